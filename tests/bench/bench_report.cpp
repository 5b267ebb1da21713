// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "tests/bench/bench.h"
#include "tests/bench/peers.h"
#include "tests/bench/process.h"
#include "ui/print/pdfexport.h"
#include "ui/print/pdffinish.h"
#include "ui/print/typesetter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

constexpr int kSamples = 5;
constexpr int kSizes[] = { 1, 10, 100 };
/// Seconds after which something slow is not measured again.
constexpr double kPatience = 10;
/// Seconds; peers that would take longer are left out.
constexpr double kLongest = 60;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        orStop(Outcome(Error { Error::Code::Storage, path + u" was not written"_s, {} }));
}

bool isEnough(const QList<double> &samples, double limit)
{
    return samples.size() >= kSamples
        || std::accumulate(samples.begin(), samples.end(), 0.0) > limit;
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

struct Files
{
    QString folder;
    int times = 1;

    QString of(const QString &suffix) const { return folder + u"/%1."_s.arg(times) + suffix; }
};

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
    QByteArray drawn;
    PageTexts texts;
    printStep(
        "paint",
        [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            {
                QPdfWriter writer(&buffer);
                writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
                writer.setResolution(kUnitsPerInch);
                texts.clear();
                orStop(printed.paintPages(writer, 1, printed.pageCount(), {}, &texts));
            }
            drawn = buffer.data();
        },
        "QTextLine::draw to QPdfWriter", [&] { bare.paint(pdf); });
    PdfInfo info;
    info.title = document.title;
    info.created = QDateTime::currentDateTime();
    printStep("text layer", [&] { orStop(finishPdf(drawn, texts, info)); });
    std::printf("  %d pages\n", printed.pageCount());
}

void measureSteps(const Files &files)
{
    std::printf("%dx, in one process:\n", files.times);
    const QByteArray json = content(files.of(u"json"_s));
    const QString path = files.of(u"steps.ita"_s);
    printStep(
        "import",
        [&] {
            orStop(
                Session::create(path, Overwrite::Yes, orStop(readDocument(json)), u"bench"_s, {}));
        },
        "QJsonDocument::fromJson alone", [&] { QJsonDocument::fromJson(json); });
    printStep("open", [&] { orStop(Session::open(path, Access::Read, {})); });
    const auto session = orStop(Session::open(path, Access::Read, {}));
    printStep("document", [&] { documentOf(session->tree()); });
    const Document document = documentOf(session->tree());
    measureLayout(document, files.of(u"bare.pdf"_s));
    measureEdit(document);
}

struct Whole
{
    const char *name;
    QString program;
    QStringList arguments;
    bool mayBeLeftOut = false;
    QList<double> seconds = {};
    double megabytes = 0;
};

QList<Whole> wholes(const Files &files)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString plain = files.of(u"plain"_s);
    const QString report
        = qEnvironmentVariable("ITA_REPORT", QString::fromUtf8(ITA_REPORT_PROGRAM));
    return {
        { "ita-report export", report,
            { u"export"_s, files.of(u"ita"_s), files.of(u"pdf"_s), u"--force"_s } },
        { "bare limit", self, { u"--bare"_s, plain, files.of(u"bare.pdf"_s) } },
        { "QTextDocument::print", self, { u"--document"_s, plain, files.of(u"doc.pdf"_s) }, true },
        { "LibreOffice", u"soffice"_s,
            { u"-env:UserInstallation=file://"_s + files.folder + u"/office"_s, u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, files.folder + u"/office"_s,
                files.of(u"html"_s) },
            true },
    };
}

void measureOnce(Whole &whole)
{
    const auto cost = runProcess(whole.program, whole.arguments);
    if (!cost)
        return;
    whole.seconds.append(cost->seconds);
    whole.megabytes = qMax(whole.megabytes, cost->megabytes);
}

void printWhole(const Whole &whole, const Whole &ours)
{
    std::printf("  %-22s", whole.name);
    if (whole.seconds.isEmpty() || ours.seconds.isEmpty()) {
        std::printf("   not measured\n");
        return;
    }
    const double seconds = median(whole.seconds);
    std::printf(" %8.2f s %8.0f MB   ours: time x%.2f", seconds, whole.megabytes,
        median(ours.seconds) / seconds);
    if (whole.megabytes > 0)
        std::printf(", memory x%.2f", ours.megabytes / whole.megabytes);
    std::printf("\n");
}

/// In turns, so that all see the same machine. `smaller` are the figures of the size before.
QList<Whole> measureWholes(const Files &files, const QList<Whole> &smaller)
{
    QList<Whole> programs = wholes(files);
    for (int i = 0; i < kSamples; ++i)
        for (qsizetype p = 0; p < programs.size(); ++p) {
            Whole &whole = programs[p];
            const bool tooLong = whole.mayBeLeftOut && !smaller.isEmpty()
                && (smaller[p].seconds.isEmpty() || median(smaller[p].seconds) * 10 > kLongest);
            if (!tooLong && i <= whole.seconds.size() && !isEnough(whole.seconds, kPatience))
                measureOnce(whole);
        }
    std::printf("%dx, whole programs:\n", files.times);
    for (const Whole &whole : programs)
        printWhole(whole, programs.first());
    std::fflush(stdout);
    return programs;
}

} // namespace

void benchReport()
{
    const QTemporaryDir dir;
    QList<Whole> smaller;
    // Whole programs first, while this one is small: a child's peak counts its parent's memory.
    for (const int times : kSizes) {
        const Files files { dir.path(), times };
        if (!runProcess(QCoreApplication::applicationFilePath(),
                { u"--generate"_s, QString::number(times), dir.path() }))
            orStop(Outcome(Error { Error::Code::Storage, u"nothing generated"_s, {} }));
        smaller = measureWholes(files, smaller);
    }
    for (const int times : kSizes)
        measureSteps({ dir.path(), times });
}

void generate(const QStringList &arguments)
{
    const Files files { arguments.at(1), arguments.at(0).toInt() };
    const QByteArray json = multiplied(reference(), files.times);
    save(files.of(u"json"_s), json);
    const auto session = orStop(Session::create(
        files.of(u"ita"_s), Overwrite::Yes, orStop(readDocument(json)), u"bench"_s, {}));
    const PlainContent plain = plainContent(documentOf(session->tree()));
    save(files.of(u"plain"_s), toBytes(plain));
    save(files.of(u"html"_s), toHtml(plain).toUtf8());
}

void exportBare(const QStringList &arguments)
{
    BareLimit bare;
    bare.layOut(fromBytes(content(arguments.at(0))));
    bare.paint(arguments.at(1));
}

void exportTextDocument(const QStringList &arguments)
{
    printTextDocument(fromBytes(content(arguments.at(0))), arguments.at(1));
}

} // namespace ita::bench
