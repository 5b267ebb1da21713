// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The evidence of an OIT item in order, without empty rows, which are neither counted nor printed.
QList<RowId> evidenceRows(const Tree &tree, RowId item);

/// A piece of evidence in words, for paper and for other programs; its address and explanation
/// stand in its row.
struct EvidenceEntry
{
    RowId row;
    QString number; ///< "๑. ", where there are several documents; a twin has none
    QString label; ///< "แผนปฏิบัติราชการ (PDF)"; empty when nothing is known of the document
    QStringList clickPath; ///< "๑) หน้าแรก", one for each click
};

/// The evidence of an item, numbered by document: a twin is the document before it, in another
/// form.
QList<EvidenceEntry> evidenceEntries(const Tree &tree, RowId item);

/// What a person fills into the national system for an item: the addresses, one in a line, an empty
/// line, then what explains them. Empty for an item without evidence.
QString evidenceForms(const Tree &tree, RowId item);

} // namespace ita
