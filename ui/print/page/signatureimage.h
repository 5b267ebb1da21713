// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/pagestyle.h"

#include <QByteArray>
#include <QImage>

namespace ita {

/// The image of a signature for printing: on white, because PDF/A-1 allows no transparency, and
/// with at most 600 dots per inch. Null if the bytes are not a PNG.
QImage signatureImage(const QByteArray &png, const PageStyle &style);

} // namespace ita
