// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagelayer.h"

#include "ui/look/shapes.h"
#include "ui/messages/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kGap = 12;
constexpr double kWidth = 720;

} // namespace

MessageLayer::MessageLayer(QWidget &below, const QList<MessageBar *> &bars)
    : QWidget(&below)
    , m_bars(bars)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(fontMetrics(), kGap / 2));
    for (MessageBar *bar : bars) {
        column->addWidget(bar);
        bar->installEventFilter(this);
    }
    below.installEventFilter(this);
    place();
}

/// What is shown here becomes visible at once, not with the next layout.
bool MessageLayer::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isOfBelow = watched == parent() && type == QEvent::Resize;
    const bool isOfBar
        = watched != parent() && (type == QEvent::ShowToParent || type == QEvent::HideToParent);
    if (isOfBelow || isOfBar)
        place();
    return QWidget::eventFilter(watched, event);
}

bool MessageLayer::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

void MessageLayer::place()
{
    const bool any
        = std::ranges::any_of(m_bars, [](const MessageBar *bar) { return !bar->isHidden(); });
    setVisible(any);
    if (!any)
        return;
    const QSize all = parentWidget()->size();
    const int gap = scaled(fontMetrics(), kGap);
    const int width = qMin(all.width() - 2 * gap, scaled(fontMetrics(), kWidth));
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width);
    setGeometry((all.width() - width) / 2, all.height() - gap - height, width, height);
    raise();
}

} // namespace ita
