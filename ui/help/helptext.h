// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ita {

/// Shows a page of the help: Markdown as it is, pictures no wider than the view, lines as far apart
/// as Thai needs. Links lead to other pages only.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    void showPage(const QString &name);
    QString page() const;
    /// Scrolls to these words, if they stand together somewhere below the heading, and marks them.
    void showWords(const QString &heading, const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setLines();
};

} // namespace ita
