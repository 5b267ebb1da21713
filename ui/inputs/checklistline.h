// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace ita {

class ThaiTextEdit;
class WritingAid;

/// One line of a ChecklistEdit. Emits a signal for a change that affects other lines.
class ChecklistLine : public QWidget
{
    Q_OBJECT

public:
    ChecklistLine(WritingAid *aid, QWidget *parent);
    ~ChecklistLine() override;

    QString text() const;
    bool isMet() const;
    void setValue(const QString &text, bool met);
    /// Sets the names for screen readers: "Element 2".
    void setPlace(int number);
    ThaiTextEdit *input() const { return m_text; }

Q_SIGNALS:
    void edited(); ///< at each key
    void committed(); ///< of the text
    void ticked();
    void addWanted();
    void removeWanted();
    void moveWanted(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QCheckBox *m_met;
    ThaiTextEdit *m_text;
    QWidget *m_remove;
};

} // namespace ita
