// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace ita {

class CommitTimer;

/// A Buddhist year in Thai digits. Accepts Arabic digits and years of two digits too.
class YearEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit YearEdit(QWidget *parent = nullptr);

    /// Emits neither edited() nor committed().
    void setValue(int year);
    void stepBy(int steps) override;
    /// The typed text while it is no year yet, such as "25".
    std::optional<QString> halfTypedText() const;
    /// Shows such a text, to be completed.
    void showHalfTyped(const QString &text);
    /// Emits committed() or halfTyped() now if there is something typed and not committed.
    void commitNow();

Q_SIGNALS:
    void edited(); ///< at each change by the person
    void committed(); ///< soon after the year has changed, and when editing ends
    void halfTyped(); ///< soon after a key that leaves no valid year

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void fixup(QString &text) const override;
    QString textFromValue(int year) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    void commit();
    void commitTyped();

    CommitTimer *m_commit;
    int m_committed = 0;
    bool m_isHalfTyped = false; ///< halfTyped() was said, and nothing since
};

} // namespace ita
