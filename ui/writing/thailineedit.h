// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/thaitextedit.h"

namespace ita {

/// A ThaiTextEdit for one line, without line breaks. Return commits.
class ThaiLineEdit : public ThaiTextEdit
{
    Q_OBJECT

public:
    explicit ThaiLineEdit(WritingAid *aid, QWidget *parent = nullptr);

    void setValue(const QString &text) override;

Q_SIGNALS:
    void returnPressed(); ///< after committed()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void newLine() override;
    QString cleaned(const QString &text) const override;
};

} // namespace ita
