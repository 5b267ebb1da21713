// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogueedits.h"

#include "core/catalogue/entries.h"
#include "core/catalogue/newreport.h"
#include "core/interchange/jsonpointer.h"
#include "core/rows/fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct CatalogueEditsText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueEditsText)
};

Error notEdited(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

QJsonObject withOrigin(QJsonObject entry, const Origin &origin)
{
    entry[u"confirmed"_s] = origin.confirmed;
    if (origin.source.isEmpty())
        entry.remove(u"source"_s);
    else
        entry[u"source"_s] = origin.source;
    return entry;
}

/// The entry of the file with the texts of the item; what the item does not say stays.
QJsonObject withItem(QJsonObject entry, const CatalogueItem &item)
{
    entry[u"code"_s] = item.code;
    entry[u"period"_s] = periodWords()[int(item.period)];
    entry[u"name"_s] = item.name;
    if (item.name.isEmpty())
        entry.remove(u"name"_s);
    entry[u"elements"_s] = QJsonArray::fromStringList(item.elements);
    if (item.elements.isEmpty())
        entry.remove(u"elements"_s);
    return withOrigin(entry, item.origin);
}

/// The file with gaps allowed, because a mended item may have some.
QJsonObject inNewestForm(QJsonObject file)
{
    file[u"version"_s] = 2;
    return file;
}

/// The file of the report, with the entry at the pointer replaced by what `change` makes of it.
template<typename MakeEntry>
Result<QJsonObject> fileWith(
    const Tree &tree, RowId report, const QString &pointer, const MakeEntry &change)
{
    const auto file = catalogueFileOf(tree, report);
    if (!file)
        return file.error();
    const QJsonValue entry = valueAt(*file, pointer);
    if (!entry.isObject())
        return notEdited(CatalogueEditsText::tr("The catalogue has no entry at %1").arg(pointer));
    return withValueAt(inNewestForm(*file), pointer, change(entry.toObject())).toObject();
}

/// No draft any more once every entry is confirmed.
QJsonObject settled(QJsonObject file)
{
    if (!file[u"draft"_s].toBool())
        return file;
    const auto read = readCatalogue(QJsonDocument(file).toJson());
    if (!read)
        return file; // the fault is named when the file is kept
    const QList<CatalogueEntry> entries = entriesOf(*read);
    file[u"draft"_s] = std::ranges::any_of(
        entries, [](const CatalogueEntry &entry) { return !entry.origin.confirmed; });
    return file;
}

Result<Change> kept(
    const Tree &tree, RowId report, const Result<QJsonObject> &file, const QString &label)
{
    if (!file)
        return file.error();
    const auto edits = keepCatalogue(tree, report, settled(*file));
    if (!edits)
        return edits.error();
    return Change { label, *edits };
}

QString titleAt(const Tree &tree, RowId report, const QString &pointer)
{
    const auto catalogue = catalogueOf(tree, report);
    if (!catalogue)
        return pointer;
    const QList<CatalogueEntry> entries = entriesOf(**catalogue);
    const auto entry = std::ranges::find(entries, pointer, &CatalogueEntry::pointer);
    return entry == entries.end() ? pointer : entryTitle(*entry);
}

QList<RowId> rowsOf(const Tree &tree, RowId report, const QString &code)
{
    QList<RowId> rows = tree.descendants(report);
    rows.removeIf([&](RowId row) {
        const auto *item = std::get_if<OitItem>(&tree.value(row));
        return !item || item->code != code;
    });
    return rows;
}

/// The edits with which name and elements of the report's rows follow the catalogue.
QList<Edit> followingEdits(
    const Tree &tree, RowId report, const QJsonObject &file, const QString &code)
{
    const auto before = catalogueOf(tree, report);
    const auto after
        = readCatalogue(QJsonDocument(file).toJson(), tree.get<Report>(report).fiscalYear);
    if (!before || !after)
        return {};
    const OitItem was = itemsAsBegun(**before, tree).value(code);
    const OitItem is = itemsAsBegun(*after, tree).value(code);
    QList<Edit> edits;
    const QList<RowId> rows = rowsOf(tree, report, code);
    for (const RowId row : rows) {
        const auto &item = tree.get<OitItem>(row);
        if (item.name == was.name && is.name != was.name)
            edits.append(SetField { row, keyOf(&OitItem::name), is.name });
        if (item.elements != was.elements || is.elements == was.elements)
            continue;
        QStringList met = item.elementsMet;
        met.removeIf([&](const QString &element) { return !is.elements.contains(element); });
        if (met != item.elementsMet)
            edits.append(
                SetField { row, keyOf(&OitItem::elementsMet), QJsonArray::fromStringList(met) });
        edits.append(
            SetField { row, keyOf(&OitItem::elements), QJsonArray::fromStringList(is.elements) });
    }
    return edits;
}

} // namespace

CatalogueItem itemInFile(const QJsonObject &file, const QString &pointer)
{
    const QJsonObject entry = valueAt(file, pointer).toObject();
    CatalogueItem item;
    item.code = entry[u"code"_s].toString();
    item.name = entry[u"name"_s].toString();
    item.period = ContentPeriod(
        std::max(qsizetype(0), periodWords().indexOf(entry[u"period"_s].toString())));
    item.elements = entry[u"elements"_s].toVariant().toStringList();
    item.origin.confirmed = entry.contains(u"confirmed"_s) ? entry[u"confirmed"_s].toBool()
                                                           : !file[u"draft"_s].toBool();
    item.origin.source = entry[u"source"_s].toString();
    return item;
}

Result<Change> markEntry(
    const Tree &tree, RowId report, const QString &pointer, const Origin &origin)
{
    const auto file = fileWith(
        tree, report, pointer, [&](const QJsonObject &entry) { return withOrigin(entry, origin); });
    const QString title = titleAt(tree, report, pointer);
    return kept(tree, report, file,
        origin.confirmed ? CatalogueEditsText::tr("Confirm in the catalogue: %1").arg(title)
                         : CatalogueEditsText::tr("Doubt in the catalogue: %1").arg(title));
}

Result<Change> mendItem(
    const Tree &tree, RowId report, const QString &pointer, const CatalogueItem &item)
{
    const auto file = fileWith(tree, report, pointer, [&](const QJsonObject &entry) {
        CatalogueItem mended = item;
        mended.code = entry[u"code"_s].toString();
        return withItem(entry, mended);
    });
    const QString title = titleAt(tree, report, pointer);
    auto change
        = kept(tree, report, file, CatalogueEditsText::tr("Mend in the catalogue: %1").arg(title));
    if (change)
        change->edits += followingEdits(
            tree, report, *file, valueAt(*file, pointer).toObject()[u"code"_s].toString());
    return change;
}

Result<Change> addItem(
    const Tree &tree, RowId report, const QString &pointer, const CatalogueItem &item)
{
    const auto file = catalogueFileOf(tree, report);
    if (!file)
        return file.error();
    const QString list = listOf(pointer);
    const QJsonValue there = valueAt(*file, list);
    if (!list.endsWith("/items"_L1) || !there.isArray())
        return notEdited(CatalogueEditsText::tr("The catalogue has no entry at %1").arg(pointer));
    QJsonArray entries = there.toArray();
    entries.insert(std::min(positionOf(pointer) + 1, entries.size()), withItem({}, item));
    return kept(tree, report, withValueAt(inNewestForm(*file), list, entries).toObject(),
        CatalogueEditsText::tr("Add %1 to the catalogue").arg(item.code));
}

Result<Change> removeItem(const Tree &tree, RowId report, const QString &pointer)
{
    const auto file = catalogueFileOf(tree, report);
    if (!file)
        return file.error();
    const QString code = itemInFile(*file, pointer).code;
    QJsonArray entries = valueAt(*file, listOf(pointer)).toArray();
    if (code.isEmpty() || positionOf(pointer) >= entries.size())
        return notEdited(CatalogueEditsText::tr("The catalogue has no entry at %1").arg(pointer));
    if (!rowsOf(tree, report, code).isEmpty())
        return notEdited(CatalogueEditsText::tr("The report has item %1: remove it there first, or "
                                                "keep it in the catalogue")
                             .arg(code));
    entries.removeAt(positionOf(pointer));
    if (entries.isEmpty())
        return notEdited(
            CatalogueEditsText::tr("%1 is the last item of its topic and cannot be removed")
                .arg(code));
    return kept(tree, report, withValueAt(*file, listOf(pointer), entries).toObject(),
        CatalogueEditsText::tr("Remove %1 from the catalogue").arg(code));
}

Result<Change> replaceCatalogue(const Tree &tree, RowId report, const QJsonObject &file)
{
    const auto before = catalogueOf(tree, report);
    const auto after
        = readCatalogue(QJsonDocument(file).toJson(), tree.get<Report>(report).fiscalYear);
    if (!after)
        return after.error();
    const QList<CatalogueEntry> entries = before ? entriesOf(**before) : QList<CatalogueEntry>();
    for (const CatalogueEntry &entry : entries)
        if (entry.kind == EntryKind::Item && !after->item(entry.code)
            && !rowsOf(tree, report, entry.code).isEmpty())
            return notEdited(
                CatalogueEditsText::tr("The report has item %1, which the catalogue in the file "
                                       "lacks")
                    .arg(entry.code));
    return kept(tree, report, file, CatalogueEditsText::tr("Take in a catalogue from a file"));
}

} // namespace ita
