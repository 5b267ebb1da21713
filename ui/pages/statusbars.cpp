// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statusbars.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString nameOf(const NamedCount &count)
{
    if (!count.title.isEmpty())
        return count.name + u' ' + count.title;
    return count.name.isEmpty() ? StatusBars::tr("Without a unit") : count.name;
}

QString numbersOf(const StatusCount &count)
{
    return u"● %1  ◐ %2  ○ %3"_s.arg(count.done).arg(count.inProgress).arg(count.notStarted);
}

QString spoken(const NamedCount &count)
{
    return StatusBars::tr("%1: %2 done, %3 in progress, %4 not started")
        .arg(nameOf(count))
        .arg(count.count.done)
        .arg(count.count.inProgress)
        .arg(count.count.notStarted);
}

} // namespace

StatusBars::StatusBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusBars::setCounts(const QList<NamedCount> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    QStringList lines;
    for (const NamedCount &count : counts)
        lines.append(spoken(count));
    setAccessibleName(lines.join(u'\n'));
    setToolTip(lines.join(u'\n'));
    updateGeometry();
    update();
}

int StatusBars::lineHeight() const
{
    // A line of text and the bar below it; Thai needs room above and below.
    return fontMetrics().height() * 9 / 5;
}

QSize StatusBars::sizeHint() const
{
    return { 320, std::max(1, int(m_counts.size())) * lineHeight() };
}

QSize StatusBars::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void StatusBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = lineHeight();
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const QRect line(0, int(i) * height, width(), height);
        const QString numbers = numbersOf(m_counts[i].count);
        const int room = line.width() - fontMetrics().horizontalAdvance(numbers) - 8;
        const QRect text(line.left(), line.top(), line.width(), fontMetrics().height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(nameOf(m_counts[i]), Qt::ElideRight, room));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, numbers);
        paintBar(painter, QRect(line.left(), text.bottom() + 2, line.width(), height / 5),
            m_counts[i].count);
    }
}

void StatusBars::paintBar(QPainter &painter, const QRect &place, const StatusCount &count) const
{
    if (count.total() == 0)
        return;
    const auto upTo = [&](int rows) { return place.left() + place.width() * rows / count.total(); };
    const QColor full = palette().color(QPalette::Highlight);
    const int done = upTo(count.done);
    const int started = upTo(count.done + count.inProgress);
    painter.fillRect(QRect(place.topLeft(), QPoint(done, place.bottom())), full);
    painter.fillRect(QRect(QPoint(done, place.top()), QPoint(started, place.bottom())),
        QBrush(full, Qt::BDiagPattern));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
}

void StatusBars::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype at = event->position().toPoint().y() / lineHeight();
    if (at >= 0 && at < m_counts.size() && m_counts[at].row)
        Q_EMIT rowChosen(m_counts[at].row);
}

} // namespace ita
