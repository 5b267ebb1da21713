// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/archiveguard.h"

#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/domain/archivedyears.h"
#include "core/rows/fields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ArchiveGuardText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveGuardText)
};

QJsonObject digested(const Subtree &row)
{
    const RowDescription &kind = describe(row.value);
    QJsonObject fields;
    for (const Field &field : kind.fields)
        if (const QJsonValue value = field.get(row.value); value != field.get(kind.empty))
            fields[field.name()] = value;
    QJsonObject below;
    for (const Subtree &child : row.children) {
        const QLatin1StringView collection(describe(child.value).collection);
        QJsonArray rows = below.value(collection).toArray();
        rows.append(digested(child));
        below[collection] = rows;
    }
    return { { u"id"_s, row.id.value }, { u"kind"_s, QLatin1StringView(kind.name) },
        { u"fields"_s, fields }, { u"extra"_s, row.extra }, { u"below"_s, below } };
}

Outcome kept()
{
    return Error { Error::Code::Forbidden,
        ArchiveGuardText::tr("What the file says of archived years is kept as it is"), {} };
}

Outcome archivedAway(int fiscalYear)
{
    return Error { Error::Code::Invalid,
        ArchiveGuardText::tr("The year %1 is archived out of this file: bring it back instead")
            .arg(fiscalYear),
        {} };
}

RowId reportOfYear(const Tree &tree, int fiscalYear)
{
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    const auto found = std::ranges::find_if(
        reports, [&](RowId report) { return tree.get<Report>(report).fiscalYear == fiscalYear; });
    return found == reports.end() ? RowId() : *found;
}

bool isContentOf(const ArchivedYear &archived, const Subtree &report)
{
    const auto content = contentOf(report);
    return content && *content == archived.content;
}

/// Whether the report is that of a year that is out of the file or on its way, exactly as it went.
bool isOnItsWay(const Tree &tree, const Subtree &report)
{
    const RowId away = yearAway(tree, std::get<Report>(report.value).fiscalYear);
    return away && isContentOf(tree.get<ArchivedYear>(away), report);
}

bool isHere(const Tree &tree, const ArchivedYear &archived)
{
    const RowId report = reportOfYear(tree, archived.fiscalYear);
    return report && isContentOf(archived, tree.subtree(report));
}

std::optional<Outcome> check(const Tree &tree, const InsertRow &insert)
{
    if (const auto *report = std::get_if<Report>(&insert.content.value)) {
        if (isOnItsWay(tree, insert.content))
            return ok();
        // Another report of that year would keep the archive from ever coming back.
        return yearAway(tree, report->fiscalYear) ? std::optional(archivedAway(report->fiscalYear))
                                                  : std::nullopt;
    }
    const auto *archived = std::get_if<ArchivedYear>(&insert.content.value);
    if (!archived)
        return {};
    const bool isOpen = archived->returnedAt.isEmpty() && archived->returnedBy.isEmpty();
    const bool isLast = insert.position == tree.rows(insert.parent, RowKind::ArchivedYear).size();
    return isOpen && isLast && !yearAway(tree, archived->fiscalYear) && isHere(tree, *archived)
        ? ok()
        : kept();
}

std::optional<Outcome> check(const Tree &tree, const RemoveRow &remove)
{
    if (tree.kind(remove.row) == RowKind::ArchivedYear)
        return kept();
    const bool isReport = tree.kind(remove.row) == RowKind::Report;
    return isReport && isOnItsWay(tree, tree.subtree(remove.row)) ? std::optional(ok())
                                                                  : std::nullopt;
}

/// The return is noted once, when the report is back.
std::optional<Outcome> check(const Tree &tree, const SetField &set)
{
    if (tree.kind(set.row) == RowKind::Report && set.field == keyOf(&Report::fiscalYear)
        && yearAway(tree, set.value.toInt()))
        return archivedAway(set.value.toInt());
    const auto *archived = std::get_if<ArchivedYear>(&tree.value(set.row));
    if (!archived)
        return {};
    const bool isNote
        = (set.field == keyOf(&ArchivedYear::returnedAt) && archived->returnedAt.isEmpty())
        || (set.field == keyOf(&ArchivedYear::returnedBy) && archived->returnedBy.isEmpty());
    return isNote && isHere(tree, *archived) ? ok() : kept();
}

std::optional<Outcome> check(const Tree &tree, const MoveRow &move)
{
    return tree.kind(move.row) == RowKind::ArchivedYear ? std::optional(kept()) : std::nullopt;
}

} // namespace

Result<QString> contentOf(const Subtree &report)
{
    const auto bytes = canonicalJson(digested(report));
    return bytes ? Result<QString>(sha256Hex(*bytes)) : bytes.error();
}

std::optional<Outcome> checkArchiving(const Tree &tree, const Edit &edit)
{
    return std::visit([&](const auto &kind) { return check(tree, kind); }, edit);
}

} // namespace ita
