// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecheck.h"
#include "core/catalogue/newreport.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "tests/fuzz/targets.h"
#include "tests/support/memorystorage.h"
#include "ui/models/pastedrows.h"

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

QString brokenPromise(const QString &what, const Error &error)
{
    return what + u": "_s + error.message;
}

/// What the reader gives must be fit for a file of ours, and come out as it went in.
QString wrongWithOffice(const Subtree &office)
{
    const MemoryStorages storages;
    const auto session
        = Session::create(storages, u"office.ita"_s, Overwrite::No, office, u"import"_s, {});
    if (!session)
        return {}; // refused by a rule between rows
    const QByteArray written = writeDocument((*session)->tree());
    const auto again = readDocument(written);
    if (!again)
        return brokenPromise(u"the own export is refused"_s, again.error());
    if (!(*again == office))
        return u"the export says something else than the document"_s;
    const auto proof = verify(storages, u"office.ita"_s);
    if (!proof)
        return brokenPromise(u"the file cannot be verified"_s, proof.error());
    return proof->findings.isEmpty() ? QString() : u"verify: "_s + proof->findings[0].text;
}

} // namespace

QString feedInterchange(const QByteArray &input)
{
    const auto office = readDocument(input);
    if (!office)
        return office.error().message.isEmpty() ? u"refused without a reason"_s : QString();
    return wrongWithOffice(*office);
}

QString feedCatalogue(const QByteArray &input)
{
    const auto catalogue = readCatalogue(input);
    if (!catalogue)
        return catalogue.error().message.isEmpty() ? u"refused without a reason"_s : QString();
    if (const auto checked = checkCatalogue(*catalogue); !checked)
        return {};
    const MemoryStorages storages;
    const auto session = Session::create(
        storages, u"office.ita"_s, Overwrite::No, newOffice(*catalogue, {}), u"new"_s, {});
    return session ? QString() : brokenPromise(u"no report can be begun"_s, session.error());
}

namespace {

QString wrongWithCells(const Cells &cells)
{
    for (const QStringList &row : cells)
        if (row.size() != cells[0].size())
            return u"rows of different lengths"_s;
    for (const RowKind kind : { RowKind::Measure, RowKind::ResultRow, RowKind::OitItem }) {
        const PastedRows pasted
            = subtreesFrom(cells, guessMapping(cells, kind), kind, { u"สำนักปลัด"_s, u"กองคลัง"_s });
        if (pasted.subtrees.size() > cells.size())
            return u"more rows than were pasted"_s;
        for (const CellError &error : pasted.errors)
            if (error.row >= cells.size() || error.column >= cells[0].size())
                return u"an error in a cell that is not there"_s;
    }
    return {};
}

} // namespace

QString feedClipboardHtml(const QByteArray &input)
{
    return wrongWithCells(cellsFromHtml(QString::fromUtf8(input)));
}

QString feedClipboardText(const QByteArray &input)
{
    return wrongWithCells(cellsFromText(QString::fromUtf8(input)));
}

} // namespace ita::test
