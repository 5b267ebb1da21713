// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/printedcontent.h"

#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/domain/printedfields.h"
#include "core/rows/papers.h"
#include "core/signoff/signofftext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Whether rows of the kind are sections or below a section.
bool isContent(RowKind kind)
{
    return groupOf(kind) == RowGroup::Section || groupOf(kind) == RowGroup::Content;
}

bool isHidden(const Tree &tree, RowId row)
{
    const RowId section = tree.section(row);
    return section && sectionLayout(tree.value(section))->hidden;
}

/// Whether the field is part of the content. The opinion is part of its step's record instead, and
/// which paper a section stands in is told by the paper whose content it is in.
bool isBoundHere(RowKind kind, const Field &field)
{
    const bool isOpinion
        = kind == RowKind::SignOffStep && field.key == keyOf(&SignOffStep::opinion);
    const bool isPaper = isSection(kind) && field.key == keyOf(&SectionLayout::paper);
    return field.printed && !isOpinion && !isPaper;
}

/// Whether the field says something in this row.
bool isBoundIn(const Tree &tree, RowId row, const Field &field)
{
    const RowValue &value = tree.value(row);
    if (!isBoundHere(kindOf(value), field) || !isFieldShown(tree, row, field))
        return false;
    return field.since == 1 || field.get(value) != field.get(describe(value).empty);
}

QString nameOf(const Tree &tree, const QString &person)
{
    const RowId row = personRow(tree, person);
    return row ? tree.get<Person>(row).name : QString();
}

/// The value of a field in the content: a person's name for a reference, otherwise the value
/// itself.
QJsonValue boundValue(const Tree &tree, RowId row, const Field &field)
{
    const QJsonValue value = field.get(tree.value(row));
    return tree.kind(row) == RowKind::SignOffStep && field.key == keyOf(&SignOffStep::person)
        ? QJsonValue(nameOf(tree, value.toString()))
        : value;
}

/// The emblem that the block prints, which is the office's; empty for one that prints none.
QString emblemIn(const Tree &tree, RowId row)
{
    const auto *block = std::get_if<ContentBlock>(&tree.value(row));
    return block && block->form == BlockForm::Letterhead ? tree.get<Office>(tree.root()).emblem
                                                         : QString();
}

/// The rows of a collection that are printed.
QList<RowId> printedRows(const Tree &tree, RowId parent, QLatin1StringView collection)
{
    QList<RowId> rows = paperLayout(tree.value(parent))
        ? sectionsOf(tree, parent)
        : tree.find(parent)->children.value(collection);
    rows.removeIf([&](RowId row) {
        return !isContent(tree.kind(row)) || !isRowShown(tree, row)
            || (isSection(tree.kind(row)) && isHidden(tree, row));
    });
    return rows;
}

/// The collections with the rows that are printed below a row. A paper's are its sections, which
/// for a paper beside the first are rows of the report.
QList<QLatin1StringView> printedCollections(RowKind kind)
{
    const bool isPaper = kind == RowKind::Report || kind == RowKind::Paper;
    return isPaper ? QList { describe(RowKind::Cover).collection } : collectionsOf(kind);
}

QJsonObject contentOf(const Tree &tree, RowId row)
{
    const RowDescription &description = describe(tree.value(row));
    QJsonObject json;
    if (isSection(description.kind))
        json[u"kind"_s] = QLatin1StringView(description.name);
    for (const Field &field : description.fields)
        if (isBoundIn(tree, row, field))
            json[field.name()] = boundValue(tree, row, field);
    if (const QString emblem = emblemIn(tree, row); !emblem.isEmpty())
        json[keyOf(&Office::emblem)] = emblem;
    for (const QLatin1StringView collection : printedCollections(description.kind)) {
        QJsonArray rows;
        for (const RowId child : printedRows(tree, row, collection))
            rows.append(contentOf(tree, child));
        if (!rows.isEmpty())
            json[collection] = rows;
    }
    return json;
}

/// The papers whose chains name the person.
QList<RowId> papersSignedBy(const Tree &tree, const QString &person)
{
    QList<RowId> papers;
    for (const RowId row : tree.descendants(tree.root()))
        if (const auto *step = std::get_if<SignOffStep>(&tree.value(row));
            step && step->person == person)
            papers.append(paperOf(tree, row));
    return papers;
}

/// The papers with a letterhead that is printed.
QList<RowId> papersWithLetterhead(const Tree &tree)
{
    QList<RowId> papers;
    for (const RowId row : tree.descendants(tree.root()))
        if (const auto *block = std::get_if<ContentBlock>(&tree.value(row));
            block && block->form == BlockForm::Letterhead && !isHidden(tree, row))
            papers.append(paperOf(tree, row));
    return papers;
}

QList<RowId> paperAround(const Tree &tree, RowId row)
{
    const RowId paper = paperOf(tree, row);
    return paper ? QList { paper } : QList<RowId>();
}

/// The paper of that key in the report around the row.
QList<RowId> paperNamed(const Tree &tree, RowId row, const QString &key)
{
    const RowId report = tree.ancestor(row, RowKind::Report);
    const RowId paper = report ? paperWith(tree, report, key) : RowId {};
    return paper ? QList { paper } : QList<RowId>();
}

QList<RowId> allPapers(const Tree &tree)
{
    QList<RowId> papers;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        papers += papersOf(tree, report);
    return papers;
}

/// Whether the row is in what is printed.
bool isShown(const Tree &tree, RowId row)
{
    return !isHidden(tree, row) && isRowShown(tree, row);
}

struct PrintedIn
{
    const Tree &tree;

    QList<RowId> operator()(const SetField &edit) const
    {
        const RowKind kind = tree.kind(edit.row);
        const Field *field = describe(kind).field(edit.field);
        if (!field || !field->printed)
            return {};
        if (kind == RowKind::Person)
            return papersSignedBy(tree, tree.get<Person>(edit.row).key);
        if (kind == RowKind::Office)
            return papersWithLetterhead(tree);
        if (kind == RowKind::Report && field->key == keyOf(&Report::fiscalYear))
            return papersOf(tree, edit.row);
        if (edit.field != keyOf(&SectionLayout::hidden) && isHidden(tree, edit.row))
            return {};
        if (!isFieldShown(tree, edit.row, *field))
            return {};
        if (isSection(kind) && field->key == keyOf(&SectionLayout::paper))
            return paperAround(tree, edit.row) + paperNamed(tree, edit.row, edit.value.toString());
        return paperAround(tree, edit.row);
    }

    QList<RowId> operator()(const InsertRow &edit) const
    {
        const RowValue &row = edit.content.value;
        const bool isPart = isSection(kindOf(row));
        const bool hidden = isPart && sectionLayout(row)->hidden;
        if (!isContent(kindOf(row)) || hidden || isHidden(tree, edit.parent))
            return {};
        if (isPart)
            return paperNamed(tree, edit.parent, sectionLayout(row)->paper);
        if (kindOf(row) == RowKind::Evidence
            && !isFieldShown(tree, edit.parent, fieldOf(&OitItem::progress)))
            return {};
        return paperAround(tree, edit.parent);
    }

    QList<RowId> operator()(const RemoveRow &edit) const
    {
        const RowKind kind = tree.kind(edit.row);
        if (kind == RowKind::Office)
            return allPapers(tree);
        if (kind == RowKind::Report)
            return papersOf(tree, edit.row);
        if (kind != RowKind::Paper && (!isContent(kind) || !isShown(tree, edit.row)))
            return {};
        return paperAround(tree, edit.row);
    }

    QList<RowId> operator()(const MoveRow &edit) const
    {
        const RowKind kind = tree.kind(edit.row);
        if (!isContent(kind))
            return kind == RowKind::Report ? (*this)(RemoveRow { edit.row }) : QList<RowId>();
        QList<RowId> papers = (*this)(RemoveRow { edit.row });
        // A row that is moved out of a hidden section is printed from then on.
        const RowId shown = isSection(kind) ? edit.row : edit.parent;
        if (isHidden(tree, shown))
            return papers;
        return papers
            + (isSection(kind)
                    ? paperNamed(tree, edit.parent, sectionLayout(tree.value(edit.row))->paper)
                    : paperAround(tree, edit.parent));
    }
};

/// Compares two states of a paper, row by row.
class Comparison
{
public:
    Comparison(const Tree &before, const Tree &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<ContentChange> run(RowId paper)
    {
        compare(paper);
        return std::move(m_changes);
    }

private:
    using enum ContentChange::Kind;

    void compare(RowId row)
    {
        const RowDescription &description = describe(m_before.value(row));
        for (const Field &field : description.fields)
            compare(row, field);
        compareEmblem(row);
        for (const QLatin1StringView collection : printedCollections(description.kind))
            compareRows(
                printedRows(m_before, row, collection), printedRows(m_after, row, collection));
    }

    void compare(RowId row, const Field &field)
    {
        if (!isBoundIn(m_before, row, field) && !isBoundIn(m_after, row, field))
            return;
        const QJsonValue was = boundValue(m_before, row, field);
        const QJsonValue is = boundValue(m_after, row, field);
        if (was != is)
            m_changes.append({ Changed, { row, field.name() }, was, is });
    }

    void compareEmblem(RowId row)
    {
        const QString was = emblemIn(m_before, row);
        const QString is = emblemIn(m_after, row);
        if (was != is)
            m_changes.append({ Changed, { m_after.root(), keyOf(&Office::emblem) }, was, is });
    }

    void compareRows(const QList<RowId> &was, const QList<RowId> &is)
    {
        QList<RowId> left = is;
        left.removeIf([&](RowId row) { return !was.contains(row); });
        qsizetype next = 0;
        for (const RowId row : was) {
            if (!is.contains(row)) {
                m_changes.append({ Removed, { row, {} }, {}, {} });
                continue;
            }
            if (left.at(next++) != row)
                m_changes.append({ Moved, { row, {} }, {}, {} });
            compare(row);
        }
        for (const RowId row : is)
            if (!was.contains(row))
                m_changes.append({ Added, { row, {} }, {}, {} });
    }

    const Tree &m_before;
    const Tree &m_after;
    QList<ContentChange> m_changes;
};

} // namespace

QJsonObject printedContent(const Tree &tree, RowId paper)
{
    const bool isFirst = tree.kind(paper) == RowKind::Report;
    QJsonObject content = contentOf(tree, paper);
    content[u"format"_s] = u"ita-report printed content"_s;
    content[u"version"_s] = isFirst ? 1 : 2;
    if (!isFirst)
        content[keyOf(&Report::fiscalYear)] = tree.get<Report>(reportOf(tree, paper)).fiscalYear;
    return content;
}

Result<QString> contentHash(const Tree &tree, RowId paper)
{
    const auto canonical = canonicalJson(printedContent(tree, paper));
    if (!canonical)
        return canonical.error();
    return sha256Hex(*canonical);
}

QString reportNumber(const QString &fileId, int fiscalYear)
{
    constexpr int kDigits = 6;
    return u"%1-%2"_s.arg(fiscalYear).arg(fileId.left(kDigits).toUpper());
}

QList<RowId> printedIn(const Tree &tree, const Edit &edit)
{
    return std::visit(PrintedIn { tree }, edit);
}

QList<ContentChange> contentChanges(const Tree &before, const Tree &after, RowId paper)
{
    return Comparison(before, after).run(paper);
}

QStringList exemptions()
{
    QStringList lines;
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &kind = describe(RowKind(i));
        QStringList fields;
        for (const Field &field : kind.fields)
            if (!field.printed && kind.group != RowGroup::Record)
                fields.append(fieldName(field));
        if (!fields.isEmpty())
            lines.append(u"%1: %2"_s.arg(
                QCoreApplication::translate("RowKind", kind.label), fields.join(u", "_s)));
    }
    lines.append(SignOffText::tr("Comments, accepted findings, review copies, signing keys"));
    lines.append(SignOffText::tr("Sections and columns hidden from print"));
    lines.append(SignOffText::tr("Fonts, margins and the layout of windows"));
    return lines;
}

} // namespace ita
