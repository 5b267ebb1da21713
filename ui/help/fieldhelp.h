// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

#include <QString>

namespace ita {

/// What belongs into a field, in one sentence, and an example; both in Thai, from
/// resources/help/fields.json. Empty where the name of the field says it all.
struct FieldHelp
{
    QString sentence;
    QString example;

    /// Both, for a tool tip and for those who listen.
    QString whole() const;
};

FieldHelp helpOf(RowKind kind, const Field &field);

} // namespace ita
