// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QJsonValue>
#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ita {

class EditHistory;
class FieldInput;
class HintLabel;
class WritingAid;

/// The fields of a kind that forms show: all but layout, pictures, ticks (shown with their
/// elements) and keys that only the program writes.
QList<const Field *> contentFields(RowKind kind);

/// Labels and inputs for fields of one row, written through an EditHistory as they are typed.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null. `history` and `aid` outlive the form.
    FieldForm(EditHistory &history, WritingAid *aid, RowKind kind,
        const QList<const Field *> &fields, QWidget *parent = nullptr);
    ~FieldForm() override;

    /// Stores what is typed, then shows this row; 0 empties and disables the form.
    void setRow(RowId row);
    RowId row() const { return m_row; }
    /// Gives the field the focus and scrolls it into view; false when it is not in the form.
    bool focusField(const QString &key);
    /// Stores what is typed but not stored yet.
    void commit();
    /// Shows no names above the inputs, where it is plain what they are.
    void hideLabels();

Q_SIGNALS:
    /// This field has got the focus.
    void placeChanged(const ita::Place &place);

private:
    struct Line
    {
        QLabel *label;
        HintLabel *hint; ///< what belongs into the field
        FieldInput *input;
        QLabel *error;
        QPushButton *takeBack; ///< shows the stored value again
        QString refusal {}; ///< why what stands there is not stored; empty when it is
    };

    void addLines(const QList<const Field *> &fields, RowKind kind, WritingAid *aid);
    void followSession();
    void store(Line &line);
    void showRefusals();
    void takeBack(Line &line);
    void noteHalfTyped(RowId row, const Field &field);
    std::optional<QJsonValue> kept(const Line &line) const;
    static QHBoxLayout *layoutAbove(const Line &line);
    static QHBoxLayout *layoutBelow(const Line &line);
    void refresh(RowId row, const Field &field);
    void refreshOffers();
    void dropIfBelow(RowId removed);
    void showRow();
    void nameLines();
    void lock(const Line &line);
    void showKept(Line &line);
    void focusMoved(QWidget *before, QWidget *now);
    Line *lineWith(const QWidget *widget);

    EditHistory &m_history;
    RowId m_row;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QTimer m_rest; ///< runs while typing goes on
};

} // namespace ita
