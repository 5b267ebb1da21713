// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picturefacts.h"

#include <QSize>

namespace ita {

/// The size of a picture on paper, in 1/20 point: as on a screen, but no wider than the text and no
/// higher than three quarters of its height.
QSize printedSize(const PictureFacts &picture, QSize page);

} // namespace ita
