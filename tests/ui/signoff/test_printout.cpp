// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "ui/preview/printreport.h"
#include "ui/preview/savepdf.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// As many pages as that, each with its own section.
PrintedReport longReport(int count)
{
    Document made = document({ text(TextRole::Heading, { u"ปก"_s }) });
    while (made.sections.size() < count) {
        PrintedSection section { .row = { 50 + made.sections.size() }, .title = u"ตอน"_s };
        section.orientation
            = made.sections.size() % 2 ? Orientation::Landscape : Orientation::Portrait;
        section.blocks = { text(TextRole::Heading, { u"ตอน"_s }, section.row.value) };
        made.sections.append(section);
    }
    return pages(made);
}

QString noName(const Place &)
{
    return {};
}

/// Does `act` with the first window of that kind, once it is there.
template<typename Dialog>
void whenShown(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible()) {
                act(*dialog);
                return;
            }
        whenShown<Dialog>(act);
    });
}

qsizetype pagesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString pdf = QString::fromLatin1(file.readAll());
    return pdf.count(QRegularExpression(u"/Type\\s*/Page\\b"_s));
}

/// Prints to a file through the dialog, as `choose` leaves it; gives the number of pages.
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

TEST_CASE("A PDF that is stopped leaves no file, and an older one as it was", "[ui][dialogs]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto stopped = [&] {
        int shown = 0;
        whenShown<QProgressDialog>([&](QProgressDialog &progress) {
            shown = progress.maximum();
            progress.cancel();
        });
        const Outcome saved = savePdf(longReport(30), path, noName, nullptr);
        CHECK(shown == 30);
        return !saved && saved.error().code == Error::Code::Cancelled;
    };
    CHECK(stopped());
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(folder.path()).isEmpty());

    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    CHECK(stopped());
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "older");
}

TEST_CASE("A PDF that cannot be written says which", "[ui][dialogs]")
{
    const Outcome saved = savePdf(longReport(2), u"/nowhere/report.pdf"_s, noName, nullptr);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::Storage);
    CHECK(saved.error().message.contains(u"/nowhere/report.pdf"_s));
}

TEST_CASE("A PDF is saved whole", "[ui][dialogs]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    REQUIRE(savePdf(longReport(12), path, noName, nullptr));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}

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
