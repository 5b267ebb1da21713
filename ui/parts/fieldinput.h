// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;

namespace ita {

class ThaiTextEdit;
class WritingAid;

/// A value with its field.
struct FieldValue
{
    const Field *field;
    QJsonValue value;
};

/// The input for a field, chosen by the kind of the field. Values are in the field's JSON form.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null. `tree` and `aid` outlive the input.
    FieldInput(const Tree &tree, RowKind kind, const Field &field, WritingAid *aid,
        QWidget *parent = nullptr);
    ~FieldInput() override;

    const Field &field() const { return m_field; }
    /// Whether this edits the field: its own, or the ticks of its elements.
    bool edits(const QString &key) const;
    /// Whether it needs the whole width of a form.
    bool isWide() const { return m_wide; }

    /// Shows the stored value without signals; row 0 empties the input. Typed text is kept if it
    /// means the stored value already.
    void showRow(RowId row);
    QJsonValue value() const { return m_read(); }
    /// The value, and that of the ticks edited with it, if any.
    QList<FieldValue> values() const;
    /// Whether the value can be stored; the error says why not. An address must be a web address.
    Outcome check() const;
    /// Emits committed() now if typed text is not committed yet.
    void commitNow();
    /// When read-only, text can be selected and copied but not changed.
    void setReadOnly(bool readOnly);
    /// What stands in the input: the value, or the text of one that is not complete yet.
    QJsonValue typed() const;
    /// Shows for the row what was typed and could not be stored, as typed() gave it. Typed text is
    /// kept if it is the same.
    void showTyped(RowId row, const QJsonValue &typed);

Q_SIGNALS:
    void edited(); ///< at each keystroke
    void committed(); ///< what is typed should be stored now

private:
    void makeInput(WritingAid *aid);
    void makeText(ThaiTextEdit *input);
    void makePoints(WritingAid *aid);
    void makeChecklist(const Field &ticks, WritingAid *aid);
    void makeNames(WritingAid *aid);
    void makeUnits();
    void makePeriod(WritingAid *aid);
    void makeReference();
    void makeChoice();
    void makeStatus();
    void makeNumber();
    void makeYear();
    void makeDate();
    void makeFlag();
    void makeScore();
    QComboBox *makeCombo();
    template<typename Input>
    void place(Input *input);
    QJsonValue stored(RowId row) const;
    bool isAddress() const;
    /// The value to store: the scheme is added to a web address typed without it.
    QJsonValue meant() const;
    bool showsStored(RowId row) const;
    void lockParts();

    const Tree &m_tree;
    RowKind m_kind;
    const Field &m_field;
    const Field *m_companion = nullptr;
    RowId m_row;
    bool m_wide = false;
    bool m_readOnly = false;
    std::function<void(const QJsonValue &)> m_write;
    std::function<QJsonValue()> m_read;
    std::function<QJsonValue()> m_readCompanion;
    std::function<void(RowId)> m_offer; ///< updates the choices for a row
    std::function<void()> m_flush;
    std::function<std::optional<QString>()> m_readHalf; ///< the text that is no complete value yet
    std::function<void(const QString &)> m_writeHalf;
};

} // namespace ita
