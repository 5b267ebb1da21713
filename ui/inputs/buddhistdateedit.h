// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ita {

class BuddhistCalendar;
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

    void commitNow();

Q_SIGNALS:
    void edited(); ///< the value changed
    void committed(); ///< the person finished editing and the value has changed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typed();
    void finish();
    void makeCalendar();
    void openCalendar();
    void choose(QDate date);
    void showWhetherAcceptable();

    QLineEdit *m_text;
    QLabel *m_hint;
    Popup *m_popup = nullptr;
    BuddhistCalendar *m_calendar = nullptr; ///< null until first opened
    QDate m_value;
    QDate m_committed;
};

} // namespace ita
