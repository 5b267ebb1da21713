// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tree.h"

#include <QByteArray>

#include <optional>

namespace ita {

/// What of an office file a document holds; by default everything.
struct Selection
{
    std::optional<int> fiscalYear; ///< Buddhist era; only the report of that year, if there is one
    QList<RowKind> sections; ///< only sections of these kinds; empty: all

    bool isEverything() const { return !fiscalYear && sections.isEmpty(); }
};

/// The office file as an interchange document, keys in the order of the format, unknown keys after
/// them. In a selection, a reference to a row left out is written empty: the document can be read.
QByteArray writeDocument(const Tree &tree, const Selection &selection = {});

} // namespace ita
