// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statussegments.h"

#include "ui/inputs/statusicon.h"
#include "ui/inputs/statuspicker.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/models/screendigits.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ita {
namespace {

constexpr Status kStatuses[] { Status::NotStarted, Status::InProgress, Status::Done };
constexpr int kAny = 0; ///< the id of the first button; those of the others are idOf()

int idOf(Status status)
{
    return int(status) + 1;
}

int countOf(const StatusCount &counts, Status status)
{
    return status == Status::Done      ? counts.done
        : status == Status::InProgress ? counts.inProgress
                                       : counts.notStarted;
}

} // namespace

StatusSegments::StatusSegments(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    addSegment(kAny);
    for (const Status status : kStatuses)
        addSegment(idOf(status));
    setCounts({});
    drawIcons();
    setValue({});
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        setFocusProxy(m_buttons->checkedButton());
        Q_EMIT chosen();
    });
}

void StatusSegments::addSegment(int id)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(id == kAny ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

std::optional<Status> StatusSegments::value() const
{
    const int id = m_buttons->checkedId();
    return id == kAny ? std::nullopt : std::optional(Status(id - 1));
}

void StatusSegments::setValue(std::optional<Status> status)
{
    const QSignalBlocker quiet(m_buttons);
    QAbstractButton *button = m_buttons->button(status ? idOf(*status) : kAny);
    button->setChecked(true);
    setFocusProxy(button);
}

void StatusSegments::setCounts(const StatusCount &counts)
{
    m_buttons->button(kAny)->setText(tr("All %1").arg(onScreen(counts.total())));
    setCount(kAny, tr("All"), counts.total());
    for (const Status status : kStatuses) {
        m_buttons->button(idOf(status))->setText(onScreen(countOf(counts, status)));
        setCount(idOf(status), StatusPicker::text(status), countOf(counts, status));
    }
}

void StatusSegments::setCount(int id, const QString &name, int count)
{
    const QString whole = tr("%1: %2 items").arg(name, onScreen(count));
    m_buttons->button(id)->setAccessibleName(whole);
    m_buttons->button(id)->setToolTip(whole);
}

void StatusSegments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void StatusSegments::drawIcons()
{
    const Tokens &tokens = tokensOf(palette());
    for (const Status status : kStatuses)
        m_buttons->button(idOf(status))->setIcon(statusIcon(status, statusColour(status, tokens)));
}

/// One frame around all, with lines between them.
void StatusSegments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        const QRect place = buttons[i]->geometry();
        painter.fillRect(QRect(place.left() - 1, place.top(), 1, place.height()), tokens.line);
    }
    drawBox(painter, rect(), { .edge = tokens.border, .radius = 6 });
}

} // namespace ita
