// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/blockcard.h"

#include "core/domain/blocknumbers.h"
#include "core/rows/choices.h"
#include "ui/blocks/picturebox.h"
#include "ui/blocks/tableeditor.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/fieldinput.h"
#include "ui/writing/thaitextedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>

#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Room for the name of a block's form, in widths of a digit.
constexpr int kNameDigits = 16;

QList<const Field *> fieldsOf(BlockForm form)
{
    QList<const Field *> fields;
    if (form == BlockForm::LabelLine)
        fields.append(&fieldOf(&ContentBlock::label));
    if (hasText(form))
        fields.append(&fieldOf(&ContentBlock::text));
    if (form == BlockForm::LabelLine)
        fields.append(&fieldOf(&ContentBlock::beside));
    if (form == BlockForm::TickLine)
        fields.append(&fieldOf(&ContentBlock::ticked));
    if (form == BlockForm::PenLines)
        fields.append(&fieldOf(&ContentBlock::lines));
    return fields;
}

/// The level of indentation at which the block is printed.
int levelOf(BlockForm form)
{
    switch (form) {
    case BlockForm::Subheading:
    case BlockForm::Clause:
    case BlockForm::ListItem:
    case BlockForm::TickLine:
        return 1;
    case BlockForm::SubItem:
    case BlockForm::SubClause:
        return 2;
    case BlockForm::ThirdClause:
        return 3;
    default:
        return 0;
    }
}

} // namespace

BlockCard::BlockCard(EditHistory &history, WritingAid *aid, RowId block, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_aid(aid)
    , m_block(block)
    , m_name(plainLabel({}, this))
    , m_room(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_name->setFixedWidth(kNameDigits * fontMetrics().horizontalAdvance(u'0'));
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_name, 0, Qt::AlignTop);
    layout->addLayout(m_room, 1);
    setCurrent(false);
    followForm();
}

void BlockCard::followForm()
{
    const auto form = m_history.tree().get<ContentBlock>(m_block).form;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const qsizetype cursor = m_text ? m_text->textCursor().position() : 0;
    const QList<const Field *> fields = fieldsOf(form);
    const std::array<QWidget *, 3> old { m_form, m_table, m_picture };
    m_form = nullptr;
    m_text = nullptr;
    m_table = nullptr;
    m_picture = nullptr;
    if (form == BlockForm::Picture)
        makePicture(m_block, fieldOf(&ContentBlock::picture));
    if (form == BlockForm::Letterhead)
        makePicture(m_history.tree().root(), fieldOf(&Office::emblem));
    if (!fields.isEmpty())
        makeForm(fields);
    if (form == BlockForm::Table)
        makeTable();
    setFocusPolicy(m_form ? Qt::NoFocus : Qt::StrongFocus);
    setNumber(m_number);
    if (hadFocus)
        enter(cursor);
    for (QWidget *widget : old)
        if (widget) { // may be in the middle of a signal
            widget->hide();
            widget->deleteLater();
        }
}

void BlockCard::makeForm(const QList<const Field *> &fields)
{
    m_form = new FieldForm(m_history, m_aid, RowKind::ContentBlock, fields, this);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->setRow(m_block);
    if (fields.size() == 1)
        m_form->hideLabels();
    m_room->addWidget(m_form);
    for (FieldInput *input : m_form->findChildren<FieldInput *>())
        if (input->edits(keyOf(&ContentBlock::text)))
            m_text = input->findChild<ThaiTextEdit *>();
    m_text->setLines(1);
    m_text->installEventFilter(this);
    styleText();
    connect(m_form, &FieldForm::placeChanged, this, &BlockCard::placeChanged);
    connect(m_form, &FieldForm::placeChanged, this, &BlockCard::entered);
    m_form->show();
}

void BlockCard::makePicture(RowId row, const Field &field)
{
    m_picture = new PictureBox(m_history, row, field, this);
    m_room->addWidget(m_picture);
    m_picture->show();
}

void BlockCard::makeTable()
{
    m_text->setPlaceholderText(tr("Caption above the table"));
    m_table = new TableEditor(m_history, m_aid, m_block, this);
    m_room->addWidget(m_table);
    connect(m_table, &TableEditor::placeChanged, this, &BlockCard::placeChanged);
    connect(m_table, &TableEditor::placeChanged, this, &BlockCard::entered);
    m_table->show();
}

/// Shows the text about as it is printed: bold headings, items further right.
void BlockCard::styleText()
{
    const auto form = m_history.tree().get<ContentBlock>(m_block).form;
    QFont font = m_text->font();
    font.setBold(form == BlockForm::Heading || form == BlockForm::Subheading
        || form == BlockForm::Letterhead);
    m_text->setFont(font);
    m_room->setContentsMargins(levelOf(form) * fontMetrics().height(), 0, 0, 0);
}

void BlockCard::setNumber(const QString &number)
{
    m_number = number;
    const auto &block = m_history.tree().get<ContentBlock>(m_block);
    const Field &form = fieldOf(&ContentBlock::form);
    const QString name = choiceName(form, kWords<BlockForm>[size_t(block.form)]);
    m_name->setText(number.isEmpty() ? name : name + u' ' + number);
    setAccessibleName(m_name->text());
}

void BlockCard::setCurrent(bool current)
{
    setFrameShadow(current ? QFrame::Sunken : QFrame::Plain);
    QFont font = m_name->font();
    font.setBold(current);
    m_name->setFont(font);
    m_name->setForegroundRole(current ? QPalette::Text : QPalette::PlaceholderText);
}

void BlockCard::enter(qsizetype position)
{
    if (!m_text)
        return setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = m_text->textCursor();
    const int end = m_text->document()->characterCount() - 1;
    cursor.setPosition(position < 0 ? end : qMin(int(position), end));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

bool BlockCard::focusField(const QString &key)
{
    return m_form && m_form->focusField(key);
}

void BlockCard::commit()
{
    if (m_form)
        m_form->commit();
    if (m_table)
        m_table->commit();
}

bool BlockCard::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && watched == m_text
               && handleKey(static_cast<QKeyEvent &>(*event)))
        || QFrame::eventFilter(watched, event);
}

/// Whether the cursor is in the first or last line and the key leads out of the text.
bool BlockCard::wantsToLeave(int key) const
{
    QTextCursor cursor = m_text->textCursor();
    const auto way = key == Qt::Key_Up ? QTextCursor::Up : QTextCursor::Down;
    return !cursor.hasSelection() && !cursor.movePosition(way);
}

bool BlockCard::handleKey(QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int way = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    if (modifiers == Qt::NoModifier && vertical && wantsToLeave(key)) {
        Q_EMIT leaveWanted(way);
        return true;
    }
    if (m_text->isReadOnly())
        return false;
    if (modifiers == Qt::AltModifier && vertical)
        Q_EMIT shiftWanted(way);
    else if (modifiers == (Qt::AltModifier | Qt::ShiftModifier)
        && (key == Qt::Key_Left || key == Qt::Key_Right))
        Q_EMIT levelWanted(way);
    else if (modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT splitWanted();
    else if (modifiers == Qt::NoModifier && key == Qt::Key_Backspace
        && m_text->textCursor().atStart() && !m_text->textCursor().hasSelection())
        Q_EMIT joinWanted();
    else
        return false;
    return true;
}

void BlockCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT entered();
    Q_EMIT placeChanged({ m_block, {} });
}

/// Keys on a card without text, which has the focus itself.
void BlockCard::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->modifiers() ? event->ignore() : Q_EMIT splitWanted();
    case Qt::Key_Backspace:
        return Q_EMIT joinWanted();
    case Qt::Key_Up:
        return alt ? Q_EMIT shiftWanted(-1) : Q_EMIT leaveWanted(-1);
    case Qt::Key_Down:
        return alt ? Q_EMIT shiftWanted(1) : Q_EMIT leaveWanted(1);
    default:
        QFrame::keyPressEvent(event);
    }
}

void BlockCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    enter(-1);
}

} // namespace ita
