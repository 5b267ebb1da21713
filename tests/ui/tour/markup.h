// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QWidget;

namespace ita::test {

/// A text that takes itself for HTML, for a link and for a mnemonic. `picture` is the file that it
/// names.
QString markupNaming(const QString &picture);

/// One line for each text of this kind in the widget, its actions included, that is not shown
/// letter by letter.
QStringList markupShownIn(QWidget &widget);

/// Notes which files of a folder are opened while it exists. Sees nothing where the system does not
/// tell; see isWatching().
class OpenedFiles
{
public:
    explicit OpenedFiles(const QString &folder);
    ~OpenedFiles();

    bool isWatching() const { return m_handle >= 0; }
    /// The names of the files opened since the last call.
    QStringList take();

private:
    int m_handle = -1;
};

} // namespace ita::test
