// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "core/rows/finding.h"

#include <functional>
#include <limits>

namespace ita {

/// What the checks look at.
struct CheckedReport
{
    const Tree &tree;
    RowId report;
    const Readiness &readiness; ///< of the report; counted once for all checks
};

/// How much work a check is.
enum class Effort {
    Light, ///< a look at each row at most; the window runs it after each edit
    Heavy, ///< run when somebody asks
};

class Findings;

/// One check of a report.
struct Check
{
    QLatin1StringView name; ///< a word for scripts, which nothing else is called and which stays
    Severity severity = Severity::Warning; ///< of all that it finds
    Effort effort = Effort::Light;
    std::function<void(const CheckedReport &report, Findings &found)> run;
};

/// Takes what the checks find.
class Findings
{
public:
    /// Of each check at most so many findings are kept; the others are counted.
    explicit Findings(qsizetype most = std::numeric_limits<qsizetype>::max())
        : m_most(most)
    {
    }

    /// One more of the check that runs. The text is a sentence that can stand alone: it says which
    /// row it is about.
    void add(const Place &place, const QString &text);
    /// Whether the check that runs has found as many as are kept: a text that takes long to make
    /// may then be left empty.
    bool isFull() const { return m_ofCheck >= m_most; }

    QList<Finding> kept() const { return m_kept; }
    /// How many were found beyond those that are kept.
    qsizetype more() const { return m_more; }

private:
    friend Findings runChecks(const QList<Check> &, const CheckedReport &, qsizetype);

    qsizetype m_most;
    qsizetype m_ofCheck = 0; ///< kept of the check that runs
    const Check *m_check = nullptr; ///< the check that runs
    QList<Finding> m_kept;
    qsizetype m_more = 0;
};

/// Those of the checks that the window runs after each edit.
QList<Check> lightOf(QList<Check> checks);

/// Runs the checks one after the other. What they find stands in printed order; of one row in the
/// order of the checks.
Findings runChecks(const QList<Check> &checks, const CheckedReport &report,
    qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace ita
