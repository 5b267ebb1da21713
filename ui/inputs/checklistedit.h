// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ita {

class ChecklistLine;
class WritingAid;

/// Texts with a check box each: which of the elements an item asks for are met. Texts are edited
/// in place; Return adds a line below, Backspace in an empty line removes it, Alt+Up and Alt+Down
/// move it.
class ChecklistEdit : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit ChecklistEdit(WritingAid *aid, QWidget *parent = nullptr);
    ~ChecklistEdit() override;

    /// The texts that hold a word, in order.
    QStringList elements() const;
    /// Those of elements() that are ticked.
    QStringList met() const;
    /// Without edited() and committed(). The same lists again change nothing.
    void setValue(const QStringList &elements, const QStringList &met);

    void setCommitDelay(int milliseconds);
    void commitNow();

Q_SIGNALS:
    void edited(); ///< at each key, tick, new, removed or moved line
    void committed(); ///< a second after the last key; at once for all else

private:
    ChecklistLine *insertLine(qsizetype at, const QString &text, bool met);
    void addBelow(ChecklistLine *line);
    void remove(ChecklistLine *line);
    void move(ChecklistLine *line, int steps);
    void changed();
    void nameLines();

    WritingAid *m_aid;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<ChecklistLine *> m_lines;
    int m_delay = 1000;
};

} // namespace ita
