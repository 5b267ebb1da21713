// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/hintlabel.h"

#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"

#include <QApplication>
#include <QPainter>

namespace ita {
namespace {

bool areShown = true;

} // namespace

void showHints(bool shown)
{
    areShown = shown;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        if (auto *hint = qobject_cast<HintLabel *>(widget))
            hint->setVisible(shown && !hint->text().isEmpty());
}

HintLabel::HintLabel(const QString &text, const QString &toolTip, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setFont(softFont(windowFont()));
    setToolTip(toolTip);
    setVisible(areShown && !text.isEmpty());
}

void HintLabel::clear()
{
    m_text.clear();
    hide();
}

QSize HintLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() };
}

QSize HintLabel::minimumSizeHint() const
{
    return { 0, fontMetrics().height() };
}

void HintLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).soft);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight,
        fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace ita
