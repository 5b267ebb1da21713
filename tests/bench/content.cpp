// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/content.h"

#include "core/base/thaidigits.h"
#include "core/catalogue/builtin.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "tests/bench/bench.h"
#include "tests/support/trees.h"
#include "ui/print/text/pagestyle.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

QString changed(const QString &text, int copy)
{
    if (text.isEmpty())
        return text;
    const QString suffix = u" ชุดที่ "_s + toThaiDigits(copy);
    return QString(text).replace(u"\n"_s, suffix + u'\n') + suffix;
}

QJsonValue changedValue(const QString &key, const QJsonValue &value, int copy)
{
    static const QStringList same { u"instrument"_s, u"status"_s, u"units"_s, u"indicators"_s,
        u"evidence"_s };
    if (same.contains(key))
        return value;
    if (key == "code"_L1) // O1 becomes O1001
        return value.toString().startsWith(u'O')
            ? u"O%1"_s.arg(copy * 1000 + value.toString().sliced(1).toInt())
            : value.toString() + u'.' + QString::number(copy);
    if (key == "id"_L1 || key == "measure_id"_L1)
        return value.toString().isEmpty() ? value : value.toString() + u'-' + QString::number(copy);
    if (value.isString())
        return changed(value.toString(), copy);
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const auto &text : value.toArray())
        list.append(changed(text.toString(), copy));
    return list;
}

QJsonArray multipliedRows(const QJsonArray &rows, int times)
{
    QJsonArray result = rows;
    for (int copy = 1; copy < times; ++copy)
        for (const auto &value : rows) {
            QJsonObject row = value.toObject();
            for (auto field = row.begin(); field != row.end(); ++field)
                field.value() = changedValue(field.key(), field.value(), copy);
            if (row.contains("no"_L1))
                row["no"_L1] = int(result.size()) + 1;
            result.append(row);
        }
    return result;
}

QJsonObject multipliedSection(QJsonObject section, int times)
{
    if (section.contains("rows"_L1))
        section["rows"_L1] = multipliedRows(section["rows"_L1].toArray(), times);
    QJsonArray groups = section["groups"_L1].toArray();
    for (auto &&value : groups) {
        QJsonObject group = value.toObject();
        group["items"_L1] = multipliedRows(group["items"_L1].toArray(), times);
        value = group;
    }
    if (!groups.isEmpty())
        section["groups"_L1] = groups;
    return section;
}

QString joined(const QList<Paragraph> &paragraphs)
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines.append((paragraph.marker == Marker::Dash ? u"- "_s : QString()) + paragraph.text);
    return lines.join(u'\n');
}

PlainTable textOf(const QString &text)
{
    return { int(PageStyle().bodySize), false, { 1 }, { { text } } };
}

PlainTable plain(const TextBlock &block)
{
    return textOf(joined(block.paragraphs));
}

PlainTable plain(const PenLines &block)
{
    return textOf(block.text.text);
}

PlainTable plain(const PictureBlock &block)
{
    return textOf(block.caption.text);
}

PlainTable plain(const CodeBlock &block)
{
    return textOf(block.address.text);
}

PlainTable plain(const LabelLine &block)
{
    QStringList texts;
    for (const LabelledText &part : block.parts)
        texts.append(part.label.text + u' ' + joined(part.texts));
    return textOf(texts.join(u' '));
}

PlainTable plain(const Letterhead &block)
{
    return textOf(joined(block.title));
}

PlainTable plain(const Rule &)
{
    return textOf({});
}

PlainTable plain(const ChartBlock &)
{
    return textOf({});
}

PlainTable plain(const Contents &contents)
{
    QStringList lines;
    for (const ContentsEntry &entry : contents.entries)
        lines.append(entry.text);
    return textOf(lines.join(u'\n'));
}

PlainTable plain(const PageBreak &)
{
    return textOf({});
}

PlainTable plain(const SignatureBlock &block)
{
    const QStringList lines { block.heading, joined(block.opinion), block.label, block.name,
        joined(block.positionLines) };
    return textOf(lines.join(u'\n'));
}

PlainTable plain(const Table &table)
{
    PlainTable result { int(PageStyle().tableSize), true, {}, { {} } };
    for (const Column &column : table.columns) {
        result.widths.append(column.width);
        result.rows.first().append(column.heading);
    }
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(joined(cell.paragraphs));
        result.rows.append(cells);
    }
    return result;
}

QString htmlOf(const PlainTable &table)
{
    QString html
        = u"<table width=\"100%\" cellspacing=\"0\" border=\"%1\">"_s.arg(int(table.bordered));
    int sum = 0;
    for (const int width : table.widths)
        sum += width;
    for (const QStringList &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += u"<td width=\"%1%\" valign=\"top\" style=\"font-size:%2pt\">"_s
                        .arg(table.widths[i] * 100 / qMax(sum, 1))
                        .arg(table.size)
                + row[i].toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace

QByteArray multiplied(const QByteArray &json, int times)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray reports = root["reports"_L1].toArray();
    for (auto &&value : reports) {
        QJsonObject report = value.toObject();
        QJsonArray sections = report["sections"_L1].toArray();
        for (auto &&section : sections)
            section = multipliedSection(section.toObject(), times);
        report["sections"_L1] = sections;
        value = report;
    }
    root["reports"_L1] = reports;
    return QJsonDocument(root).toJson();
}

PlainContent plainContent(const Document &document)
{
    PlainContent content;
    for (const PrintedSection &section : document.sections) {
        PlainSection result { section.orientation == Orientation::Landscape, {} };
        for (const Block &block : section.blocks)
            result.tables.push_back(
                std::visit([](const auto &value) { return plain(value); }, block));
        content.push_back(std::move(result));
    }
    return content;
}

QByteArray toBytes(const PlainContent &content)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint32(content.size());
    for (const PlainSection &section : content) {
        stream << section.landscape << qint32(section.tables.size());
        for (const PlainTable &table : section.tables)
            stream << qint32(table.size) << table.bordered << table.widths << table.rows;
    }
    return bytes;
}

PlainContent fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    qint32 sections = 0;
    stream >> sections;
    PlainContent content { size_t(sections) };
    for (PlainSection &section : content) {
        qint32 tables = 0;
        stream >> section.landscape >> tables;
        section.tables.resize(size_t(tables));
        for (PlainTable &table : section.tables) {
            qint32 size = 0;
            stream >> size >> table.bordered >> table.widths >> table.rows;
            table.size = size;
        }
    }
    return content;
}

QString toHtml(const PlainContent &content)
{
    QString html
        = u"<html><head><meta charset=\"utf-8\"></head><body style=\"font-family:Laksaman\">\n"_s;
    for (const PlainSection &section : content) {
        html += u"<div style=\"page-break-before:always\"></div>\n"_s;
        for (const PlainTable &table : section.tables)
            html += htmlOf(table);
    }
    return html + u"</body></html>\n"_s;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray reference()
{
    // A second worktree stands one folder deeper than the checkout itself.
    const QStringList places { qEnvironmentVariable("ITA_REFERENCE"),
        QStringLiteral(ITA_SOURCE_DIR "/../shared/reference/report-2566.json"),
        QStringLiteral(ITA_SOURCE_DIR "/../../shared/reference/report-2566.json") };
    for (const QString &place : places)
        if (QFileInfo(place).isFile())
            return fileContent(place);
    std::fprintf(stderr, "the reference is not beside the checkout; measuring the sample\n");
    return writeDocument(treeOf(orStop(sampleOffice())));
}

Subtree officeOfTenYears()
{
    Subtree office = orStop(readDocument(reference()));
    Subtree report = office.children.constLast();
    for (int year = 1; year < 10; ++year) {
        ++std::get<Report>(report.value).fiscalYear;
        office.children.append(report);
    }
    return office;
}

} // namespace ita::bench
