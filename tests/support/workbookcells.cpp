// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbookcells.h"

#include "tests/support/catch.h"

#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

/// Calls `read` at the beginning of each element, which it may read further.
template<typename Read>
void eachElement(const QByteArray &part, const Read &read)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            read(xml);
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
}

/// What Excel makes of the codes of characters in a text.
QString decoded(const QString &text)
{
    return QString(text).replace(u"_x005F_"_s, u"_"_s);
}

QStringList sharedStrings(const QByteArray &file)
{
    QStringList strings;
    eachElement(partOf(file, u"xl/sharedStrings.xml"_s), [&](QXmlStreamReader &xml) {
        if (xml.name() == "t"_L1)
            strings.append(decoded(xml.readElementText()));
    });
    return strings;
}

/// The number format of each cell format.
QStringList numberFormats(const QByteArray &file)
{
    QMap<QString, QString> own;
    QStringList formats;
    bool isOfCells = false;
    eachElement(partOf(file, u"xl/styles.xml"_s), [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            own.insert(attributes.value("numFmtId"_L1).toString(),
                attributes.value("formatCode"_L1).toString());
        if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyles"_L1)
            isOfCells = xml.name() == "cellXfs"_L1;
        const QString id = attributes.value("numFmtId"_L1).toString();
        if (xml.name() == "xf"_L1 && isOfCells)
            formats.append(own.value(id, id));
    });
    return formats;
}

QMap<QString, QString> relations(const QByteArray &part)
{
    QMap<QString, QString> targets;
    if (!part.isEmpty())
        eachElement(part, [&](QXmlStreamReader &xml) {
            if (xml.name() == "Relationship"_L1)
                targets.insert(xml.attributes().value("Id"_L1).toString(),
                    xml.attributes().value("Target"_L1).toString());
        });
    return targets;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &file, int number)
        : m_strings(sharedStrings(file))
        , m_formats(numberFormats(file))
        , m_targets(relations(partOf(file, u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(number))))
        , m_part(partOf(file, u"xl/worksheets/sheet%1.xml"_s.arg(number)))
    {
    }

    ReadSheet read() &&
    {
        eachElement(m_part, [this](QXmlStreamReader &xml) { element(xml); });
        return std::move(m_sheet);
    }

private:
    void element(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value
            = [&](QLatin1StringView name) { return attributes.value(name).toString(); };
        if (xml.name() == "c"_L1) {
            m_cell = value("r"_L1);
            m_isText = value("t"_L1) == "s"_L1;
            m_sheet.cells[m_cell].format = m_formats.value(value("s"_L1).toInt());
        } else if (xml.name() == "f"_L1) {
            m_sheet.cells[m_cell].hasFormula = true;
        } else if (xml.name() == "v"_L1) {
            const QString text = xml.readElementText();
            if (m_isText)
                m_sheet.cells[m_cell].text = m_strings.value(text.toInt());
            else
                m_sheet.cells[m_cell].number = text.toDouble();
        } else if (xml.name() == "mergeCell"_L1) {
            m_sheet.merges.append(value("ref"_L1));
        } else if (xml.name() == "autoFilter"_L1) {
            m_sheet.filter = value("ref"_L1);
        } else if (xml.name() == "pane"_L1) {
            m_sheet.frozen = value("topLeftCell"_L1);
        } else if (xml.name() == "hyperlink"_L1) {
            const QString target = m_targets.value(value("r:id"_L1));
            m_sheet.cells[value("ref"_L1)].url
                = target.isEmpty() ? u'#' + value("location"_L1) : target;
        }
    }

    QStringList m_strings;
    QStringList m_formats;
    QMap<QString, QString> m_targets;
    QByteArray m_part;
    ReadSheet m_sheet;
    QString m_cell;
    bool m_isText = false;
};

} // namespace

QByteArray partOf(const QByteArray &file, const QString &name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    zip_stat_t facts;
    QByteArray part;
    if (zip_stat(archive, name.toUtf8().constData(), 0, &facts) == 0) {
        part.resize(qsizetype(facts.size));
        zip_file_t *opened = zip_fopen_index(archive, facts.index, 0);
        REQUIRE(opened);
        CHECK(zip_fread(opened, part.data(), facts.size) == zip_int64_t(facts.size));
        zip_fclose(opened);
    }
    zip_discard(archive);
    return part;
}

QStringList sheetNamesOf(const QByteArray &file)
{
    QStringList names;
    eachElement(partOf(file, u"xl/workbook.xml"_s), [&](QXmlStreamReader &xml) {
        if (xml.name() == "sheet"_L1)
            names.append(xml.attributes().value("name"_L1).toString());
    });
    return names;
}

QMap<QString, ReadSheet> readWorkbook(const QByteArray &file)
{
    QMap<QString, ReadSheet> sheets;
    const QStringList names = sheetNamesOf(file);
    for (int at = 0; at < int(names.size()); ++at)
        sheets.insert(names[at], SheetReader(file, at + 1).read());
    return sheets;
}

} // namespace ita::test
