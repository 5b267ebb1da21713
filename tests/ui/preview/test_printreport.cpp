// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/preview/longreport.h"
#include "ui/preview/printreport.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

qsizetype pagesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString pdf = QString::fromLatin1(file.readAll());
    return pdf.count(QRegularExpression(u"/Type\\s*/Page\\b"_s));
}

/// Prints to a file with the settings that `choose` makes in the dialog; returns the page count.
qsizetype printed(const QString &path, const std::function<void(QPrintDialog &)> &choose)
{
    whenShown<QPrintDialog>([&](QPrintDialog &dialog) {
        dialog.printer()->setOutputFileName(path);
        choose(dialog);
        dialog.done(QDialog::Accepted);
    });
    REQUIRE(printReport(longReport(9), 4, nullptr));
    return pagesIn(path);
}

} // namespace

TEST_CASE("Nothing is printed when she thinks better of it", "[ui][dialogs]")
{
    whenShown<QPrintDialog>([](QPrintDialog &dialog) { dialog.reject(); });
    const Outcome outcome = printReport(longReport(3), 1, nullptr);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Cancelled);
}

TEST_CASE("All pages, some of them, or the current one are printed", "[ui][dialogs]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    const auto some = [](const QString &ranges) {
        return [ranges](QPrintDialog &dialog) {
            dialog.printer()->setPrintRange(QPrinter::PageRange);
            dialog.printer()->setPageRanges(QPageRanges::fromString(ranges));
        };
    };
    CHECK(printed(path, [](QPrintDialog &) {}) == 9);
    CHECK(printed(path, some(u"2-3,7"_s)) == 3);
    CHECK(printed(path, some(u"8-20"_s)) == 2);
    CHECK(printed(path, [](QPrintDialog &dialog) {
        dialog.printer()->setPrintRange(QPrinter::CurrentPage);
    }) == 1);
}

TEST_CASE("Pages that the report does not have are not printed", "[ui][dialogs]")
{
    QTemporaryDir folder;
    whenShown<QPrintDialog>([&](QPrintDialog &dialog) {
        dialog.printer()->setOutputFileName(folder.filePath(u"out.pdf"_s));
        dialog.printer()->setPrintRange(QPrinter::PageRange);
        dialog.printer()->setPageRanges(QPageRanges::fromString(u"30-40"_s));
        dialog.done(QDialog::Accepted);
    });
    const Outcome outcome = printReport(longReport(3), 1, nullptr);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Invalid);
}
