// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/blockcolumn.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/blocknumbers.h"
#include "core/domain/freetable.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "core/rows/choices.h"
#include "ui/blocks/blockcard.h"
#include "ui/blocks/tableeditor.h"
#include "ui/commands/blockcommands.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/commands/tablepaste.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/fieldtext.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowactions.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString formName(size_t form)
{
    return choiceName(fieldOf(&ContentBlock::form), kWords<BlockForm>[form]);
}

/// Fills a menu with the forms of blocks; `chosen` is called with the one that is chosen.
void addForms(QMenu &menu, const std::function<void(BlockForm)> &chosen)
{
    for (size_t form = 0; form < kWords<BlockForm>.size(); ++form)
        menu.addAction(formName(form), &menu, [chosen, form] { chosen(BlockForm(form)); });
}

} // namespace

BlockColumn::BlockColumn(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_aid(aid)
    , m_section(section)
    , m_actions(new RowActions(history, RowKind::ContentBlock, this, this))
    , m_room(new QVBoxLayout)
    , m_empty(plainLabel(tr("Headings, paragraphs, lists and lines for the pen that stand here in "
                            "any order are added with “Add”."),
          this))
    , m_numbered(new QAction(tr("Numbered"), this))
    , m_takeParagraphs(new QAction(tr("Paragraphs as blocks"), this))
    , m_pasteTable(new QAction(tr("Paste table"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeToolBar(layout);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_room->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_room);
    showCards();
    followSession();
    updateActions();
}

void BlockColumn::makeToolBar(QVBoxLayout *layout)
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(makeAddButton());
    m_form = makeFormButton();
    bar->addWidget(m_form);
    m_numbered->setCheckable(true);
    bar->addWidget(makeActionButton(m_numbered, this));
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions.sliced(1))
        bar->addWidget(makeActionButton(action, this));
    m_takeParagraphs->setToolTip(
        tr("Turns each paragraph above into a block, which can be moved and made a heading"));
    m_pasteTable->setToolTip(
        tr("Makes the table on the clipboard, from Word, Excel or LibreOffice, a block"));
    bar->addWidget(makeActionButton(m_pasteTable, this));
    bar->addWidget(makeActionButton(m_takeParagraphs, this));
    connect(m_pasteTable, &QAction::triggered, this, &BlockColumn::pasteTable);
    bar->addStretch();
    layout->addLayout(bar);
    connect(m_numbered, &QAction::triggered, this, &BlockColumn::setNumbered);
    connect(m_takeParagraphs, &QAction::triggered, this, &BlockColumn::takeParagraphs);
    connect(m_actions, &RowActions::aboutToAct, this, &BlockColumn::commit);
    connect(m_actions, &RowActions::rowsMade, this, [this](const QList<RowId> &rows) {
        if (BlockCard *card = cardOf(rows.value(0)))
            card->enter(0);
    });
}

QToolButton *BlockColumn::makeAddButton()
{
    QToolButton *button = makeActionButton(m_actions->actions().constFirst(), this);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(tr("Add a block"));
    addForms(*menu, [this](BlockForm form) { add(form); });
    button->setMenu(menu);
    return button;
}

QToolButton *BlockColumn::makeFormButton()
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(tr("Form of the block"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    addForms(*menu, [this](BlockForm form) { setForm(m_current, form); });
    button->setMenu(menu);
    return button;
}

void BlockColumn::followSession()
{
    const Session *session = &m_history.session();
    // Before the inputs of a removed block give the focus away.
    connect(session, &Session::aboutToChange, this, [this] {
        m_focused = {};
        for (const BlockCard *card : std::as_const(m_cards))
            if (card->hasFocus() || card->isAncestorOf(QApplication::focusWidget()))
                m_focused = card->block();
    });
    connect(session, &Session::inserted, this, [this](RowId row) {
        const Tree &tree = m_history.tree();
        if (tree.kind(row) == RowKind::ContentBlock && tree.parent(row) == m_section)
            addCard(row, tree.position(row));
    });
    connect(
        session, &Session::removed, this, [this](RowId parent, RowKind kind, qsizetype position) {
            if (parent == m_section && kind == RowKind::ContentBlock)
                dropCard(position);
        });
    connect(session, &Session::moved, this, [this](RowId row) { moveCard(row); });
    connect(session, &Session::fieldChanged, this, [this](RowId row, const Field *field) {
        BlockCard *card = cardOf(row);
        if (card && field == &fieldOf(&ContentBlock::form))
            card->followForm();
    });
    connect(session, &Session::changed, this, [this] {
        if (m_history.tree().contains(m_section))
            updateActions();
    });
    connect(session, &Session::personChanged, this, &BlockColumn::updateActions);
}

void BlockColumn::showCards()
{
    qsizetype at = 0;
    for (const RowId block : m_history.tree().rows(m_section, RowKind::ContentBlock))
        addCard(block, at++);
}

void BlockColumn::addCard(RowId block, qsizetype at)
{
    auto *card = new BlockCard(m_history, m_aid, block, this);
    m_cards.insert(at, card);
    m_room->insertWidget(int(at), card);
    card->show(); // now, not with the next event: it may be about to get the focus
    connect(card, &BlockCard::entered, this, [this, card] { setCurrent(card->block()); });
    connect(card, &BlockCard::splitWanted, this, [this, card] { split(*card); });
    connect(card, &BlockCard::joinWanted, this, [this, card] { join(*card); });
    connect(card, &BlockCard::leaveWanted, this, [this, card](int way) { leave(*card, way); });
    connect(card, &BlockCard::shiftWanted, this, [this](int by) { m_actions->shift(by); });
    connect(card, &BlockCard::levelWanted, this, [this, card](int by) {
        setForm(card->block(),
            shiftedLevel(m_history.tree().get<ContentBlock>(card->block()).form, by));
    });
    connect(card, &BlockCard::placeChanged, this, &BlockColumn::placeChanged);
}

/// The focus goes to the card that takes the place of the dropped one.
void BlockColumn::dropCard(qsizetype at)
{
    BlockCard *card = m_cards.takeAt(at);
    const bool hadFocus = card->block() == m_focused;
    if (card->block() == m_current)
        m_current = {};
    card->disconnect(this);
    if (hadFocus && !m_cards.isEmpty())
        m_cards.at(qMin(at, m_cards.size() - 1))->enter(0);
    m_room->removeWidget(card);
    card->hide();
    card->deleteLater();
}

void BlockColumn::moveCard(RowId block)
{
    BlockCard *card = cardOf(block);
    if (!card)
        return;
    const qsizetype at = m_history.tree().position(block);
    m_cards.move(m_cards.indexOf(card), at);
    m_room->removeWidget(card);
    m_room->insertWidget(int(at), card);
}

BlockCard *BlockColumn::cardOf(RowId block) const
{
    const auto it = std::ranges::find(m_cards, block, &BlockCard::block);
    return it == m_cards.end() ? nullptr : *it;
}

void BlockColumn::setCurrent(RowId block)
{
    if (block == m_current)
        return;
    if (BlockCard *before = cardOf(m_current))
        before->setCurrent(false);
    m_current = block;
    if (BlockCard *now = cardOf(m_current))
        now->setCurrent(true);
    updateActions();
}

void BlockColumn::updateActions()
{
    const Tree &tree = m_history.tree();
    const bool any = m_current && tree.contains(m_current);
    m_actions->setPlace(m_section, any ? QList { m_current } : QList<RowId>());
    const auto block = any ? tree.get<ContentBlock>(m_current) : ContentBlock();
    const Outcome may = any ? mayMake(m_history,
                            { SetField { m_current, keyOf(&ContentBlock::form),
                                fieldOf(&ContentBlock::form).get(tree.value(m_current)) } })
                            : ok();
    m_form->setText(any ? tr("Form: %1").arg(formName(size_t(block.form))) : tr("Form"));
    m_form->setEnabled(any && may);
    allowAction(*m_numbered, any && mayBeNumbered(block.form), may);
    m_numbered->setChecked(any && block.numbered);
    const Change taken = blocksFromParagraphs(tree, m_section);
    allowAction(*m_takeParagraphs, !taken.edits.isEmpty(), mayMake(m_history, taken.edits));
    allowAction(*m_pasteTable, true,
        mayMake(m_history,
            { InsertRow { m_section, 0,
                { .id = {}, .value = ContentBlock(), .extra = {}, .children = {} } } }));
    m_empty->setVisible(m_cards.isEmpty());
    updateNumbers();
}

void BlockColumn::updateNumbers()
{
    const QHash<RowId, QString> numbers = blockNumbers(m_history.tree(), m_section);
    for (BlockCard *card : std::as_const(m_cards))
        card->setNumber(numbers.value(card->block()));
}

bool BlockColumn::showPlace(const Place &place)
{
    const Tree &tree = m_history.tree();
    const RowId table = tree.contains(place.row) ? tableOwner(tree, place.row) : RowId {};
    BlockCard *card = cardOf(table ? table : place.row);
    if (!card)
        return false;
    if (place.row != card->block())
        card->table()->showPlace(place);
    else if (place.field.isEmpty() || !card->focusField(place.field))
        card->enter(0);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(card);
    return true;
}

void BlockColumn::commit()
{
    for (BlockCard *card : std::as_const(m_cards))
        card->commit();
}

void BlockColumn::add(BlockForm form)
{
    commit();
    m_actions->insertRows(addBlock(m_history.tree(), m_section, m_actions->insertPosition(), form));
}

void BlockColumn::setForm(RowId block, BlockForm form)
{
    commit();
    if (!m_history.tree().contains(block))
        return;
    const Change change = setBlockForm(m_history.tree(), block, form);
    if (!change.edits.isEmpty())
        (void)m_history.apply(change);
    if (BlockCard *card = cardOf(block))
        card->enter(-1);
}

void BlockColumn::setNumbered(bool numbered)
{
    commit();
    const Change change
        = setFieldOf(m_history.tree(), { m_current }, fieldOf(&ContentBlock::numbered), numbered);
    if (!change.edits.isEmpty())
        (void)m_history.apply(change);
}

void BlockColumn::split(BlockCard &card)
{
    QString before;
    QString after;
    if (ThaiTextEdit *text = card.text()) {
        QTextCursor cursor = text->textCursor();
        cursor.removeSelectedText();
        before = withoutTraps(text->toPlainText().first(cursor.position()));
        after = withoutTraps(text->toPlainText().sliced(cursor.position()));
    }
    commit();
    const RowId block = card.block();
    const Change change = splitBlock(m_history.tree(), block, before, after);
    const Result<QList<RowId>> made = m_history.apply(change);
    if (BlockCard *next = made ? cardOf(made->value(0)) : nullptr)
        next->enter(0);
}

void BlockColumn::join(const BlockCard &card)
{
    commit();
    const BlockJoin joined = joinBlocks(m_history.tree(), card.block());
    if (joined.change.edits.isEmpty() || !m_history.apply(joined.change))
        return;
    if (BlockCard *kept = joined.kept ? cardOf(joined.kept) : nullptr)
        kept->enter(joined.cursor);
}

void BlockColumn::leave(const BlockCard &card, int direction)
{
    const qsizetype at = m_history.tree().position(card.block()) + direction;
    if (at >= 0 && at < m_cards.size())
        m_cards.at(at)->enter(direction < 0 ? -1 : 0);
}

void BlockColumn::takeParagraphs()
{
    commit();
    m_actions->insertRows(blocksFromParagraphs(m_history.tree(), m_section));
}

void BlockColumn::pasteTable()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    if (const Outcome fits = offered ? checkTableSize(*offered) : ok(); !fits)
        return Q_EMIT m_history.failed(fits.error());
    const CellBlock block = offered ? mergedCellsFrom(*offered) : CellBlock();
    if (block.isEmpty())
        return;
    commit();
    m_actions->insertRows(
        addTable(m_history.tree(), m_section, m_actions->insertPosition(), tableOf(block)));
}

} // namespace ita
