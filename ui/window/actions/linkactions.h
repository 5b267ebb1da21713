// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

/// What is done with the addresses of the report's evidence.
class LinkActions : public WindowActions
{
    Q_OBJECT

public:
    using WindowActions::WindowActions;

    void fillMenu(QMenu &menu);

private:
    void look();
};

} // namespace ita
