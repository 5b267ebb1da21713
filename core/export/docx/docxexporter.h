// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/office/officestyle.h"
#include "core/report/document.h"

#include <QStringList>

#include <functional>

namespace ita {

/// The printed page of each entry of the document's contents page, as a text. Word processors find
/// the pages anew when they are asked to; these stand there until then.
using ContentsPages = std::function<QStringList(const Document &document)>;

/// Which paper of which office file a Word file is made from, so that it can be taken back.
struct DocxSource
{
    QString fileId;
    RowId paper;
};

/// The main part of such a file, by which an edited one is compared with the paper as it is now.
QByteArray docxMainPart(const Document &document);

/// The file of a document that Word, and others that read its format, edit.
Result<QByteArray> docxFile(const Document &document, const OfficeStyle &style,
    const QStringList &contentsPages = {}, const DocxSource &source = {});

/// One paper as such a file.
Exporter docxExporter(const OfficeStyle &style, const ContentsPages &contentsPages);

} // namespace ita
