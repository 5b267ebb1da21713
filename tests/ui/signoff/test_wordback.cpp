// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/editedword.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/signoff/reviewdialogs.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// An office file, and its Word file after somebody worked on it.
struct WordBack
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<EditHistory> history;
    QString path = folder.filePath(u"รายงาน.docx"_s);

    WordBack()
    {
        auto made = Session::create(officeFiles(), folder.filePath(u"a.ita"_s), Overwrite::No,
            smallOffice(), u"new"_s, { u"ผู้ทดสอบ"_s });
        REQUIRE(made);
        session = std::move(made).value();
        history = std::make_unique<EditHistory>(*session);
    }

    const Tree &tree() const { return session->tree(); }
    QStringList paragraphs() const
    {
        return tree().get<TextSection>(firstOf(tree(), RowKind::Text)).paragraphs;
    }

    void workInWord(const std::function<void(QString &)> &edit)
    {
        const auto file = docxExporter({}, {}).write({ .tree = tree(),
            .fileId = session->fileId(),
            .report = firstOf(tree(), RowKind::Report) });
        REQUIRE(file);
        write(editedWord(*file, edit));
    }

    void write(const QByteArray &content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    bool takeBack(const std::function<void(QWidget &)> &act)
    {
        bool taken = false;
        whileOpen([&] { taken = askToTakeBackWord(*history, path, nullptr); }, act);
        return taken;
    }
};

void addAndChange(QString &text)
{
    text.replace(u">ย่อหน้า<"_s, u">ย่อหน้าจาก Word<"_s);
    text.insert(text.lastIndexOf(u"<w:sectPr>"_s), u"<w:p><w:r><w:t>หมายเหตุ</w:t></w:r></w:p>"_s);
}

void press(QWidget &dialog, QDialogButtonBox::StandardButton button)
{
    dialog.findChild<QDialogButtonBox *>()->button(button)->click();
}

} // namespace

TEST_CASE("A file that is no Word file of this office says so", "[dialogs][wordback]")
{
    WordBack work;
    work.write("no archive");
    QString said;
    CHECK_FALSE(work.takeBack([&](QWidget &message) {
        for (const auto *label : message.findChildren<QLabel *>())
            said += label->text();
    }));
    CHECK(said.contains(u"รายงาน.docx"_s));
    CHECK(said.contains(u"zip"_s));
}

TEST_CASE("What was edited in Word is shown first and taken as one step", "[dialogs][wordback]")
{
    WordBack work;
    work.workInWord(addAndChange);
    CHECK_FALSE(work.takeBack([](QWidget &dialog) { press(dialog, QDialogButtonBox::Cancel); }));
    CHECK(work.paragraphs() == QStringList(u"ย่อหน้า"_s));
    QString details;
    QString unplaced;
    CHECK(work.takeBack([&](QWidget &dialog) {
        CHECK(dialog.findChild<QLabel *>(u"summary"_s)->text().contains(u"nothing to decide"_s));
        auto *list = dialog.findChild<QTreeWidget *>();
        details = dialog.findChild<QTextEdit *>()->toPlainText();
        REQUIRE(list->topLevelItemCount() == 2);
        list->setCurrentItem(list->topLevelItem(1)->child(0));
        unplaced = dialog.findChild<QTextEdit *>()->toPlainText();
        press(dialog, QDialogButtonBox::Ok);
    }));
    CHECK(details.contains(u"ย่อหน้าจาก Word"_s));
    CHECK(unplaced.startsWith(u"หมายเหตุ"_s));
    CHECK(work.paragraphs() == QStringList(u"ย่อหน้าจาก Word"_s));
    work.history->undo();
    CHECK(work.paragraphs() == QStringList(u"ย่อหน้า"_s));
}

TEST_CASE("Texts without a place are shown when there is nothing else", "[dialogs][wordback]")
{
    WordBack work;
    work.workInWord([](QString &text) {
        text.insert(
            text.lastIndexOf(u"<w:sectPr>"_s), u"<w:p><w:r><w:t>หมายเหตุ</w:t></w:r></w:p>"_s);
    });
    work.takeBack([](QWidget &dialog) {
        CHECK(dialog.findChild<QLabel *>(u"summary"_s)->text().contains(u"nothing that is not"_s));
        CHECK(dialog.findChild<QTextEdit *>()->toPlainText().startsWith(u"หมายเหตุ"_s));
        CHECK_FALSE(
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        press(dialog, QDialogButtonBox::Cancel);
    });
}
