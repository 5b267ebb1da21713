// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace ita {

/// Makes titles into names that Excel accepts for the sheets of one workbook.
class SheetNames
{
public:
    /// A name that was not given out before: at most 31 characters, cut only between letters.
    QString nameFor(const QString &title);

private:
    QSet<QString> m_taken; ///< in lower case
};

} // namespace ita
