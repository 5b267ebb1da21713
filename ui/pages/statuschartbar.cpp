// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statuschartbar.h"

#include "ui/look/tokens.h"
#include "ui/models/screendigits.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Space left and right of the text for the focus frame.
constexpr int kMargin = 3;

QString nameOf(const NamedCount &count)
{
    if (!count.title.isEmpty())
        return u"%1 %2"_s.arg(onScreen(count.name), count.title).trimmed();
    return count.name.isEmpty() ? StatusChartBar::tr("Without a unit") : count.name;
}

QString numbersOf(const StatusCount &count)
{
    return u"● %1  ◐ %2  ○ %3"_s.arg(
        onScreen(count.done), onScreen(count.inProgress), onScreen(count.notStarted));
}

QString spoken(const NamedCount &count)
{
    return StatusChartBar::tr("%1: %2 done, %3 in progress, %4 not started")
        .arg(nameOf(count), onScreen(count.count.done), onScreen(count.count.inProgress),
            onScreen(count.count.notStarted));
}

} // namespace

StatusChartBar::StatusChartBar(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusChartBar::setCount(const NamedCount &count)
{
    m_count = count;
    setAccessibleName(spoken(count));
    setToolTip(spoken(count));
    update();
}

QSize StatusChartBar::sizeHint() const
{
    // A line of text and the bar below it; Thai needs room above and below.
    return { 320, fontMetrics().height() * 9 / 5 };
}

QSize StatusChartBar::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void StatusChartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString numbers = numbersOf(m_count.count);
    const QRect line = rect().adjusted(kMargin, 0, -kMargin, 0);
    const QRect text(line.left(), line.top(), line.width(), fontMetrics().height());
    const int room = text.width() - fontMetrics().horizontalAdvance(numbers) - 8;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(nameOf(m_count), Qt::ElideRight, room));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, numbers);
    paintBar(painter, QRect(line.left(), text.bottom() + 2, line.width(), height() / 5));
    if (!hasFocus())
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void StatusChartBar::paintBar(QPainter &painter, const QRect &place) const
{
    const StatusCount &count = m_count.count;
    if (count.total() == 0)
        return;
    const auto upTo = [&](int rows) { return place.left() + place.width() * rows / count.total(); };
    const Tokens &tokens = tokensOf(palette());
    const int done = upTo(count.done);
    const int started = upTo(count.done + count.inProgress);
    painter.fillRect(place, tokens.line);
    painter.fillRect(QRect(place.topLeft(), QPoint(done, place.bottom())), tokens.done);
    painter.fillRect(QRect(QPoint(done, place.top()), QPoint(started, place.bottom())),
        QBrush(tokens.warning, Qt::BDiagPattern));
}

} // namespace ita
