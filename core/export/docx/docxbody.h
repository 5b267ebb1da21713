// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxrelations.h"
#include "core/export/office/officestyle.h"
#include "core/report/document.h"

namespace ita {

/// The relations of the parts that the pages refer to.
struct DocxHeaders
{
    QString numbered;
    QString bare;
};

/// The text of the file. `contentsPages`: the page of each entry of a contents page, as it is
/// printed; may be empty.
QByteArray docxBody(const Document &document, const OfficeStyle &style,
    const QStringList &contentsPages, const DocxHeaders &headers, DocxRelations &relations);

} // namespace ita
