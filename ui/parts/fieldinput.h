// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace ita {

class ThaiTextEdit;
class WritingAid;

/// A value and the field it is for.
struct FieldValue
{
    const Field *field;
    QJsonValue value;
};

/// The right input for a field of a kind of row, speaking the field's JSON.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    /// `tree` outlives this; `aid` may be null and outlives this.
    FieldInput(const Tree &tree, RowKind kind, const Field &field, WritingAid *aid,
        QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    /// Whether this edits that field: its own, or the ticks beside the elements.
    bool edits(const QString &key) const;
    /// Long texts want the whole width of a form.
    bool isWide() const { return m_wide; }

    /// Shows what the row holds, without signals; no row empties the input. What is typed is left
    /// alone when it means the stored value already.
    void showRow(RowId row);
    QJsonValue value() const { return m_read(); }
    /// The value, with that of a field edited along with it.
    QList<FieldValue> values() const;
    /// Why the value cannot be stored; of addresses only those of the web can.
    Outcome check() const;
    /// Emits committed() now if there is something typed and not committed.
    void commitNow();
    /// Text can still be selected and copied, lists scroll; nothing can be changed.
    void setReadOnly(bool readOnly);
    /// Shows a value that is not the stored one, such as one that could not be stored.
    void showValue(const QJsonValue &value) { m_write(value); }

Q_SIGNALS:
    void edited(); ///< at each key
    void committed(); ///< what is typed should be stored now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    void makeFlag();
    void makeScore();
    QComboBox *makeCombo();
    template<typename Input>
    void place(Input *input);
    QJsonValue stored(RowId row) const;
    bool isAddress() const;
    /// What the text stands for: an address without its scheme is one all the same.
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
    std::function<void(RowId)> m_offer; ///< fills the choices for a row
    std::function<void()> m_flush;
};

} // namespace ita
