// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/messagebar.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace ita {

/// What was done, and what the person may want next.
struct DoneMessage
{
    QString text;
    QString offer; ///< the button's text; none if empty
    std::function<void()> act;
};

/// Says what was done, offers the next step, and goes by itself: not while the mouse or the focus
/// is in it.
class DoneBar : public MessageBar
{
    Q_OBJECT

public:
    explicit DoneBar(QWidget *parent = nullptr);

    void tell(const DoneMessage &message);
    using MessageBar::withdraw;

private:
    void accept();
    void goUnlessUsed();

    QPushButton *m_offer;
    std::function<void()> m_act;
    QTimer m_life;
};

} // namespace ita
