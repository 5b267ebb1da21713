// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/domain/printedfields.h"
#include "core/export/zip/ziparchive.h"
#include "core/rows/fields.h"
#include "core/rows/papers.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/export/exporters.h"

#include <QJsonArray>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A word that no other field has: letters only, which no format writes otherwise, and so short
/// that no column breaks it.
QString wordOf(int number)
{
    const QString letters = u"bcdfghjkmnpqrtvwxz"_s;
    const int count = int(letters.size());
    REQUIRE(number < count * count);
    return u"q"_s + letters[number / count] + letters[number % count];
}

/// A field of a row, and the word in it.
struct FilledField
{
    QString name; ///< "oit_item.name"
    QString word;
};

/// The value with the word in it that the field takes; undefined for fields without words.
QJsonValue valueWith(const Field &field, const QString &word)
{
    if (field.meaning == Meaning::WebAddress)
        return u"https://%1.example.go.th/"_s.arg(word);
    if (field.meaning == Meaning::Layout || field.meaning == Meaning::Scores || field.ticks)
        return QJsonValue::Undefined;
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
        return word;
    case FieldKind::Points:
    case FieldKind::Names:
        return QJsonArray { word };
    default: // choices, numbers, days and pictures are printed as something else
        return QJsonValue::Undefined;
    }
}

/// A group is printed with its own heading, or else with its code and names: the first one in a
/// section is filled so, the others otherwise.
bool isInstead(const Tree &tree, RowId row, const Field &field)
{
    if (tree.kind(row) != RowKind::OitGroup)
        return false;
    const bool isFirst = tree.rows(tree.section(row), RowKind::OitGroup).constFirst() == row;
    return isFirst != (field.key == keyOf(&OitGroup::heading));
}

/// Fills every printed field of the paper's rows that takes words.
QList<FilledField> fill(Tree &tree, RowId paper)
{
    QList<FilledField> filled;
    QList<RowId> rows;
    for (const RowId section : sectionsOf(tree, paper))
        rows += tree.descendants(section);
    const QList<RowId> content = rows;
    for (const RowId row : content)
        if (const auto *step = std::get_if<SignOffStep>(&tree.value(row)))
            rows.append(personRow(tree, step->person));
    for (const RowId row : rows)
        for (const Field &field : describe(tree.value(row)).fields) {
            const QString word = wordOf(int(filled.size()));
            const QJsonValue value = valueWith(field, word);
            if (!field.printed || !isFieldShown(tree, row, field) || value.isUndefined()
                || !field.check(value) || isInstead(tree, row, field))
                continue;
            tree.set(row, field, value);
            filled.append(
                { QLatin1StringView(describe(tree.value(row)).name) + u'.' + field.key, word });
        }
    return filled;
}

/// The office with a row of every printed kind, all forms of blocks and all columns that an office
/// can add. No cell covers another: what it covers is not printed.
Tree fullOffice()
{
    Subtree office = officeWithMemo();
    Subtree &memo = office.children.last().children.last();
    Subtree &text = *(&memo - 1);
    REQUIRE(std::holds_alternative<TextSection>(text.value));
    for (const BlockForm form : { BlockForm::Subheading, BlockForm::ListItem, BlockForm::SubItem,
             BlockForm::TickLine, BlockForm::PenLines, BlockForm::Clause, BlockForm::SubClause,
             BlockForm::ThirdClause, BlockForm::Letterhead, BlockForm::LabelLine })
        text.children.append(leaf(ContentBlock { form }));
    for (Subtree &section : office.children[office.children.size() - 1].children)
        if (std::holds_alternative<OitSection>(section.value))
            section.children.append(leaf(OitGroup { u"9.2"_s }, { leaf(OitItem { u"O9"_s }) }));
    Tree tree = treeOf(office);
    QSet<RowKind> kinds;
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows) {
        kinds.insert(tree.kind(row));
        if (isSection(tree.kind(row))) {
            tree.set(row, fieldOf(tree.kind(row), &SectionLayout::ownColumns),
                QJsonArray { u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s });
            // Room for all of them.
            tree.set(row, fieldOf(tree.kind(row), &SectionLayout::orientation), u"landscape"_s);
        }
        if (tree.kind(row) == RowKind::FreeCell)
            tree.set(row, fieldOf(&FreeCell::down), 1);
    }
    for (int i = 0; i < kRowKindCount; ++i)
        if (groupOf(RowKind(i)) == RowGroup::Content) {
            CAPTURE(describe(RowKind(i)).name);
            CHECK(kinds.contains(RowKind(i)));
        }
    return tree;
}

QString textOfXml(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else
            text += u' ';
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return text;
}

QString textOfArchive(const QByteArray &file)
{
    const auto archive = ZipArchive::open(file);
    REQUIRE(archive);
    QString text;
    for (const QString &name : archive->names())
        if (name.endsWith(u".xml"_s))
            text += textOfXml(archive->read(name).value());
    return text;
}

/// What a reader finds in a file of that format; nothing for a format that holds no paper.
std::optional<QString> textIn(const Exporter &format, const QByteArray &file)
{
    if (format.suffix == "ics"_L1) // dates of the year only
        return {};
    if (format.suffix == "pdf"_L1)
        return linesOf(file).join(u' ');
    if (format.suffix == "html"_L1)
        return textOfXml(file);
    if (format.suffix == "json"_L1 || format.suffix == "content"_L1)
        return QString::fromUtf8(file);
    return textOfArchive(file);
}

/// Fields that a format leaves out, and why.
struct LeftOut
{
    QLatin1StringView format; ///< empty: all
    QString field;
    const char *reason;
};

const QList<LeftOut> &leftOut()
{
    static const QList<LeftOut> fields {
        { "content"_L1, u"sign_off_step.opinion"_s, "it is bound by the record of its own step" },
    };
    return fields;
}

bool isLeftOut(const Exporter &format, const QString &field)
{
    return std::ranges::any_of(leftOut(), [&](const LeftOut &each) {
        return each.field == field && (each.format.isEmpty() || each.format == format.suffix);
    });
}

void checkPaper(Tree &tree, RowId paper)
{
    const QList<FilledField> filled = fill(tree, paper);
    CHECK(filled.size() > 10);
    const RowId report = firstOf(tree, RowKind::Report);
    for (const Exporter &format : exporters()) {
        CAPTURE(QString(format.suffix));
        const auto file = format.write({ .tree = tree,
            .fileId = u"8c4689aa"_s,
            .report = report,
            .scope = { .fiscalYear = {}, .sections = {}, .paper = paper } });
        REQUIRE(file);
        const auto text = textIn(format, *file);
        if (!text)
            continue;
        QStringList missing;
        for (const FilledField &field : filled)
            if (text->contains(field.word) == isLeftOut(format, field.name))
                missing.append(field.name);
        CHECK(missing == QStringList());
    }
}

} // namespace

TEST_CASE("Every printed field of a report is in every format", "[export]")
{
    Tree tree = fullOffice();
    checkPaper(tree, firstOf(tree, RowKind::Report));
}

TEST_CASE("Every printed field of a memo is in every format", "[export]")
{
    Tree tree = fullOffice();
    checkPaper(tree, firstOf(tree, RowKind::Paper));
}
