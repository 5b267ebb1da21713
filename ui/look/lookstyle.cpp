// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/lookstyle.h"

#include "ui/look/controls.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/views.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kControlHeight = 32;
constexpr double kRowHeight = 28;
constexpr double kIndicator = 18;
constexpr double kScrollBar = 14;
constexpr double kCardGap = 16;
constexpr double kArrowWidth = 28; // of a list to choose from
constexpr double kStepWidth = 24; // of a number

/// A copy of the option with other colours of its selection.
template<typename Option>
Option withSelection(const Option &option, const QColor &ground, const QColor &text)
{
    Option changed = option;
    changed.palette.setColor(QPalette::Highlight, ground);
    changed.palette.setColor(QPalette::HighlightedText, text);
    return changed;
}

/// A copy of the option with another colour of its text.
template<typename Option>
Option withText(const Option &option, const QColor &text)
{
    Option changed = option;
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        changed.palette.setColor(role, text);
    return changed;
}

bool isLongText(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

int cardTitleHeight(const QFontMetrics &metrics)
{
    return metrics.height() + scaled(metrics, kCardGap * 3 / 4);
}

/// Not those that can be switched off: Fusion draws them.
bool isTitled(const QStyleOptionGroupBox &card)
{
    return !card.text.isEmpty() && !card.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
}

/// A scroll bar has a thumb, the parts before and after it, and no arrows.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastThumb)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qMin(
            length, qMax(leastThumb, int(length * qint64(bar.pageStep) / (range + bar.pageStep))));
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto between = [&](int from, int to) {
        return isUpright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from)
                         : QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return between(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return between(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return between(start + thumb, length);
    default:
        return {};
    }
}

/// A card with its title inside, in bold, above what it holds.
QRect cardPart(const QStyleOptionGroupBox &card, QStyle::SubControl part)
{
    const int gap = scaled(card.fontMetrics, kCardGap);
    const QRect title = card.rect.adjusted(gap, gap * 3 / 4, -gap, 0);
    switch (part) {
    case QStyle::SC_GroupBoxFrame:
        return card.rect;
    case QStyle::SC_GroupBoxLabel:
        return { title.x(), title.y(), title.width(), card.fontMetrics.height() };
    case QStyle::SC_GroupBoxContents:
        return card.rect.adjusted(gap / 4, cardTitleHeight(card.fontMetrics), -gap / 4, -gap / 4);
    default:
        return {};
    }
}

void drawTitledCard(QPainter &painter, const QStyleOptionGroupBox &card, const QStyle &style)
{
    drawCard(painter, card);
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    style.drawItemText(&painter, cardPart(card, QStyle::SC_GroupBoxLabel),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, card.palette,
        card.state.testFlag(QStyle::State_Enabled), card.text, QPalette::WindowText);
    painter.restore();
}

QSize atLeast(QSize size, const QStyleOption *option, double height)
{
    return size.expandedTo({ 0, option ? scaled(option->fontMetrics, height) : 0 });
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*painter, *option);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawInput(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*painter, *option);
    case PE_FrameFocusRect:
        return drawFocus(*painter, *option);
    case PE_FrameGroupBox:
        return drawCard(*painter, *option);
    case PE_Frame:
        return isLongText(widget) ? drawInput(*painter, *option) : drawViewFrame(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(*painter, *item);
        return;
    case PE_PanelItemViewRow: // the cells draw their own ground
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        return drawBar(*painter, *option, Qt::TopEdge);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat))
            return drawFlatLabel(*painter, *button, *this);
        else if (button && isDefault(*option)) {
            const QStyleOptionButton label = withText(*button, tokens.onAccent);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*painter, *header);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && tab->state.testFlag(State_Selected)) {
            const QStyleOptionTab label = withText(*tab, tokens.accent);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return element == CE_ProgressBarGroove ? drawProgressGroove(*painter, *bar)
                                                   : drawProgress(*painter, *bar);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuTitle(*painter, *item, *this);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QStyleOptionMenuItem line = withSelection(*item, tokens.tint, tokens.text);
            return QProxyStyle::drawControl(element, &line, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tokens.background);
    case CE_ToolBar:
        return drawBar(*painter, *option, Qt::BottomEdge);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl of) { return subControlRect(control, option, of, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        drawComboBox(*painter, *combo, part(SC_ComboBoxArrow));
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             spin && control == CC_SpinBox)
        drawSpinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    else if (const auto *card = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
             card && control == CC_GroupBox && isTitled(*card))
        drawTitledCard(*painter, *card, *this);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        drawScrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const QRect &all = option->rect;
    const auto atEnd = [&](int width, int top, int height) {
        return visualRect(option->direction, all, { all.right() - width + 1, top, width, height });
    };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return atEnd(scaled(option->fontMetrics, kArrowWidth), all.top(), all.height());
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = all.height() / 2;
        return atEnd(scaled(option->fontMetrics, kStepWidth),
            part == SC_SpinBoxUp ? all.top() : all.top() + half, half);
    }
    if (const auto *card = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        card && control == CC_GroupBox && isTitled(*card))
        return cardPart(*card, part);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat))
            return atLeast(size, option, kControlHeight)
                .expandedTo({ flatButtonWidth(*option, contents.width()), 0 });
        return atLeast(size, option, kControlHeight);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_HeaderSection:
        return atLeast(size, option, kControlHeight);
    case CT_GroupBox:
        if (const auto *card = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
            card && isTitled(*card))
            return contents.expandedTo({ cardPart(*card, SC_GroupBoxLabel).x() * 2, 0 })
                + QSize(scaled(card->fontMetrics, kCardGap) / 2,
                    cardTitleHeight(card->fontMetrics) + scaled(card->fontMetrics, kCardGap) / 4);
        return size;
    case CT_SpinBox: // its own is higher by the line edit's frame, which it does not show
        return { size.width(),
            option ? scaled(option->fontMetrics, kControlHeight) : size.height() };
    case CT_ItemViewItem:
    case CT_MenuItem:
    case CT_ToolButton:
        return atLeast(size, option, kRowHeight);
    default:
        return size;
    }
}

int LookStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const QFontMetrics metrics = option ? option->fontMetrics
        : widget                        ? widget->fontMetrics()
                                        : QFontMetrics(QFont());
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(metrics, kIndicator);
    case PM_ScrollBarExtent:
        return scaled(metrics, kScrollBar);
    case PM_ScrollBarSliderMin:
        return scaled(metrics, 2 * kScrollBar);
    case PM_DefaultFrameWidth:
        return 2; // room for the border that shows the focus
    case PM_TabBarTabHSpace:
        return scaled(metrics, 20);
    case PM_TabBarTabVSpace:
        return scaled(metrics, 12);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemSpacing:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace ita
