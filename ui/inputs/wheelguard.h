// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ita {

/// Keeps the wheel from changing what is chosen in lists, numbers, dates and tabs: whatever is
/// around them scrolls instead. Install it on the application.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ita
