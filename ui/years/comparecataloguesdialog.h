// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

class QWidget;

namespace ita {

/// Shows in what the catalogue differs from one of the program or from a file, which the person
/// chooses.
void showCatalogueComparison(const Catalogue &catalogue, QWidget *parent);

} // namespace ita
