// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/checklistedit.h"

#include "ui/inputs/checklistline.h"
#include "ui/writing/thaitextedit.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {

ChecklistEdit::ChecklistEdit(WritingAid *aid, QWidget *parent)
    : QWidget(parent)
    , m_aid(aid)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add an element"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setAccessibleName(tr("Elements"));
    connect(m_add, &QPushButton::clicked, this,
        [this] { addBelow(m_lines.isEmpty() ? nullptr : m_lines.last()); });
}

// The inputs of the lines emit signals while they are deleted.
ChecklistEdit::~ChecklistEdit()
{
    for (ChecklistLine *line : std::as_const(m_lines))
        line->disconnect(this);
}

QStringList ChecklistEdit::elements() const
{
    QStringList texts;
    for (const ChecklistLine *line : m_lines)
        if (!line->text().isEmpty())
            texts.append(line->text());
    return texts;
}

QStringList ChecklistEdit::met() const
{
    QStringList texts;
    for (const ChecklistLine *line : m_lines)
        if (line->isMet() && !line->text().isEmpty())
            texts.append(line->text());
    return texts;
}

void ChecklistEdit::setValue(const QStringList &elements, const QStringList &met)
{
    if (elements == this->elements() && met == this->met())
        return;
    while (m_lines.size() > elements.size()) {
        ChecklistLine *surplus = m_lines.takeLast();
        surplus->disconnect(this);
        m_layout->removeWidget(surplus);
        surplus->hide();
        surplus->deleteLater();
    }
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (i < m_lines.size())
            m_lines[i]->setValue(elements[i], met.contains(elements[i]));
        else
            insertLine(i, elements[i], met.contains(elements[i]));
    }
    nameLines();
}

void ChecklistEdit::setCommitDelay(int milliseconds)
{
    m_delay = milliseconds;
    for (ChecklistLine *line : std::as_const(m_lines))
        line->input()->setCommitDelay(milliseconds);
}

void ChecklistEdit::commitNow()
{
    for (ChecklistLine *line : std::as_const(m_lines))
        line->input()->commitNow();
}

ChecklistLine *ChecklistEdit::insertLine(qsizetype at, const QString &text, bool met)
{
    auto *line = new ChecklistLine(m_aid, this);
    line->setValue(text, met);
    line->input()->setCommitDelay(m_delay);
    m_lines.insert(at, line);
    m_layout->insertWidget(int(at), line);
    connect(line, &ChecklistLine::edited, this, &ChecklistEdit::edited);
    connect(line, &ChecklistLine::committed, this, &ChecklistEdit::committed);
    connect(line, &ChecklistLine::ticked, this, &ChecklistEdit::changed);
    connect(line, &ChecklistLine::addWanted, this, [this, line] { addBelow(line); });
    connect(line, &ChecklistLine::removeWanted, this, [this, line] { remove(line); });
    connect(line, &ChecklistLine::moveWanted, this, [this, line](int steps) { move(line, steps); });
    return line;
}

/// An empty line changes no value yet.
void ChecklistEdit::addBelow(ChecklistLine *line)
{
    ChecklistLine *fresh = insertLine(m_lines.indexOf(line) + 1, {}, false);
    nameLines();
    fresh->show();
    fresh->input()->setFocus();
}

void ChecklistEdit::remove(ChecklistLine *line)
{
    line->input()->commitNow(); // the person may just have deleted its text
    const qsizetype at = m_lines.indexOf(line);
    const bool held = !line->text().isEmpty();
    line->disconnect(this);
    m_lines.removeAt(at);
    QWidget *next = m_lines.isEmpty() ? static_cast<QWidget *>(m_add)
                                      : m_lines[std::max<qsizetype>(at - 1, 0)]->input();
    next->setFocus();
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    nameLines();
    if (held)
        changed();
}

void ChecklistEdit::move(ChecklistLine *line, int steps)
{
    const qsizetype from = m_lines.indexOf(line);
    const qsizetype to = from + steps;
    if (to < 0 || to >= m_lines.size())
        return;
    m_lines.move(from, to);
    m_layout->insertWidget(int(to), line);
    nameLines();
    changed();
}

void ChecklistEdit::changed()
{
    Q_EMIT edited();
    Q_EMIT committed();
}

/// Updates accessible names and tab order to the order on screen.
void ChecklistEdit::nameLines()
{
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPlace(int(i) + 1);
        for (QWidget *part : m_lines[i]->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

} // namespace ita
