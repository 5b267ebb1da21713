// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/glyphcheck.h"

class QWidget;

namespace ita {

/// Shows all places of characters that cannot be printed and asks whether the rest is to be printed
/// with � for them. True without a question when there are none.
bool allowsMissing(const QList<MissingGlyph> &missing,
    const std::function<QString(const Place &)> &nameOf, QWidget *parent);

} // namespace ita
