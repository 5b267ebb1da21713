// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/docx/docxreader.h"
#include "core/rows/tree.h"

#include <QHash>
#include <QStringList>

namespace ita {

class ZipArchive;

/// What a Word file remembers of the office file that it was made from, in a part that word
/// processors keep and do not show.
struct DocxOrigin
{
    QString fileId;
    RowId paper;
    QStringList tags; ///< the places in it, in their order
    QHash<QString, QString> digests; ///< of the text of each place

    bool operator==(const DocxOrigin &) const = default;
};

/// The text that stands at each place, by its tag. A copied row counts once, where it stands first.
struct DocxPlaces
{
    QStringList tags; ///< in their order
    QHash<QString, QStringList> lines;
};
DocxPlaces placesIn(const QList<DocxBlock> &blocks);

QString digestOfLines(const QStringList &lines);

/// The part of that origin; `body` is the main part of the file.
QByteArray originPart(const QString &fileId, RowId paper, const QByteArray &body);

/// NotFound for a file that was not made by this program.
Result<DocxOrigin> originOf(const ZipArchive &archive);

} // namespace ita
