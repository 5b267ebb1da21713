// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldform.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/placename.h"
#include "core/domain/printedfields.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/help/fieldhelp.h"
#include "ui/help/hintlabel.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/fieldinput.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// After so long a pause, what is typed is taken for what is meant.
constexpr int kRestMilliseconds = 1000;

QScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *above = widget; above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    return nullptr;
}

bool isBelow(const Tree &tree, RowId row, RowId ancestor)
{
    for (; row; row = tree.parent(row))
        if (row == ancestor)
            return true;
    return false;
}

} // namespace

QList<const Field *> contentFields(RowKind kind)
{
    QList<const Field *> fields;
    for (const Field &field : describe(kind).fields) {
        const bool layout = field.meaning == Meaning::Layout; // set in the section's own dialog
        const bool hiddenKey = field.kind == FieldKind::Key && kind != RowKind::OitItem;
        const bool picture = field.kind == FieldKind::Picture; // chosen on the sign-off page
        const bool mark = field.meaning == Meaning::FromLastYear;
        if (!layout && !mark && !hiddenKey && !picture && !field.ticks)
            fields.append(&field);
    }
    return fields;
}

FieldForm::FieldForm(EditHistory &history, WritingAid *aid, RowKind kind,
    const QList<const Field *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addLines(fields, kind, aid);
    if (!m_lines.isEmpty())
        setFocusProxy(m_lines.constFirst().input);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setEnabled(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FieldForm::showRefusals);
    followSession();
    connect(qApp, &QApplication::focusChanged, this, &FieldForm::focusMoved);
}

/// Inputs lose the focus when they are deleted and then emit committed(). The form must not react
/// to that while it is being destroyed.
FieldForm::~FieldForm()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (const Line &line : std::as_const(m_lines))
        line.input->disconnect(this);
}

/// Places two short inputs in a line, a long input over the whole width; labels are above inputs.
void FieldForm::addLines(const QList<const Field *> &fields, RowKind kind, WritingAid *aid)
{
    int row = 0;
    int column = 0;
    for (const Field *field : fields) {
        auto *label = plainLabel(fieldName(*field), this);
        auto *input = new FieldInput(m_history.tree(), kind, *field, aid, this);
        const FieldHelp help = helpOf(kind, *field);
        const Line line { label, new HintLabel(help.sentence, help.whole(), this), input,
            plainLabel({}, this), new QPushButton(tr("Discard"), this) };
        label->setBuddy(input);
        label->setToolTip(help.whole());
        input->setAccessibleDescription(help.whole());
        if (input->isWide() && column > 0) {
            column = 0;
            row += 3;
        }
        const int span = input->isWide() ? 2 : 1;
        m_grid->addLayout(layoutAbove(line), row, column, 1, span);
        m_grid->addWidget(input, row + 1, column, 1, span, Qt::AlignTop);
        m_grid->addLayout(layoutBelow(line), row + 2, column, 1, span);
        column = (column + span) % 2;
        row += column == 0 ? 3 : 0;
        m_lines.append(line);
        connect(input, &FieldInput::edited, this, [this] { m_rest.start(); });
        connect(input, &FieldInput::committed, this,
            [this, at = m_lines.size() - 1] { store(m_lines[at]); });
        connect(line.takeBack, &QPushButton::clicked, this,
            [this, at = m_lines.size() - 1] { takeBack(m_lines[at]); });
    }
}

QHBoxLayout *FieldForm::layoutAbove(const Line &line)
{
    auto *above = new QHBoxLayout;
    above->addWidget(line.label);
    above->addWidget(line.hint, 1);
    return above;
}

/// Why what stands in the input is not stored, and the way back. A click on the button must not
/// take the focus, as leaving the input stores what can be stored.
QHBoxLayout *FieldForm::layoutBelow(const Line &line)
{
    line.error->setWordWrap(true);
    line.error->hide();
    line.takeBack->setToolTip(tr("Shows what is stored in this field"));
    line.takeBack->setAccessibleName(tr("Discard what is not kept"));
    line.takeBack->setFocusPolicy(Qt::TabFocus);
    line.takeBack->hide();
    auto *below = new QHBoxLayout;
    below->addWidget(line.error, 1);
    below->addWidget(line.takeBack, 0, Qt::AlignTop);
    return below;
}

void FieldForm::followSession()
{
    const Session *session = &m_history.session();
    connect(session, &Session::fieldChanged, this,
        [this](RowId row, const Field *field) { refresh(row, *field); });
    connect(session, &Session::aboutToRemove, this, &FieldForm::dropIfBelow);
    connect(session, &Session::changed, this, &FieldForm::refreshOffers);
    connect(session, &Session::personChanged, this, [this] {
        for (const Line &line : std::as_const(m_lines))
            lock(line);
    });
    connect(&m_history, &EditHistory::unsavedChanged, this, [this](qsizetype count) {
        for (Line &line : m_lines)
            if (count == 0 && line.input->check())
                line.refusal.clear();
            else if (!line.input->isAncestorOf(QApplication::focusWidget()))
                showKept(line);
        if (count == 0)
            showRefusals();
    });
    connect(&m_history, &EditHistory::halfTypedChanged, this,
        [this](RowId row, const Field *field) { noteHalfTyped(row, *field); });
}

void FieldForm::setRow(RowId row)
{
    if (row == m_row)
        return;
    commit();
    m_row = row;
    showRow();
}

void FieldForm::showRow()
{
    setEnabled(bool(m_row));
    nameLines();
    for (Line &line : m_lines) {
        line.input->showRow(m_row);
        lock(line);
        line.refusal.clear();
        showKept(line);
    }
    showRefusals();
}

/// Shows the columns that the office has added, by their headings, and no others.
void FieldForm::nameLines()
{
    const Tree &tree = m_history.tree();
    for (const Line &line : std::as_const(m_lines)) {
        const Field &field = line.input->field();
        if (field.meaning != Meaning::OwnColumn)
            continue;
        const bool isThere = m_row && isInUse(tree, m_row, field);
        line.label->setVisible(isThere);
        line.input->setVisible(isThere);
        if (!isThere)
            continue;
        const QString heading = fieldName(tree, m_row, field);
        line.label->setText(visibleText(heading));
        if (QWidget *input = line.input->focusProxy())
            input->setAccessibleName(heading);
    }
}

/// Makes the input read-only if the person may not edit this field.
void FieldForm::lock(const Line &line)
{
    const Session &session = m_history.session();
    const Outcome may = session.isReadOnly()
        ? Outcome(session.whyReadOnly())
        : checkRights(m_history.tree(), m_row, line.input->field(), session.person());
    line.input->setReadOnly(!may);
    line.input->setToolTip(may ? QString() : may.error().message);
}

/// What was typed in the field and is not stored, if anything.
std::optional<QJsonValue> FieldForm::kept(const Line &line) const
{
    const QString key = line.input->field().name();
    const auto half = m_history.halfTyped(m_row, key);
    return half ? half : m_history.unsaved(m_row, key);
}

/// Shows what was typed and is not stored instead of the stored value.
void FieldForm::showKept(Line &line)
{
    const auto typed = kept(line);
    if (!typed)
        return;
    line.input->showTyped(m_row, *typed);
    if (!m_history.halfTyped(m_row, line.input->field().name()))
        return;
    const Outcome fit = line.input->check();
    line.refusal = fit ? tr("Typed, but not kept yet") : fit.error().message;
}

void FieldForm::noteHalfTyped(RowId row, const Field &field)
{
    if (row != m_row)
        return;
    for (Line &line : m_lines) {
        if (&line.input->field() != &field || line.input->isAncestorOf(QApplication::focusWidget()))
            continue;
        line.refusal.clear();
        line.input->showRow(m_row);
        showKept(line);
        showRefusals();
    }
}

void FieldForm::takeBack(Line &line)
{
    m_history.takeBack(m_row, line.input->field());
    line.input->showRow(m_row);
    line.refusal.clear();
    showRefusals();
}

void FieldForm::store(Line &line)
{
    if (!m_row)
        return;
    Outcome outcome = line.input->check();
    if (!outcome)
        m_history.keepHalfTyped(m_row, line.input->field(), line.input->typed());
    const QList<FieldValue> values = line.input->values();
    for (const FieldValue &typed : values)
        if (outcome)
            outcome = m_history.type(m_row, *typed.field, typed.value);
    line.refusal = outcome ? QString() : outcome.error().message;
    // What is refused half-typed may be right after the next key.
    if (outcome || !m_rest.isActive())
        showRefusals();
}

void FieldForm::showRefusals()
{
    m_rest.stop();
    for (const Line &line : std::as_const(m_lines)) {
        line.error->setText(
            line.refusal.isEmpty() ? QString() : u"⚠ "_s + visibleText(line.refusal));
        line.error->setVisible(!line.refusal.isEmpty());
        const bool isHalfTyped
            = m_row && m_history.halfTyped(m_row, line.input->field().name()).has_value();
        line.takeBack->setVisible(isHalfTyped && !line.refusal.isEmpty());
    }
}

void FieldForm::refresh(RowId row, const Field &field)
{
    if (m_row && field.key == keyOf(&SectionLayout::ownColumns)
        && row == m_history.tree().section(m_row))
        nameLines();
    if (row != m_row)
        return;
    for (const Line &line : std::as_const(m_lines))
        if (line.input->edits(field.name()) && !kept(line))
            line.input->showRow(m_row);
}

/// Updates inputs that offer people, measures or units, as these are other rows.
void FieldForm::refreshOffers()
{
    if (!m_row)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        const bool offers
            = line.input->field().kind == FieldKind::Reference || line.input->edits(u"units"_s);
        const bool rests = !line.input->isAncestorOf(QApplication::focusWidget()) && !kept(line);
        if (offers && rests)
            line.input->showRow(m_row);
    }
}

/// Empties the form when its row is removed; text typed in it is dropped.
void FieldForm::dropIfBelow(RowId removed)
{
    if (!m_row || !isBelow(m_history.tree(), m_row, removed))
        return;
    m_row = {};
    showRow();
}

bool FieldForm::focusField(const QString &key)
{
    const auto edits = [&](const Line &line) { return line.input->edits(key); };
    const auto it = std::ranges::find_if(m_lines, edits);
    if (it == m_lines.end())
        return false;
    it->input->setFocus(Qt::OtherFocusReason);
    // A form that is only now shown gets its place with the next layout.
    if (QScrollArea *area = scrollAreaOf(this))
        QTimer::singleShot(
            0, it->input, [area, input = it->input] { area->ensureWidgetVisible(input); });
    return true;
}

void FieldForm::hideLabels()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.label->hide();
        line.hint->clear();
    }
}

void FieldForm::commit()
{
    for (const Line &line : std::as_const(m_lines))
        line.input->commitNow();
    showRefusals();
}

FieldForm::Line *FieldForm::lineWith(const QWidget *widget)
{
    const auto holds = [&](const Line &line) { return widget && line.input->isAncestorOf(widget); };
    const auto it = std::ranges::find_if(m_lines, holds);
    return it == m_lines.end() ? nullptr : &*it;
}

void FieldForm::focusMoved(QWidget *before, QWidget *now)
{
    Line *left = lineWith(before);
    const Line *entered = lineWith(now);
    if (left == entered)
        return;
    if (left) {
        if (m_row && m_history.halfTyped(m_row, left->input->field().name()))
            store(*left); // what was found half-typed may be whole by now
        m_history.endTyping();
        showRefusals();
    }
    if (entered && m_row)
        Q_EMIT placeChanged({ m_row, entered->input->field().name() });
}

} // namespace ita
