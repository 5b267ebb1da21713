// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/thaiwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

namespace ita {

/// A place in a run of Thai letters where a word begins.
struct WordStart
{
    int at = 0;
    bool inPhrase = false; ///< inside a compound, a name, or a title with a first name
};

/// Finds where words begin in runs of Thai letters, with libthai. Caches the results.
class ThaiWords
{
    Q_DECLARE_TR_FUNCTIONS(ThaiWords)

public:
    /// Fails when libthai's dictionary is missing: a paragraph would then be one long word.
    static Outcome check();

    /// Names to keep whole, such as the office's place name; Thai letters only.
    void setNames(const QStringList &names);

    /// The places in `run` where a word begins, other than 0. Valid until the next call.
    const QList<WordStart> &starts(QStringView run);

private:
    QList<WordStart> find(QStringView run) const;

    QStringList m_names;
    QHash<QString, QList<WordStart>> m_known;
};

} // namespace ita
