// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxreader.h"

#include "core/base/escapeinvisible.h"
#include "core/export/docx/docxtext.h"
#include "core/export/office/placetag.h"

#include <QXmlStreamReader>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Of elements within each other: far more than people make, far less than a stack holds.
constexpr int kDeepest = 100;
constexpr qsizetype kMostColumns = 200;

/// A part of a paragraph.
struct Piece
{
    Place place;
    QString text;
};

/// What the properties of a content control say.
struct Control
{
    Place place;
    std::optional<bool> ticked {}; ///< of a tick box
    bool isPrompt = false; ///< shows what is to be typed, not what was
};

class DocxReader
{
public:
    explicit DocxReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<QList<DocxBlock>> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                return refused(DocxText::tr("The text of the Word file declares entities"));
        }
        if (!m_xml.hasError() && m_xml.name() != "document"_L1)
            return refused(DocxText::tr("The Word file holds no text"));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "body"_L1)
                readBlocks({}, m_blocks);
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return refused(DocxText::tr("The text of the Word file is damaged: %1")
                               .arg(visibleText(m_xml.errorString())));
        return std::move(m_blocks);
    }

private:
    static Error refused(const QString &message) { return { Error::Code::Invalid, message, {} }; }

    /// Calls `visit` for each element just below the present one. False stops the reading.
    void below(const std::function<void(QStringView name)> &visit)
    {
        if (++m_depth > kDeepest)
            m_xml.raiseError(DocxText::tr("it is nested too deeply"));
        while (m_xml.readNextStartElement())
            visit(m_xml.name());
        --m_depth;
    }

    QString value(QLatin1StringView attribute = "val"_L1) const
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &known : attributes)
            if (known.name() == attribute)
                return known.value().toString();
        return {};
    }

    bool isOn() const
    {
        const QString said = value();
        return said != "0"_L1 && said != "false"_L1 && said != "off"_L1;
    }

    /// Elements that only surround others.
    static bool isWrapper(QStringView name)
    {
        return name == "ins"_L1 || name == "moveTo"_L1 || name == "customXml"_L1
            || name == "smartTag"_L1 || name == "sdtContent"_L1 || name == "hyperlink"_L1
            || name == "fldSimple"_L1 || name == "dir"_L1 || name == "bdo"_L1;
    }

    // ---- Paragraphs and tables

    void readBlocks(const Place &place, QList<DocxBlock> &blocks)
    {
        below([&](QStringView name) { readBlock(name, place, blocks); });
    }

    void readBlock(QStringView name, const Place &place, QList<DocxBlock> &blocks)
    {
        if (name == "p"_L1)
            return readParagraph(place, blocks);
        if (name == "tbl"_L1) {
            blocks.append(readTable());
            return;
        }
        if (name == "sdt"_L1)
            return readControl([&](const Control &control) {
                readBlocks(control.place.row ? control.place : place, blocks);
            });
        if (isWrapper(name))
            return readBlocks(place, blocks);
        m_xml.skipCurrentElement();
    }

    /// Reads the properties of a content control, then hands over to `content` in its content.
    void readControl(const std::function<void(const Control &)> &content)
    {
        Control control;
        below([&](QStringView name) {
            if (name == "sdtPr"_L1)
                control = readControlProperties();
            else if (name == "sdtContent"_L1 && !control.isPrompt)
                content(control);
            else
                m_xml.skipCurrentElement();
        });
    }

    Control readControlProperties()
    {
        Control control;
        below([&](QStringView name) {
            if (name == "tag"_L1)
                control.place = placeOfTag(value()).value_or(Place {});
            else if (name == "showingPlcHdr"_L1)
                control.isPrompt = isOn();
            else if (name == "checkbox"_L1) {
                control.ticked = false;
                below([&](QStringView part) {
                    if (part == "checked"_L1)
                        control.ticked = isOn();
                    m_xml.skipCurrentElement();
                });
                return;
            }
            m_xml.skipCurrentElement();
        });
        return control;
    }

    DocxTable readTable()
    {
        DocxTable table;
        readRows(table);
        return table;
    }

    void readRows(DocxTable &table)
    {
        below([&](QStringView name) {
            if (name == "tr"_L1) {
                DocxTableRow row;
                if (readCells({}, row) && row.cells.size() <= kMostColumns)
                    table.rows.append(row);
            } else if (name == "sdt"_L1) {
                readControl([&](const Control &) { readRows(table); });
            } else if (isWrapper(name)) {
                readRows(table);
            } else {
                m_xml.skipCurrentElement();
            }
        });
    }

    /// False for a row that was deleted.
    bool readCells(const Place &place, DocxTableRow &row)
    {
        bool isThere = true;
        below([&](QStringView name) {
            if (name == "trPr"_L1)
                isThere = readRowProperties(row);
            else if (name == "tc"_L1)
                row.cells.append(readCell(place));
            else if (name == "sdt"_L1)
                readControl([&](const Control &control) { readCells(control.place, row); });
            else if (isWrapper(name))
                readCells(place, row);
            else
                m_xml.skipCurrentElement();
        });
        return isThere;
    }

    bool readRowProperties(DocxTableRow &row)
    {
        bool isThere = true;
        below([&](QStringView name) {
            if (name == "tblHeader"_L1)
                row.heading = isOn();
            else if (name == "del"_L1)
                isThere = false;
            m_xml.skipCurrentElement();
        });
        return isThere;
    }

    DocxTableCell readCell(const Place &place)
    {
        DocxTableCell cell { .place = place };
        QList<DocxBlock> blocks;
        below([&](QStringView name) {
            if (name == "tcPr"_L1)
                readCellProperties(cell);
            else
                readBlock(name, place, blocks);
        });
        for (const DocxBlock &block : std::as_const(blocks))
            addLines(block, cell.lines);
        return cell;
    }

    static void addLines(const DocxBlock &block, QList<DocxLine> &lines)
    {
        if (const auto *line = std::get_if<DocxLine>(&block)) {
            lines.append(*line);
            return;
        }
        for (const DocxTableRow &row : std::get<DocxTable>(block).rows)
            for (const DocxTableCell &cell : row.cells)
                lines += cell.lines;
    }

    void readCellProperties(DocxTableCell &cell)
    {
        below([&](QStringView name) {
            if (name == "gridSpan"_L1)
                cell.across = qBound(1, value().toInt(), int(kMostColumns));
            else if (name == "vMerge"_L1)
                cell.goesOn = value() != "restart"_L1;
            m_xml.skipCurrentElement();
        });
    }

    // ---- What is in a paragraph

    struct ParagraphFacts
    {
        bool dash = false;
        bool heading = false;
        bool joinsNext = false; ///< its end was deleted
    };

    void readParagraph(const Place &place, QList<DocxBlock> &blocks)
    {
        ParagraphFacts facts;
        QList<Piece> pieces = std::exchange(m_carried, {});
        below([&](QStringView name) {
            if (name == "pPr"_L1)
                facts = readParagraphProperties();
            else
                readInline(name, place, pieces);
        });
        if (facts.joinsNext) {
            m_carried = pieces;
            return;
        }
        DocxLine line { .place = placeOf(pieces, place), .heading = facts.heading };
        QString text = facts.dash ? u"- "_s : QString();
        for (const Piece &piece : std::as_const(pieces))
            text += piece.text;
        for (const QString &part : text.split(u'\n')) {
            line.text = part;
            blocks.append(line);
        }
    }

    /// A paragraph belongs to the first field that is named within it, else to that around it.
    static Place placeOf(const QList<Piece> &pieces, const Place &around)
    {
        for (const Piece &piece : pieces)
            if (piece.place.row && piece.place != around)
                return piece.place;
        return around;
    }

    ParagraphFacts readParagraphProperties()
    {
        ParagraphFacts facts;
        below([&](QStringView name) {
            if (name == "pStyle"_L1)
                facts.heading = value().startsWith("Heading"_L1);
            else if (name == "outlineLvl"_L1)
                facts.heading = true;
            else if (name == "numPr"_L1)
                return below([&](QStringView part) {
                    if (part == "numId"_L1)
                        facts.dash = value() != "0"_L1;
                    m_xml.skipCurrentElement();
                });
            else if (name == "rPr"_L1)
                return below([&](QStringView part) {
                    facts.joinsNext = facts.joinsNext || part == "del"_L1;
                    m_xml.skipCurrentElement();
                });
            m_xml.skipCurrentElement();
        });
        return facts;
    }

    void readInline(QStringView name, const Place &place, QList<Piece> &pieces)
    {
        const auto inside = [&](const Place &within) {
            below([&](QStringView part) { readInline(part, within, pieces); });
        };
        if (name == "r"_L1)
            return readRun(place, pieces);
        if (name == "sdt"_L1)
            return readControl([&](const Control &control) {
                if (control.ticked) {
                    pieces.append({ place, *control.ticked ? u"\u2611"_s : u"\u2610"_s });
                    m_xml.skipCurrentElement();
                } else {
                    inside(control.place.row ? control.place : place);
                }
            });
        if (isWrapper(name))
            return inside(place);
        m_xml.skipCurrentElement();
    }

    void readRun(const Place &place, QList<Piece> &pieces)
    {
        Piece piece { .place = place };
        below([&](QStringView name) {
            if (name == "t"_L1) {
                piece.text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                return;
            }
            if (name == "tab"_L1)
                piece.text += u'\t';
            else if (name == "cr"_L1 || (name == "br"_L1 && value("type"_L1).isEmpty()))
                piece.text += u'\n';
            else if (name == "noBreakHyphen"_L1)
                piece.text += u'-';
            m_xml.skipCurrentElement();
        });
        pieces.append(piece);
    }

    QXmlStreamReader m_xml;
    QList<DocxBlock> m_blocks;
    QList<Piece> m_carried; ///< of paragraphs whose end was deleted
    int m_depth = 0;
};

} // namespace

Result<QList<DocxBlock>> readDocxBody(const QByteArray &xml)
{
    return DocxReader(xml).read();
}

} // namespace ita
