// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace ita {

/// A Buddhist year in Thai digits. Accepts Arabic digits and years of two digits too.
class YearEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit YearEdit(QWidget *parent = nullptr);

    /// Emits neither edited() nor committed().
    void setValue(int year);
    void stepBy(int steps) override;

Q_SIGNALS:
    void edited(); ///< at each change by the person
    void committed(); ///< when editing ends and the year has changed

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void fixup(QString &text) const override;
    QString textFromValue(int year) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    void commit();

    int m_committed = 0;
};

} // namespace ita
