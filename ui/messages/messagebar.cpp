// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagebar.h"

#include "ui/inputs/plaintext.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kMargin = 10;
constexpr double kSign = 18;
constexpr double kRadius = 6;

struct Colours
{
    QColor ground;
    QColor sign;
};

Colours coloursOf(MessageBar::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageBar::Kind::Note:
        return { tokens.tint, tokens.accent };
    case MessageBar::Kind::Done:
        return { tokens.doneGround, tokens.done };
    case MessageBar::Kind::Warning:
        return { tokens.warningGround, tokens.warning };
    case MessageBar::Kind::Error:
        return { tokens.errorGround, tokens.error };
    }
    return {};
}

/// A disc with a tick, an i or an exclamation mark: the kind is not told by colour alone.
void drawSign(QPainter &painter, const QRect &rect, MessageBar::Kind kind, const Colours &colours)
{
    drawBox(painter, rect, { .fill = colours.sign, .edge = {}, .radius = rect.width() / 2.0 });
    if (kind == MessageBar::Kind::Done)
        return drawTick(painter, rect, colours.ground);
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    bold.setPixelSize(rect.height() * 3 / 4);
    painter.setFont(bold);
    painter.setPen(colours.ground);
    painter.drawText(rect, Qt::AlignCenter, kind == MessageBar::Kind::Note ? u"i"_s : u"!"_s);
    painter.restore();
}

class SpokenMessage : public QAccessibleWidget
{
public:
    explicit SpokenMessage(MessageBar &bar)
        : QAccessibleWidget(&bar, QAccessible::AlertMessage)
        , m_bar(bar)
    {
    }

    QString text(QAccessible::Text of) const override
    {
        return of == QAccessible::Name ? m_bar.text() : QAccessibleWidget::text(of);
    }

private:
    const MessageBar &m_bar;
};

QAccessibleInterface *spokenMessage(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new SpokenMessage(*bar) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_close(new QToolButton)
    , m_line(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_line);
    QAccessible::installFactory(spokenMessage);
    setGaps();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setButtons(const QList<QWidget *> &buttons)
{
    if (buttons.size() == 1) {
        m_line->insertWidget(1, buttons.constFirst(), 0, Qt::AlignVCenter);
        return;
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QWidget *button : buttons)
        row->addWidget(button);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
}

void MessageBar::say(Kind kind, const QString &text)
{
    const bool isNew = !isVisible() || text != m_text->text() || kind != m_kind;
    m_kind = kind;
    m_closed.clear();
    m_text->setText(text);
    show();
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::keepSaying(Kind kind, const QString &text)
{
    if (text != m_closed)
        say(kind, text);
}

void MessageBar::withdraw()
{
    m_closed.clear();
    hide();
}

void MessageBar::close()
{
    m_closed = m_text->text();
    hide();
    Q_EMIT closed();
}

void MessageBar::setGaps()
{
    const int gap = scaled(fontMetrics(), kMargin);
    const int besideSign = 2 * gap + scaled(fontMetrics(), kSign);
    layout()->setContentsMargins(besideSign, gap * 3 / 5, gap * 3 / 5, gap * 3 / 5);
    layout()->setSpacing(gap * 3 / 5);
    m_line->setSpacing(gap);
}

// ---- events ------------------------------------------------------------------------------------

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(m_kind, tokensOf(palette()));
    drawBox(painter, rect(),
        { .fill = colours.ground,
            .edge = colours.sign,
            .radius = double(scaled(fontMetrics(), kRadius)) });
    // Beside the middle of the first line.
    const int size = scaled(fontMetrics(), kSign);
    const QRect line = m_text->geometry();
    const int middle = m_text->heightForWidth(line.width()) > 2 * fontMetrics().lineSpacing()
        ? line.top() + fontMetrics().lineSpacing() / 2
        : line.center().y();
    drawSign(painter, { scaled(fontMetrics(), kMargin), middle - size / 2, size, size }, m_kind,
        colours);
}

/// Esc in the message closes it; elsewhere it belongs to the page.
void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setGaps();
    QWidget::changeEvent(event);
}

} // namespace ita
