// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QUrl>

namespace ita {

/// What a look at an address found.
struct LinkAnswer
{
    QString address; ///< as it stands in the report
    LinkState state = LinkState::Unchecked;
    QString reason {}; ///< a sentence for people
    int status = 0; ///< of HTTP; 0: there was no answer
    QUrl end {}; ///< where the redirects led; the address itself without any
};

} // namespace ita
