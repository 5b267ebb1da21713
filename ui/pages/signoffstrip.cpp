// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signoffstrip.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/signoff/chain.h"
#include "ui/inputs/statusicon.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"
#include "ui/models/screendigits.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kStripAround = 8;
constexpr double kStripSign = 22;
constexpr double kLeastStep = 64;

/// The person's position, which is shorter than a name with its title, and what a chain is of.
QString whoOf(const Tree &tree, const ChainStep &step)
{
    if (const RowId person = personRow(tree, step.person))
        if (const QString position = tree.get<Person>(person).position; !position.isEmpty())
            return visibleText(position);
    return step.person.isEmpty() ? SignOffStrip::tr("Nobody is named")
                                 : visibleText(nameOfPerson(tree, step.person));
}

} // namespace

SignOffStrip::SignOffStrip(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignOffStrip::show(const Tree &tree, RowId paper)
{
    const Chain chain = chainOf(tree, paper);
    const ChainStep *due = chain.due();
    m_steps.clear();
    QStringList spoken;
    for (const ChainStep &step : chain.steps) {
        Step shown { Status::NotStarted, whoOf(tree, step), {} };
        if (step.record) {
            shown.status = Status::Done;
            shown.state = thaiMomentShort(tree.get<SignOffRecord>(step.record).time);
        } else if (due && due->number == step.number) {
            shown.status = Status::InProgress;
            shown.state = tr("its turn");
        }
        spoken.append(
            shown.state.isEmpty() ? shown.person : u"%1: %2"_s.arg(shown.person, shown.state));
        m_steps.append(shown);
    }
    setAccessibleName(
        onScreen(tr("Signed by %1 of %2").arg(chain.endorsed).arg(chain.steps.size())));
    setAccessibleDescription(spoken.join(u'\n'));
    setToolTip(accessibleName() + u'\n' + accessibleDescription());
    setVisible(!m_steps.isEmpty());
    updateGeometry();
    update();
}

QSize SignOffStrip::sizeHint() const
{
    const int height = scaled(fontMetrics(), kStripSign) + fontMetrics().height()
        + QFontMetrics(softFont(font())).height() + 2 * scaled(fontMetrics(), kStripAround);
    return { int(m_steps.size()) * scaled(fontMetrics(), 2 * kLeastStep), height };
}

QSize SignOffStrip::minimumSizeHint() const
{
    return { scaled(fontMetrics(), 2 * kLeastStep), sizeHint().height() };
}

void SignOffStrip::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Tokens &tokens = tokensOf(palette());
    const QFont soft = softFont(font());
    const int around = scaled(fontMetrics(), kStripAround);
    const int sign = scaled(fontMetrics(), kStripSign);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        const int left = int(width() * i / m_steps.size());
        const int room = int(width() * (i + 1) / m_steps.size()) - left - around;
        statusIcon(step.status, statusColour(step.status, tokens))
            .paint(&painter, QRect(left + (room + around - sign) / 2, around, sign, sign));
        const auto write = [&](int top, const QString &text) {
            const QFontMetrics metrics = painter.fontMetrics();
            painter.drawText(QRect(left + around / 2, top, room, metrics.height()),
                Qt::AlignHCenter | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, room));
        };
        painter.setFont(font());
        painter.setPen(tokens.text);
        write(around + sign, step.person);
        const int below = around + sign + painter.fontMetrics().height();
        painter.setFont(soft);
        painter.setPen(tokens.soft);
        write(below, step.state);
    }
}

} // namespace ita
