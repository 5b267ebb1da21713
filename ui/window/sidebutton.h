// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ita {

/// A line at the left of the window that opens a page about the whole report, with a note at its
/// right: how far that is.
class SideButton : public QPushButton
{
    Q_OBJECT

public:
    SideButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    void setNote(const QString &note);
    /// Whether its page is the one that is shown.
    void setCurrent(bool isCurrent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
    bool m_isCurrent = false;
};

} // namespace ita
