// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "core/rows/finding.h"

#include <QDate>

#include <functional>
#include <limits>

namespace ita {

/// The input of the checks.
struct CheckedReport
{
    const Tree &tree;
    RowId report;
    const Readiness &readiness; ///< of the report; counted once for all checks
    QDate today {}; ///< invalid: nothing is late
};

/// How much time a check takes.
enum class Effort {
    Light, ///< linear in the report's rows; the window runs it after each edit
    Heavy, ///< run only on request
};

class Findings;

/// One check of a report.
struct Check
{
    QLatin1StringView name; ///< a unique word for scripts; never changed
    Severity severity = Severity::Warning; ///< of all its findings
    Effort effort = Effort::Light;
    std::function<void(const CheckedReport &report, Findings &found)> run;
};

/// Collects the findings of the checks.
class Findings
{
public:
    /// Keeps at most `most` findings of each check; the others are only counted.
    explicit Findings(qsizetype most = std::numeric_limits<qsizetype>::max())
        : m_most(most)
    {
    }

    /// Adds a finding of the running check. The text is a complete sentence that names the row.
    /// `subject` is what the finding speaks of where that is not just the value of the field: one
    /// of its texts, or values of other rows too. Where it changes, an acceptance of the finding
    /// ends.
    void add(const Place &place, const QString &text, const QString &subject = {});
    /// Whether further findings of the running check are only counted; their texts may be empty,
    /// which saves time.
    bool isFull() const { return m_ofCheck >= m_most; }

    QList<Finding> kept() const { return m_kept; }
    /// The number of findings that were not kept.
    qsizetype more() const { return m_more; }

private:
    friend Findings runChecks(const QList<Check> &, const CheckedReport &, qsizetype);

    qsizetype m_most;
    qsizetype m_ofCheck = 0; ///< kept findings of the running check
    const Check *m_check = nullptr; ///< the running check
    QList<Finding> m_kept;
    qsizetype m_more = 0;
};

/// The checks with Effort::Light.
QList<Check> lightOf(QList<Check> checks);

/// Runs the checks one after the other. Findings are in printed order of their rows; findings about
/// the same row are in the order of the checks.
Findings runChecks(const QList<Check> &checks, const CheckedReport &report,
    qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace ita
