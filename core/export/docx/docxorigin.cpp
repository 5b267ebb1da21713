// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxorigin.h"

#include "core/base/escapeinvisible.h"
#include "core/crypto/sha256.h"
#include "core/export/docx/docxtext.h"
#include "core/export/office/placetag.h"
#include "core/export/office/xmlfile.h"
#include "core/export/zip/ziparchive.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kOriginNamespace = u"urn:ita-report:docx:1"_s;
constexpr qsizetype kDigestLength = 12;

class PlaceCollector
{
public:
    DocxPlaces collect(const QList<DocxBlock> &blocks)
    {
        for (const DocxBlock &block : blocks)
            if (const auto *line = std::get_if<DocxLine>(&block))
                add(*line);
            else
                addTable(std::get<DocxTable>(block));
        for (QStringList &lines : m_places.lines)
            if (std::ranges::all_of(lines, &QString::isEmpty))
                lines.clear();
        return std::move(m_places);
    }

private:
    void addTable(const DocxTable &table)
    {
        for (const DocxTableRow &row : table.rows) {
            if (row.heading || isCopy(row))
                continue;
            for (const DocxTableCell &cell : row.cells) {
                if (cell.goesOn)
                    continue;
                begin(cell.place);
                for (const DocxLine &line : cell.lines)
                    add(line);
            }
        }
    }

    bool isCopy(const DocxTableRow &row) const
    {
        return std::ranges::any_of(row.cells, [this](const DocxTableCell &cell) {
            return cell.place.row && m_places.lines.contains(tagOf(cell.place));
        });
    }

    void begin(const Place &place)
    {
        const QString tag = tagOf(place);
        if (!place.row || m_places.lines.contains(tag))
            return;
        m_places.tags.append(tag);
        m_places.lines.insert(tag, {});
    }

    void add(const DocxLine &line)
    {
        if (!line.place.row)
            return;
        begin(line.place);
        m_places.lines[tagOf(line.place)].append(asTyped(line.text));
    }

    DocxPlaces m_places;
};

/// Nothing when it is the part of another program.
std::optional<DocxOrigin> readOrigin(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && !xml.isStartElement())
        if (xml.readNext() == QXmlStreamReader::DTD)
            return {};
    if (xml.hasError() || xml.namespaceUri() != kOriginNamespace)
        return {};
    DocxOrigin origin;
    origin.fileId = xml.attributes().value("file"_L1).toString();
    origin.paper.value = xml.attributes().value("paper"_L1).toLongLong();
    while (xml.readNextStartElement()) {
        const QString tag = xml.attributes().value("t"_L1).toString();
        if (placeOfTag(tag) && !origin.digests.contains(tag)) {
            origin.tags.append(tag);
            origin.digests.insert(tag, xml.attributes().value("d"_L1).toString());
        }
        xml.skipCurrentElement();
    }
    return xml.hasError() ? std::nullopt : std::optional(origin);
}

} // namespace

DocxPlaces placesIn(const QList<DocxBlock> &blocks)
{
    return PlaceCollector().collect(blocks);
}

QString digestOfLines(const QStringList &lines)
{
    return sha256Hex(lines.join(u'\n').toUtf8()).first(kDigestLength);
}

QByteArray originPart(const QString &fileId, RowId paper, const QByteArray &body)
{
    XmlFile xml;
    xml.open("report"_L1,
        { { "xmlns"_L1, kOriginNamespace }, { "file"_L1, fileId },
            { "paper"_L1, QString::number(paper.value) } });
    if (const auto blocks = readDocxBody(body)) {
        const DocxPlaces places = placesIn(*blocks);
        for (const QString &tag : places.tags)
            xml.empty(
                "v"_L1, { { "t"_L1, tag }, { "d"_L1, digestOfLines(places.lines.value(tag)) } });
    }
    return xml.finish();
}

Result<DocxOrigin> originOf(const ZipArchive &archive)
{
    for (const QString &name : archive.names()) {
        if (!name.startsWith("customXml/"_L1) || !name.endsWith(".xml"_L1))
            continue;
        const auto part = archive.read(name);
        if (!part)
            return part.error();
        if (const auto origin = readOrigin(*part))
            return *origin;
    }
    return Error { Error::Code::NotFound,
        DocxText::tr("The Word file was not made by this program, or another program took out "
                     "what it says about its origin"),
        {} };
}

} // namespace ita
