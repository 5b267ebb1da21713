// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// The style sheet of every page: in light and dark, and on paper.
QString htmlStyle();

} // namespace ita
