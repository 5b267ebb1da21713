// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldinput.h"

#include "core/catalogue/owncatalogue.h"
#include "core/domain/placename.h"
#include "core/domain/webaddress.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/inputs/checklistedit.h"
#include "ui/inputs/numberspin.h"
#include "ui/inputs/periodedit.h"
#include "ui/inputs/pointsedit.h"
#include "ui/inputs/scoreedit.h"
#include "ui/inputs/statuspicker.h"
#include "ui/inputs/unitspicker.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/fieldtext.h"
#include "ui/models/references.h"
#include "ui/parts/pageparts.h"
#include "ui/writing/thailineedit.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

/// The rounds of the report's catalogue; empty when the program does not have it.
QStringList roundNames(const Tree &tree, RowId report)
{
    QStringList names;
    if (const auto catalogue = catalogueOf(tree, report))
        for (const Round &round : (*catalogue)->rounds)
            names.append(round.name);
    return names;
}

/// The field with the ticks of these points; null when there is none.
const Field *ticksOf(RowKind kind, const Field &points)
{
    const QList<Field> &fields = describe(kind).fields;
    const auto it = std::ranges::find_if(
        fields, [&](const Field &field) { return field.ticks && &field.ticks() == &points; });
    return it == fields.end() ? nullptr : &*it;
}

/// Gives the box room for its longest entry.
void showLongest(QComboBox &box)
{
    box.ensurePolished(); // the style may give it another typeface
    const QFontMetrics metrics = box.fontMetrics();
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(widest, metrics.horizontalAdvance(box.itemText(i)));
    const int letter = qMax(1, metrics.horizontalAdvance(u'X'));
    box.setMinimumContentsLength(qMax(box.minimumContentsLength(), widest / letter + 2));
}

} // namespace

FieldInput::FieldInput(
    const Tree &tree, RowKind kind, const Field &field, WritingAid *aid, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
    , m_kind(kind)
    , m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeInput(aid);
}

/// What is in here loses the focus while it is deleted and emits committed(), which must not reach
/// this half-destroyed object.
FieldInput::~FieldInput()
{
    const QList<QWidget *> inputs = findChildren<QWidget *>();
    for (const QWidget *input : inputs)
        input->disconnect(this);
}

bool FieldInput::edits(const QString &key) const
{
    return m_field.key == key || (m_companion && m_companion->key == key);
}

void FieldInput::makeInput(WritingAid *aid)
{
    switch (m_field.kind) {
    case FieldKind::Line:
        if (m_field.meaning == Meaning::TimePeriod)
            return makePeriod(aid);
        return makeText(new ThaiLineEdit(aid, this));
    case FieldKind::Key:
        return makeText(new ThaiLineEdit(nullptr, this));
    case FieldKind::Prose:
        m_wide = true;
        return makeText(new ThaiTextEdit(aid, this));
    case FieldKind::Points:
        m_wide = true;
        if (const Field *ticks = ticksOf(m_kind, m_field))
            return makeChecklist(*ticks, aid);
        return makePoints(aid);
    case FieldKind::Names:
        return m_field.meaning == Meaning::Units ? makeUnits() : makeNames(aid);
    case FieldKind::Reference:
        m_wide = true;
        return makeReference();
    case FieldKind::Choice:
        return m_field.meaning == Meaning::Status ? makeStatus() : makeChoice();
    case FieldKind::Number:
        return makeNumber();
    case FieldKind::Year:
        return makeYear();
    case FieldKind::Date:
        return makeDate();
    case FieldKind::Flag:
        return makeFlag();
    case FieldKind::Score:
        return makeScore();
    case FieldKind::Picture:
        break; // chosen on the sign-off page
    }
}

template<typename Input>
void FieldInput::place(Input *input)
{
    input->setAccessibleName(fieldName(m_field));
    layout()->addWidget(input);
    setFocusProxy(input);
    if constexpr (requires { &Input::committed; }) {
        connect(input, &Input::edited, this, &FieldInput::edited);
        connect(input, &Input::committed, this, &FieldInput::committed);
    }
    if constexpr (requires { input->commitNow(); })
        m_flush = [input] { input->commitNow(); };
}

void FieldInput::makeText(ThaiTextEdit *input)
{
    place(input);
    if (m_field.kind == FieldKind::Prose)
        input->setLines(2, 12);
    m_write = [input](const QJsonValue &value) { input->setValue(value.toString()); };
    m_read = [input] { return QJsonValue(input->value()); };
}

void FieldInput::makePoints(WritingAid *aid)
{
    auto *input = new PointsEdit(aid, this);
    place(input);
    input->setLines(2, 14);
    input->setDashes(m_field.meaning == Meaning::Progress);
    m_write = [input](const QJsonValue &value) { input->setPoints(textsOf(value)); };
    m_read = [input] { return QJsonValue(QJsonArray::fromStringList(input->points())); };
}

void FieldInput::makeChecklist(const Field &ticks, WritingAid *aid)
{
    auto *input = new ChecklistEdit(aid, this);
    place(input);
    m_companion = &ticks;
    m_write = [this, input](const QJsonValue &value) {
        const bool exists = m_tree.contains(m_row);
        const QJsonValue met = exists ? m_companion->get(m_tree.value(m_row)) : QJsonValue();
        input->setValue(textsOf(value), textsOf(met));
    };
    m_read = [input] { return QJsonValue(QJsonArray::fromStringList(input->elements())); };
    m_readCompanion = [input] { return QJsonValue(QJsonArray::fromStringList(input->met())); };
}

void FieldInput::makeNames(WritingAid *aid)
{
    auto *input = new ThaiLineEdit(aid, this);
    place(input);
    m_write = [this, input](const QJsonValue &value) { input->setValue(editText(m_field, value)); };
    m_read = [this, input] {
        const Result<QJsonValue> names = parseText(m_field, input->value());
        return names ? *names : QJsonValue(QJsonArray());
    };
}

void FieldInput::makeUnits()
{
    auto *input = new UnitsPicker(this);
    place(input);
    m_offer = [this, input](RowId) { input->setUnits(unitNames(m_tree)); };
    m_write = [input](const QJsonValue &value) { input->setValue(textsOf(value)); };
    m_read = [input] { return QJsonValue(QJsonArray::fromStringList(input->value())); };
}

void FieldInput::makePeriod(WritingAid *aid)
{
    auto *input = new PeriodEdit(aid, 0, this);
    place(input);
    m_offer = [this, input](RowId row) {
        const RowId report = row ? m_tree.ancestor(row, RowKind::Report) : RowId {};
        if (!report)
            return;
        input->setFiscalYear(m_tree.get<Report>(report).fiscalYear);
        input->setRounds(roundNames(m_tree, report));
    };
    m_write = [input](const QJsonValue &value) { input->setValue(value.toString()); };
    m_read = [input] { return QJsonValue(input->value()); };
}

/// Makes a combo box that fits in narrow forms.
QComboBox *FieldInput::makeCombo()
{
    auto *input = new QComboBox(this);
    place(input);
    input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    input->setMinimumContentsLength(12);
    input->setFocusPolicy(Qt::StrongFocus);
    makeRoomForThai(input);
    connect(input, &QComboBox::activated, this, &FieldInput::edited);
    connect(input, &QComboBox::activated, this, &FieldInput::committed);
    m_write = [input](const QJsonValue &value) { input->setCurrentIndex(input->findData(value)); };
    m_read = [input] { return QJsonValue(input->currentData().toString()); };
    return input;
}

void FieldInput::makeReference()
{
    QComboBox *input = makeCombo();
    m_offer = [this, input](RowId row) {
        input->clear();
        input->addItem(tr("(none)"), QString());
        if (!row)
            return;
        const QList<ReferredRow> rows = referredRows(m_tree, row, m_field);
        for (const ReferredRow &referred : rows)
            input->addItem(QString(referred.name).replace(u'\n', u' '), referred.key);
    };
    m_write = [input](const QJsonValue &value) {
        input->setCurrentIndex(qMax(0, input->findData(value.toString())));
    };
}

void FieldInput::makeChoice()
{
    QComboBox *input = makeCombo();
    for (const QLatin1StringView &word : m_field.choices)
        input->addItem(choiceName(m_field, word), QString(word));
    showLongest(*input);
    m_write = [input](const QJsonValue &value) {
        input->setCurrentIndex(input->findData(value.toString()));
    };
}

void FieldInput::makeStatus()
{
    m_wide = true;
    auto *input = new StatusPicker(this);
    place(input);
    m_write = [this, input](const QJsonValue &value) {
        input->setValue(Status(qMax(0, int(m_field.choices.indexOf(value.toString())))));
    };
    m_read = [this, input] { return QJsonValue(m_field.choices.at(int(input->value()))); };
}

void FieldInput::makeNumber()
{
    auto *input = new NumberSpin(this);
    place(input);
    input->setRange(0, 9999);
    input->setFocusPolicy(Qt::StrongFocus);
    leaveUndoToWindow(input);
    makeRoomForThai(input);
    connect(input, &QSpinBox::valueChanged, this, &FieldInput::edited);
    connect(input, &QSpinBox::valueChanged, this, &FieldInput::committed);
    m_write = [input](const QJsonValue &value) {
        const QSignalBlocker quiet(input);
        input->setValue(value.toInt());
    };
    m_read = [input] { return QJsonValue(input->value()); };
}

void FieldInput::makeYear()
{
    auto *input = new YearEdit(this);
    place(input);
    input->setFocusPolicy(Qt::StrongFocus);
    connect(input, &YearEdit::halfTyped, this, &FieldInput::committed);
    m_write = [input](const QJsonValue &value) { input->setValue(value.toInt()); };
    m_read = [input] { return QJsonValue(input->value()); };
    m_readHalf = [input] { return input->halfTypedText(); };
    m_writeHalf = [input](const QString &text) { input->showHalfTyped(text); };
}

void FieldInput::makeDate()
{
    auto *input = new BuddhistDateEdit(this);
    place(input);
    connect(input, &BuddhistDateEdit::halfTyped, this, &FieldInput::committed);
    m_write = [input](const QJsonValue &value) {
        input->setValue(QDate::fromString(value.toString(), Qt::ISODate));
    };
    m_read = [input] { return QJsonValue(input->value().toString(Qt::ISODate)); };
    m_readHalf = [input] { return input->halfTypedText(); };
    m_writeHalf = [input](const QString &text) { input->showHalfTyped(text); };
}

void FieldInput::makeFlag()
{
    auto *input = new QCheckBox(this);
    place(input);
    connect(input, &QCheckBox::clicked, this, &FieldInput::edited);
    connect(input, &QCheckBox::clicked, this, &FieldInput::committed);
    m_write = [input](const QJsonValue &value) { input->setChecked(value.toBool()); };
    m_read = [input] { return QJsonValue(input->isChecked()); };
}

void FieldInput::makeScore()
{
    auto *input = new ScoreEdit(this);
    place(input);
    m_write = [input](const QJsonValue &value) {
        input->setValue(value.isString() ? std::optional(value.toString()) : std::nullopt);
    };
    m_read = [input] {
        const std::optional<QString> score = input->value();
        return score ? QJsonValue(*score) : QJsonValue(QJsonValue::Null);
    };
}

QJsonValue FieldInput::stored(RowId row) const
{
    return m_field.get(row ? m_tree.value(row) : describe(m_kind).empty);
}

bool FieldInput::isAddress() const
{
    return m_field.meaning == Meaning::WebAddress;
}

QJsonValue FieldInput::meant() const
{
    return isAddress() ? QJsonValue(asWebAddress(value().toString())) : value();
}

/// Whether the input means the stored value already. The typed text "A, " means ["A"]: replacing it
/// would remove the comma before the cursor.
bool FieldInput::showsStored(RowId row) const
{
    if (row != m_row || !row || meant() != stored(row) || (m_readHalf && m_readHalf()))
        return false;
    return !m_companion || m_readCompanion() == m_companion->get(m_tree.value(row));
}

void FieldInput::showRow(RowId row)
{
    if (m_offer)
        m_offer(row);
    if (showsStored(row))
        return;
    m_row = row;
    m_write(stored(row));
    if (m_readOnly)
        lockParts();
}

void FieldInput::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    lockParts();
}

/// Applies m_readOnly to all child widgets. Call it after each new value, as a check list has a
/// widget for each element.
void FieldInput::lockParts()
{
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (auto *text = qobject_cast<QTextEdit *>(part)) {
            text->setReadOnly(m_readOnly);
            text->setTextInteractionFlags(m_readOnly
                    ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                    : Qt::TextEditorInteraction);
        } else if (auto *line = qobject_cast<QLineEdit *>(part)) {
            line->setReadOnly(m_readOnly);
        } else if (auto *number = qobject_cast<QAbstractSpinBox *>(part)) {
            number->setReadOnly(m_readOnly);
            number->setButtonSymbols(
                m_readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
        } else if (qobject_cast<QAbstractButton *>(part) || qobject_cast<QComboBox *>(part)) {
            part->setEnabled(!m_readOnly);
        }
    }
}

QList<FieldValue> FieldInput::values() const
{
    QList<FieldValue> values { { &m_field, meant() } };
    if (m_companion)
        values.append({ m_companion, m_readCompanion() });
    return values;
}

Outcome FieldInput::check() const
{
    if (m_readHalf && m_readHalf())
        return Error { Error::Code::Invalid,
            m_field.kind == FieldKind::Date ? tr("Not kept: this is no date yet")
                                            : tr("Not kept: this is no whole year yet"),
            {} };
    const QJsonValue typed = meant();
    if (isAddress() && !typed.toString().isEmpty() && !isWebAddress(typed.toString()))
        return Error { Error::Code::Invalid,
            tr("Not kept: an address must begin with http:// or https://"), {} };
    return m_field.check(typed);
}

QJsonValue FieldInput::typed() const
{
    const std::optional<QString> half = m_readHalf ? m_readHalf() : std::nullopt;
    return half ? QJsonValue(*half) : value();
}

void FieldInput::showTyped(RowId row, const QJsonValue &typed)
{
    if (row == m_row && (this->typed() == typed || meant() == typed))
        return;
    showRow(row);
    if (m_writeHalf && typed.isString())
        m_writeHalf(typed.toString());
    else
        m_write(typed);
}

void FieldInput::commitNow()
{
    if (m_flush)
        m_flush();
}

} // namespace ita
