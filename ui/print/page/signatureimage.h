// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/pagestyle.h"

#include <QByteArray>
#include <QImage>

namespace ita {

/// The image of a signature, ready to be printed: on white, as PDF/A knows no transparency,
/// and with no more pixels than a printer can show. Null for bytes that are no PNG.
QImage signatureImage(const QByteArray &png, const PageStyle &style);

} // namespace ita
