// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ita {

class BuddhistCalendar;
class CommitTimer;
class Popup;

/// A day, shown as "๑๐ มกราคม ๒๕๖๗"; typed in any usual form or chosen in a calendar (F4).
class BuddhistDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit BuddhistDateEdit(QWidget *parent = nullptr);
    ~BuddhistDateEdit() override;

    /// Invalid when the input is empty or its text is not a date.
    QDate value() const { return m_value; }
    /// Emits neither edited() nor committed().
    void setValue(QDate date);
    /// False while the text is not a date. The text stays until the person corrects it.
    bool isAcceptable() const;

    /// The typed text while it is no date yet.
    std::optional<QString> halfTypedText() const;
    /// Shows such a text, to be completed.
    void showHalfTyped(const QString &text);
    /// Emits committed() or halfTyped() now if there is something typed and not committed.
    void commitNow();

Q_SIGNALS:
    void edited(); ///< the value changed
    void committed(); ///< the value has changed: soon after a key, and when editing ends
    void halfTyped(); ///< soon after a key that leaves no date

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typed();
    void commitTyped();
    void finish();
    void makeCalendar();
    void openCalendar();
    void choose(QDate date);
    void showWhetherAcceptable();

    CommitTimer *m_commit;
    QLineEdit *m_text;
    QToolButton *m_button;
    QLabel *m_hint;
    Popup *m_popup = nullptr;
    BuddhistCalendar *m_calendar = nullptr; ///< null until first opened
    QDate m_value;
    QDate m_committed;
    bool m_isHalfTyped = false; ///< halfTyped() was said, and nothing since
};

} // namespace ita
