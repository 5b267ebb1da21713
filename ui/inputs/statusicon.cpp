// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/statusicon.h"

#include "ui/look/tokens.h"

#include <QIconEngine>
#include <QPainter>

namespace ita {
namespace {

class StatusIconEngine : public QIconEngine
{
public:
    StatusIconEngine(Status status, const QColor &colour)
        : m_status(status)
        , m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new StatusIconEngine(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        const double pen = side / 9;
        QRectF circle(0, 0, side * 0.75, side * 0.75);
        circle.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        painter->setPen(QPen(m_colour, pen));
        painter->setBrush(m_status == Status::Done ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter->drawEllipse(circle);
        if (m_status == Status::InProgress) {
            painter->setBrush(m_colour);
            painter->drawChord(circle, 90 * 16, 180 * 16);
        }
        painter->restore();
    }

private:
    Status m_status;
    QColor m_colour;
};

} // namespace

QIcon statusIcon(Status status, const QColor &colour)
{
    return QIcon(new StatusIconEngine(status, colour));
}

QColor statusColour(Status status, const Tokens &tokens)
{
    return status == Status::Done      ? tokens.done
        : status == Status::InProgress ? tokens.warning
                                       : tokens.border;
}

} // namespace ita
