// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ita {

class MessageBar;

/// Lies over the lower edge of a widget and is as high as the messages that are shown in it.
class MessageLayer : public QWidget
{
    Q_OBJECT

public:
    /// The messages from top to bottom; the last one is the nearest to the edge.
    MessageLayer(QWidget &below, const QList<MessageBar *> &bars);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    void place();

    QList<MessageBar *> m_bars;
};

} // namespace ita
