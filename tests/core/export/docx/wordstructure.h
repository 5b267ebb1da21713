// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/export/xmlnode.h"

#include <QStringList>

namespace ita::test {

/// Where a part of a Word file breaks what its schema, or Word beyond it, demands of the elements
/// that we write: unknown ones, their order, cells without paragraphs, rows that do not fill the
/// grid, merges that begin nowhere, names that stand twice, fields without an end.
QStringList faultsOf(const XmlNode &part);

/// The relations that the part refers to: r:id and r:embed.
QStringList relationsIn(const XmlNode &part);

/// The text of each paragraph, in order; a line break as '\n', a tab as '\t'.
QStringList paragraphsIn(const XmlNode &part);

} // namespace ita::test
