// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ita {

/// A large button for one way to begin: what one can do, and a sentence about it below.
class StartCard : public QPushButton
{
    Q_OBJECT

public:
    StartCard(
        const QIcon &icon, const QString &text, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace ita
