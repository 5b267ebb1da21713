// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencelinks.h"

#include "core/rows/choices.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct EvidenceLinksText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceLinksText)
};

} // namespace

QList<EvidenceAddress> evidenceAddresses(const Tree &tree, RowId report)
{
    QList<EvidenceAddress> found;
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows)
        if (const auto *evidence = std::get_if<Evidence>(&tree.value(row)))
            if (const QString url = evidence->url.trimmed(); !url.isEmpty())
                found.append({ row, tree.parent(row), url });
    return found;
}

Change noteLinks(const Tree &tree, const QList<LinkNote> &notes, QDate day, const QString &by)
{
    Change change { EvidenceLinksText::tr(
                        "Note what was found at %n address(es)", nullptr, int(notes.size())),
        {} };
    const auto set = [&](RowId row, const Field &field, const QJsonValue &value) {
        if (field.get(tree.value(row)) != value)
            change.edits.append(SetField { row, field.name(), value });
    };
    for (const LinkNote &note : notes) {
        if (!tree.contains(note.row))
            continue;
        set(note.row, fieldOf(&Evidence::checkedOn), day.toString(Qt::ISODate));
        set(note.row, fieldOf(&Evidence::checkedBy), by);
        set(note.row, fieldOf(&Evidence::linkState),
            QString(kWords<LinkState>[size_t(note.state)]));
    }
    return change;
}

bool needsLook(LinkState state)
{
    return state != LinkState::Opens && state != LinkState::Unchecked;
}

} // namespace ita
