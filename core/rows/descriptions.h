// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

// The descriptions of all kinds, by subject; use describe() in fields.h. Each *fields.cpp defines
// one of these functions.

namespace ita {

QList<RowDescription> officeFields();
QList<RowDescription> sectionFields();
QList<RowDescription> tableFields();
QList<RowDescription> followUpFields();
QList<RowDescription> blockFields();
QList<RowDescription> recordFields();

} // namespace ita
