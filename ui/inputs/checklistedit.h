// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ita {

class ChecklistLine;
class WritingAid;

/// The required elements of an item, each with a check box for whether it is met. Texts are edited
/// in place; Return adds a line below, Backspace in an empty line removes the line, Alt+Up and
/// Alt+Down move the line.
class ChecklistEdit : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit ChecklistEdit(WritingAid *aid, QWidget *parent = nullptr);
    ~ChecklistEdit() override;

    /// The texts of all lines that are not empty, in order.
    QStringList elements() const;
    /// The elements whose box is checked.
    QStringList met() const;
    /// Emits neither edited() nor committed(). Setting the same lists changes nothing.
    void setValue(const QStringList &elements, const QStringList &met);

    void setCommitDelay(int milliseconds);
    void commitNow();

Q_SIGNALS:
    void edited(); ///< at each key, check, removed or moved line
    void committed(); ///< soon after the first key; at once for other changes

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
