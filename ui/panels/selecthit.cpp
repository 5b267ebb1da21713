// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selecthit.h"

#include "ui/parts/fieldinput.h"
#include "ui/writing/thaitextedit.h"

#include <QTableView>
#include <QTextBlock>

namespace ita {
namespace {

/// The text input of the hit's point, if each point has its own; else the only one. Opens the cell
/// of a table that has the focus.
ThaiTextEdit *inputOf(QWidget *page, const Hit &hit)
{
    QWidget *widget = page->focusWidget();
    auto *table = qobject_cast<QTableView *>(widget);
    if (table && table->currentIndex().isValid()
        && table->currentIndex().flags() & Qt::ItemIsEditable) {
        table->edit(table->currentIndex());
        return qobject_cast<ThaiTextEdit *>(table->indexWidget(table->currentIndex()));
    }
    while (widget && !qobject_cast<FieldInput *>(widget))
        widget = widget->parentWidget();
    if (!widget)
        return nullptr;
    const QList<ThaiTextEdit *> inputs = widget->findChildren<ThaiTextEdit *>();
    return inputs.isEmpty() ? nullptr : inputs.value(hit.point, inputs.constFirst());
}

/// The number of hits after this one in the text. Counts from the end, because the input shows a
/// number or dash before a point, which may contain a hit too.
qsizetype countBehind(const Hit &hit, const QList<TextSpan> &spans)
{
    qsizetype behind = 0;
    for (const TextSpan span : spans)
        behind += span.start > hit.span.start;
    return behind;
}

} // namespace

void selectHit(QWidget *page, const Hit &hit, const SearchTerm &term)
{
    ThaiTextEdit *input = inputOf(page, hit);
    if (!input)
        return;
    // An input for all points has one block for each point.
    const QTextBlock block = input->document()->findBlockByNumber(int(hit.point));
    const bool isList = hit.field->kind == FieldKind::Points && block.isValid();
    const QString shown = isList ? block.text() : input->toPlainText();
    const QList<TextSpan> spans = term.spansIn(shown);
    const qsizetype at = spans.size() - 1 - countBehind(hit, term.spansIn(hit.text));
    if (at < 0)
        return;
    QTextCursor cursor = input->textCursor();
    const int start = (isList ? block.position() : 0) + int(spans.at(at).start);
    cursor.setPosition(start);
    cursor.setPosition(start + int(spans.at(at).length), QTextCursor::KeepAnchor);
    input->setFocus(Qt::OtherFocusReason);
    input->setTextCursor(cursor);
    input->ensureCursorVisible();
}

} // namespace ita
