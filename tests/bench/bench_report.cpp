// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_export.h"
#include "tests/bench/content.h"
#include "tests/bench/peers.h"
#include "tests/bench/process.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

constexpr int kSizes[] = { 1, 10, 100 };

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        orStop(Outcome(Error { Error::Code::Storage, path + u" was not written"_s, {} }));
}

double medianTime(const std::function<void()> &run)
{
    QList<double> samples;
    while (!isEnough(samples, kPatience * 1000))
        samples.append(timed(run) / 1000);
    return median(samples);
}

Document documentOf(const Tree &tree)
{
    return buildDocument(tree, findReport(tree, {}));
}

void printStep(const char *name, const std::function<void()> &ours, const char *peerName = "",
    const std::function<void()> &peer = {})
{
    const double time = medianTime(ours);
    std::printf("  %-12s %10.1f ms", name, time);
    if (peer) {
        const double other = medianTime(peer);
        std::printf("   %-34s %10.1f ms   x%.2f", peerName, other, time / other);
    }
    std::printf("\n");
    std::fflush(stdout);
}

QImage paintedPage(const PrintedReport &printed, int page)
{
    constexpr int kDotsPerMetre = 3780; // 96 to the inch, as on screen
    const QSizeF paper = printed.paper(page) * kDotsPerMetre / 1000;
    QImage image(paper.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(kDotsPerMetre);
    image.setDotsPerMeterY(kDotsPerMetre);
    image.fill(Qt::white);
    QPainter painter(&image);
    printed.paintPage(painter, page);
    return image;
}

/// The table with the most rows; its last cells are edited.
Table &longestTable(Document &document)
{
    Table *longest = nullptr;
    for (PrintedSection &section : document.sections)
        for (Block &block : section.blocks)
            if (auto *table = std::get_if<Table>(&block))
                if (!longest || table->rows.size() > longest->rows.size())
                    longest = table;
    return *longest;
}

void measureEdit(Document document)
{
    Typesetter typesetter;
    orStop(typesetter.typeset(document));
    QList<double> samples;
    for (int i = 0; i < kSamples; ++i) {
        TableRow &row = longestTable(document).rows[i];
        row.cells.last().paragraphs.append(
            { u"แก้ไขแล้วครั้งที่ %1"_s.arg(i), Marker::None, { row.row, u"progress"_s } });
        samples.append(timed([&] {
            const PrintedReport printed = orStop(typesetter.typeset(document));
            paintedPage(printed, printed.pageCount() / 2);
        }) / 1000);
    }
    const double whole = medianTime([&] { orStop(Typesetter().typeset(document)); });
    const double edit = median(samples);
    std::printf("  %-12s %10.1f ms   %-34s %10.1f ms   1/%.1f\n", "after edit", edit,
        "layout from nothing", whole, whole / edit);
}

void measureLayout(const Document &document, const QString &pdf)
{
    const PlainContent plain = plainContent(document);
    BareLimit bare;
    printStep(
        "layout", [&] { orStop(Typesetter().typeset(document)); }, "QTextLayout per cell",
        [&] { bare.layOut(plain); });
    const PrintedReport printed = orStop(Typesetter().typeset(document));
    printStep(
        "pdf", [&] { orStop(exportPdf(printed, {})); }, "QTextLine::draw to QPdfWriter",
        [&] { bare.paint(pdf); });
    std::printf("  %d pages\n", printed.pageCount());
}

void measureSteps(const Files &files)
{
    std::printf("%dx, in one process:\n", files.times);
    const QByteArray json = fileContent(files.of(u"json"_s));
    const QString path = files.of(u"steps.ita"_s);
    printStep(
        "import",
        [&] {
            orStop(Session::create(
                officeFiles(), path, Overwrite::Yes, orStop(readDocument(json)), u"bench"_s, {}));
        },
        "QJsonDocument::fromJson alone", [&] { QJsonDocument::fromJson(json); });
    printStep("open", [&] { orStop(Session::open(officeFiles(), path, Access::Read, {})); });
    const auto session = orStop(Session::open(officeFiles(), path, Access::Read, {}));
    printStep("document", [&] { documentOf(session->tree()); });
    const Document document = documentOf(session->tree());
    measureLayout(document, files.of(u"bare.pdf"_s));
    measureEdit(document);
}

} // namespace

void benchReport()
{
    const QTemporaryDir dir;
    WholePrograms programs;
    // Whole programs first, while this process is small: a child's peak counts its parent's memory.
    for (const int times : kSizes) {
        const Files files { dir.path(), times };
        if (!runProcess(QCoreApplication::applicationFilePath(),
                { u"--generate"_s, QString::number(times), dir.path() }))
            orStop(Outcome(Error { Error::Code::Storage, u"nothing generated"_s, {} }));
        programs.measure(files);
    }
    for (const int times : kSizes)
        measureSteps({ dir.path(), times });
}

void generate(const QStringList &arguments)
{
    const Files files { arguments.at(1), arguments.at(0).toInt() };
    const QByteArray json = multiplied(reference(), files.times);
    save(files.of(u"json"_s), json);
    const auto session = orStop(Session::create(officeFiles(), files.of(u"ita"_s), Overwrite::Yes,
        orStop(readDocument(json)), u"bench"_s, {}));
    const PlainContent plain = plainContent(documentOf(session->tree()));
    save(files.of(u"plain"_s), toBytes(plain));
    save(files.of(u"html"_s), toHtml(plain).toUtf8());
}

void exportBare(const QStringList &arguments)
{
    BareLimit bare;
    bare.layOut(fromBytes(fileContent(arguments.at(0))));
    bare.paint(arguments.at(1));
}

void exportTextDocument(const QStringList &arguments)
{
    printTextDocument(fromBytes(fileContent(arguments.at(0))), arguments.at(1));
}

} // namespace ita::bench
