// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxrelations.h"
#include "core/export/office/officestyle.h"
#include "core/report/document.h"

namespace ita {

/// The list of the file's parts with their types.
QByteArray docxContentTypes(const DocxRelations &relations);
/// What the file as a whole refers to.
QByteArray docxRootRelations();
QByteArray docxSettings();
/// Title, author and language of the document.
QByteArray docxProperties(const Document &document);
/// The number at the top of a page; `shown` false: a page without one.
QByteArray docxHeader(const Document &document, const OfficeStyle &style, bool shown);

} // namespace ita
