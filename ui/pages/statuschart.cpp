// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statuschart.h"

#include "ui/pages/statuschartbar.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {

StatusChart::StatusChart(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StatusChart::setCounts(const QList<NamedCount> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    while (m_bars.size() > counts.size())
        delete m_bars.takeLast();
    while (m_bars.size() < counts.size())
        addBar();
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_bars.at(i)->setCount(counts.at(i));
    const auto isStop = [](const QWidget *bar) { return bar->focusPolicy() != Qt::ClickFocus; };
    if (!m_bars.isEmpty() && std::ranges::none_of(m_bars, isStop))
        m_bars.constFirst()->setFocusPolicy(Qt::StrongFocus);
}

void StatusChart::addBar()
{
    auto *bar = new StatusChartBar(this);
    bar->setFocusPolicy(Qt::ClickFocus);
    bar->installEventFilter(this);
    m_column->addWidget(bar);
    connect(bar, &StatusChartBar::clicked, this,
        [this, at = m_bars.size()] { Q_EMIT chosen(NamedCount(m_counts.at(at))); });
    m_bars.append(bar);
}

/// Moves the focus to the bar, which Tab then returns to.
void StatusChart::moveTo(qsizetype bar)
{
    if (bar < 0 || bar >= m_bars.size())
        return;
    m_bars.at(bar)->setFocusPolicy(Qt::StrongFocus);
    m_bars.at(bar)->setFocus(Qt::TabFocusReason);
}

bool StatusChart::eventFilter(QObject *watched, QEvent *event)
{
    auto *bar = qobject_cast<StatusChartBar *>(watched);
    if (!bar)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        for (StatusChartBar *other : std::as_const(m_bars))
            other->setFocusPolicy(other == bar ? Qt::StrongFocus : Qt::ClickFocus);
    if (event->type() != QEvent::KeyPress)
        return false;
    const qsizetype at = m_bars.indexOf(bar);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveTo(at - 1);
        return true;
    case Qt::Key_Down:
        moveTo(at + 1);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_bars.size() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        bar->click();
        return true;
    default:
        return false;
    }
}

} // namespace ita
