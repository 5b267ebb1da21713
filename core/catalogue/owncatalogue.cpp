// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/owncatalogue.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/entries.h"
#include "core/interchange/interchangetext.h"
#include "core/interchange/jsonpointer.h"
#include "core/interchange/jsontext.h"
#include "core/rows/fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <list>
#include <mutex>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

const QString kMappingPlace = QStringLiteral("mapping");

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The lists of items of a catalogue file, by their pointers.
QStringList itemLists(const QJsonObject &file)
{
    QStringList lists;
    const auto walk = [&](const QString &list, const auto &use) {
        const qsizetype size = valueAt(file, list).toArray().size();
        for (qsizetype i = 0; i < size; ++i)
            use(u"%1/%2"_s.arg(list).arg(i));
    };
    walk(u"/indicators"_s, [&](const QString &indicator) {
        walk(indicator + u"/sub_indicators"_s, [&](const QString &sub) {
            walk(sub + u"/topics"_s,
                [&](const QString &topic) { lists.append(topic + u"/items"_s); });
        });
    });
    return lists;
}

QList<CataloguePart> partsOf(const QJsonObject &file, const std::optional<ItemMapping> &mapping)
{
    QJsonValue head = file;
    QList<CataloguePart> items;
    const QStringList lists = itemLists(file);
    for (const QString &list : lists) {
        const QJsonArray entries = valueAt(file, list).toArray();
        for (const QJsonValue entry : entries)
            items.append({ list, compact(entry.toObject()) });
        head = withValueAt(head, list, QJsonArray());
    }
    QList<CataloguePart> parts { { {}, compact(head.toObject()) } };
    parts += items;
    if (mapping)
        parts.append({ kMappingPlace, compact(mappingFile(*mapping)) });
    return parts;
}

QList<CataloguePart> partsIn(const Tree &tree, RowId report)
{
    QList<CataloguePart> parts;
    const QList<RowId> rows = tree.rows(report, RowKind::CataloguePart);
    for (const RowId row : rows)
        parts.append(tree.get<CataloguePart>(row));
    return parts;
}

Error damaged()
{
    return { Error::Code::Damaged,
        InterchangeText::tr("The report's own copy of its catalogue cannot be read"), {} };
}

Result<QJsonObject> joined(const QList<CataloguePart> &parts)
{
    QJsonValue file;
    for (const CataloguePart &part : parts) {
        if (part.place == kMappingPlace)
            continue;
        const auto object = parseJsonObject(part.text.toUtf8());
        if (!object)
            return damaged();
        if (part.place.isEmpty()) {
            file = *object;
            continue;
        }
        const QJsonValue list = valueAt(file, part.place);
        if (!list.isArray())
            return damaged();
        QJsonArray entries = list.toArray();
        entries.append(*object);
        file = withValueAt(file, part.place, entries);
    }
    return file.toObject();
}

/// Keeps the copies that were read last in memory, because pages ask after every key press.
class LastRead
{
public:
    Result<std::shared_ptr<const Catalogue>> get(const QList<CataloguePart> &parts, int year)
    {
        const std::scoped_lock lock(m_mutex);
        for (const Copy &copy : m_copies)
            if (copy.year == year && copy.parts == parts)
                return copy.catalogue;
        const auto file = joined(parts);
        if (!file)
            return file.error();
        auto read = readCatalogue(QJsonDocument(*file).toJson(), year);
        if (!read)
            return read.error();
        m_copies.push_front(
            { year, parts, std::make_shared<const Catalogue>(std::move(read).value()) });
        if (m_copies.size() > kMost)
            m_copies.pop_back();
        return m_copies.front().catalogue;
    }

private:
    static constexpr size_t kMost = 8;

    struct Copy
    {
        int year;
        QList<CataloguePart> parts;
        std::shared_ptr<const Catalogue> catalogue;
    };

    std::mutex m_mutex;
    std::list<Copy> m_copies;
};

std::optional<ItemMapping> ownMapping(const QList<CataloguePart> &parts)
{
    const auto part = std::ranges::find(parts, kMappingPlace, &CataloguePart::place);
    if (part == parts.end())
        return {};
    auto mapping = readMapping(part->text.toUtf8());
    return mapping ? std::optional(std::move(mapping).value()) : std::nullopt;
}

/// The mapping without items that the catalogue does not have, and with those that it has new.
ItemMapping fitted(ItemMapping mapping, const Catalogue &catalogue)
{
    QStringList unmapped;
    const QList<CatalogueEntry> entries = entriesOf(catalogue);
    for (const CatalogueEntry &entry : entries)
        if (entry.kind == EntryKind::Item)
            unmapped.append(entry.code);
    const QStringList there = unmapped;
    for (MappedItems &entry : mapping.entries) {
        entry.to.removeIf([&](const QString &code) { return !there.contains(code); });
        for (const QString &code : std::as_const(entry.to))
            unmapped.removeAll(code);
        entry.change = changeOf(entry);
    }
    mapping.entries.removeIf(
        [](const MappedItems &entry) { return entry.from.isEmpty() && entry.to.isEmpty(); });
    for (const QString &code : std::as_const(unmapped))
        mapping.entries.append({ .change = ItemChange::New,
            .from = {},
            .to = { code },
            .origin = { .confirmed = false, .source = {} } });
    return mapping;
}

/// The edits from the rows that are there to `wanted`: what is alike at both ends stays.
QList<Edit> editsTo(const Tree &tree, RowId report, const QList<CataloguePart> &wanted)
{
    const QList<RowId> rows = tree.rows(report, RowKind::CataloguePart);
    const auto isSame = [&](qsizetype row, qsizetype part) {
        return tree.get<CataloguePart>(rows[row]) == wanted[part];
    };
    const qsizetype shorter = std::min(rows.size(), wanted.size());
    qsizetype head = 0;
    while (head < shorter && isSame(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSame(rows.size() - 1 - tail, wanted.size() - 1 - tail))
        ++tail;
    QList<Edit> edits;
    qsizetype i = head;
    for (; i < std::min(rows.size(), wanted.size()) - tail; ++i) {
        if (tree.get<CataloguePart>(rows[i]).place != wanted[i].place)
            edits.append(SetField { rows[i], keyOf(&CataloguePart::place), wanted[i].place });
        if (tree.get<CataloguePart>(rows[i]).text != wanted[i].text)
            edits.append(SetField { rows[i], keyOf(&CataloguePart::text), wanted[i].text });
    }
    for (qsizetype row = i; row < rows.size() - tail; ++row)
        edits.append(RemoveRow { rows[row] });
    for (qsizetype part = i; part < wanted.size() - tail; ++part)
        edits.append(InsertRow { report, part, { {}, wanted[part], {}, {} } });
    return edits;
}

} // namespace

bool hasOwnCatalogue(const Tree &tree, RowId report)
{
    return !tree.rows(report, RowKind::CataloguePart).isEmpty();
}

Result<std::shared_ptr<const Catalogue>> catalogueOf(const Tree &tree, RowId report)
{
    static LastRead copies;
    const auto &details = tree.get<Report>(report);
    if (const QList<CataloguePart> parts = partsIn(tree, report); !parts.isEmpty())
        return copies.get(parts, details.fiscalYear);
    const auto builtIn = builtInCatalogueOf(details);
    if (!builtIn)
        return builtIn.error();
    // It stays valid while the program runs.
    return std::shared_ptr<const Catalogue>(std::shared_ptr<void>(), *builtIn);
}

Result<QJsonObject> catalogueFileOf(const Tree &tree, RowId report)
{
    if (const QList<CataloguePart> parts = partsIn(tree, report); !parts.isEmpty())
        return joined(parts);
    const auto &details = tree.get<Report>(report);
    const auto json = builtInCatalogueFile(details.catalogueYear, details.catalogueScheme);
    return json ? parseJsonObject(*json) : json.error();
}

std::optional<ItemMapping> mappingOf(const Tree &tree, RowId report)
{
    if (const auto own = ownMapping(partsIn(tree, report)))
        return own;
    const auto &details = tree.get<Report>(report);
    const ItemMapping *mapping = mappingInto(details.catalogueScheme, details.catalogueYear);
    return mapping ? std::optional(*mapping) : std::nullopt;
}

Result<ItemChain> chainBetween(const Tree &tree, RowId earlier, RowId later)
{
    const auto &from = tree.get<Report>(earlier);
    const auto &to = tree.get<Report>(later);
    const auto own = ownMapping(partsIn(tree, later));
    if (own && own->fromYear == from.catalogueYear && own->toYear == to.catalogueYear)
        return ItemChain::along(*own);
    return ItemChain::between(from.catalogueScheme, from.catalogueYear, to.catalogueYear);
}

Result<Catalogue> catalogueToGoOnWith(const Tree &tree, RowId report, const Catalogue &chosen)
{
    const auto &details = tree.get<Report>(report);
    const QList<CataloguePart> parts = partsIn(tree, report);
    if (parts.isEmpty() || chosen.scheme != details.catalogueScheme
        || chosen.fiscalYear != details.catalogueYear)
        return chosen;
    const auto file = joined(parts);
    return file ? readCatalogue(QJsonDocument(*file).toJson(), chosen.reportYear) : file.error();
}

Result<QList<Edit>> keepCatalogue(const Tree &tree, RowId report, const QJsonObject &file)
{
    const auto &details = tree.get<Report>(report);
    const auto read = readCatalogue(QJsonDocument(file).toJson(), details.fiscalYear);
    if (!read)
        return read.error();
    if (read->scheme != details.catalogueScheme || read->fiscalYear != details.catalogueYear)
        return Error { Error::Code::Invalid,
            InterchangeText::tr("The report has the catalogue “%1” of %2, not “%3” of %4")
                .arg(details.catalogueScheme, QString::number(details.catalogueYear), read->scheme,
                    QString::number(read->fiscalYear)),
            {} };
    std::optional<ItemMapping> mapping = ownMapping(partsIn(tree, report));
    if (mapping)
        mapping = fitted(*mapping, *read);
    return editsTo(tree, report, partsOf(file, mapping));
}

QList<Edit> keepCatalogue(
    const Tree &tree, RowId report, const QJsonObject &file, const ItemMapping &mapping)
{
    return editsTo(tree, report, partsOf(file, mapping));
}

QList<Edit> dropCatalogue(const Tree &tree, RowId report)
{
    return editsTo(tree, report, {});
}

} // namespace ita
