// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace ita {

/// Whether the explanations beside fields are shown on this computer: those that there are, and
/// those that are made later; see HintLabel.
void showHints(bool shown);

/// One line of second rank beside the name of a field; what has no room is in its tool tip.
class HintLabel : public QWidget
{
    Q_OBJECT

public:
    HintLabel(const QString &text, const QString &toolTip, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    /// Says nothing from now on.
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace ita
