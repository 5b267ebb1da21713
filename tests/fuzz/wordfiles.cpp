// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"
#include "core/export/zip/ziparchive.h"
#include "core/model/session.h"
#include "core/wordback/wordmerge.h"
#include "tests/fuzz/targets.h"
#include "tests/support/memorystorage.h"
#include "tests/support/trees.h"

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

/// The program's own Word file of the report, with another main part.
QByteArray withMainPart(const Session &session, const QByteArray &part)
{
    const auto own = docxExporter({}, {}).write({ .tree = session.tree(),
        .fileId = session.fileId(),
        .report = firstOf(session.tree(), RowKind::Report) });
    const auto archive = ZipArchive::open(own.value());
    QList<ZipEntry> entries;
    for (const QString &name : archive->names()) {
        const bool isMain = name == u"word/document.xml"_s;
        entries.append({ name, isMain ? part : archive->read(name).value() });
    }
    return zipped(entries).value();
}

} // namespace

QString feedWordFile(const QByteArray &input)
{
    const MemoryStorages storages;
    const auto session
        = Session::create(storages, u"office.ita"_s, Overwrite::No, smallOffice(), u"new"_s, {});
    if (!session)
        return u"no office: "_s + session.error().message;
    const QByteArray file = input.startsWith("PK") ? input : withMainPart(**session, input);
    const auto merge = planWordMerge((*session)->tree(), (*session)->fileId(), file);
    if (!merge)
        return merge.error().message.isEmpty() ? u"refused without a reason"_s : QString();
    const Change change = wordChange(merge->plan, { .all = MergeChoice::Theirs });
    if (change.edits.isEmpty())
        return {};
    const auto applied = (*session)->apply(change);
    return applied ? QString() : u"what is planned is refused: "_s + applied.error().message;
}

} // namespace ita::test
