// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/blocks.h"

#include "core/domain/freetable.h"
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "tests/ui/tour/tour.h"
#include "ui/blocks/columndialog.h"
#include "ui/commands/blockcommands.h"
#include "ui/window/actions/printactions.h"

#include <QBuffer>
#include <QImage>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

/// A drawing as a block holds it.
QString greenPicture()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return QString::fromLatin1(bytes.toBase64());
}

Subtree columnOf(const QString &heading, ValueKind values)
{
    return leaf(FreeColumn { .heading = heading, .groups = {}, .values = values });
}

Subtree rowOf(FreeRowKind kind, const QStringList &texts)
{
    Subtree row = leaf(FreeRow { kind });
    for (const QString &text : texts)
        row.children.append(leaf(FreeCell { .text = text }));
    return row;
}

QList<Subtree> budget(const Tour &tour)
{
    return { columnOf(tour.words(u"รายการ"_s), ValueKind::Text),
        columnOf(tour.words(u"งบประมาณ (บาท)"_s), ValueKind::Number),
        columnOf(tour.words(u"กำหนดเสร็จ"_s), ValueKind::Date),
        columnOf(tour.words(u"สถานะ"_s), ValueKind::Status),
        rowOf(FreeRowKind::Group, { tour.words(u"ด้านการป้องกันการทุจริต"_s), {}, {}, {} }),
        rowOf(FreeRowKind::Plain,
            { tour.words(u"อบรมเจ้าหน้าที่เรื่องผลประโยชน์ทับซ้อน"_s), u"12,500.00"_s, {}, {} }),
        rowOf(FreeRowKind::Plain, { tour.words(u"จัดทำคู่มือประชาชน"_s), u"3,000.50"_s, {}, {} }),
        rowOf(FreeRowKind::Total, { tour.words(u"รวม"_s), {}, {}, {} }) };
}

void addForms(Tour &tour, RowId section)
{
    EditHistory &history = tour.view().history();
    for (const BlockForm form : { BlockForm::Heading, BlockForm::Subheading, BlockForm::Paragraph,
             BlockForm::ListItem, BlockForm::SubItem, BlockForm::TickLine, BlockForm::PenLines,
             BlockForm::Rule, BlockForm::PageBreak, BlockForm::LabelLine, BlockForm::Picture }) {
        const Tree &tree = history.tree();
        const qsizetype last = tree.rows(section, RowKind::ContentBlock).size();
        const auto added = history.apply(addBlock(tree, section, last, form));
        REQUIRE(added);
        const RowId block = added->constFirst();
        QList<Edit> texts;
        if (form == BlockForm::Picture)
            texts.append(SetField { block, u"picture"_s, greenPicture() });
        if (form != BlockForm::Rule && form != BlockForm::PageBreak)
            texts.append(
                SetField { block, u"text"_s, tour.words(u"การเปิดเผยข้อมูลสาธารณะของหน่วยงาน"_s) });
        REQUIRE((texts.isEmpty() || history.apply({ u"x"_s, texts })));
    }
}

void seeMissingCharacter(Tour &tour, RowId block)
{
    EditHistory &history = tour.view().history();
    REQUIRE(history.apply({ u"x"_s,
        { SetField { block, u"text"_s, tour.words(u"ป้ายหน้าอาคาร"_s) + u" \U00013000"_s } } }));
    whileOpen([&] { tour.choose(PrintActions::tr("Save as P&DF…")); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-missing-character"_s); });
    history.undo();
}

} // namespace

void seeBlocks(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const int before = history.undoStack().index();
    const RowId section = firstOf(history.tree(), RowKind::Text);
    addForms(tour, section);
    const QList<RowId> blocks = history.tree().rows(section, RowKind::ContentBlock);
    tour.view().goTo({ blocks.first(), u"text"_s });
    tour.see(tour.window(), u"blocks"_s);
    tour.view().goTo({ blocks.last(), u"text"_s });
    tour.see(tour.window(), u"blocks-picture"_s);
    const auto table = history.apply(addTable(history.tree(), section, 0, budget(tour)));
    REQUIRE(table);
    const QList<RowId> columns = history.tree().rows(table->constFirst(), RowKind::FreeColumn);
    REQUIRE(columns.size() == 4);
    tour.view().goTo({ history.tree().rows(table->constFirst(), RowKind::FreeRow).last(), {} });
    tour.see(tour.window(), u"blocks-table"_s);
    whileOpen(
        [&] {
            (void)askColumn(history.tree().get<FreeColumn>(columns[1]), nullptr, &tour.window());
        },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-column"_s); });
    seeMissingCharacter(tour, blocks.first());
    while (history.undoStack().index() > before)
        history.undo();
}

} // namespace ita::test
