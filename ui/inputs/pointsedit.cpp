// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/pointsedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The dash is drawn, so a typed or pasted dash would be a second one.
QString withoutDash(const QString &line)
{
    const std::optional<PointMark> mark = pointMark(line);
    return mark && !mark->isNumbered() ? line.sliced(mark->length) : line;
}

} // namespace

PointsEdit::PointsEdit(WritingAid *aid, QWidget *parent)
    : ThaiTextEdit(aid, parent)
{
    applyParagraphFormat();
}

void PointsEdit::setDashes(bool dashes)
{
    m_dashes = dashes;
    applyParagraphFormat();
}

QStringList PointsEdit::points() const
{
    QStringList points;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (QString text = block.text().replace(QChar::LineSeparator, u'\n').trimmed();
            !text.isEmpty())
            points.append(text);
    return points;
}

void PointsEdit::setPoints(const QStringList &points)
{
    if (points == this->points())
        return ThaiTextEdit::setValue(ThaiTextEdit::value());
    QStringList lines = points;
    for (QString &line : lines)
        line.replace(u'\n', QChar::LineSeparator);
    ThaiTextEdit::setValue(lines.join(u'\n'));
}

QString PointsEdit::value() const
{
    return points().join(u'\n');
}

void PointsEdit::setValue(const QString &text)
{
    setPoints(text.split(u'\n', Qt::SkipEmptyParts));
}

void PointsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier
        && !isReadOnly())
        return textCursor().insertText(QString(QChar::LineSeparator));
    ThaiTextEdit::keyPressEvent(event);
    if (!m_dashes || event->text() != u" " || isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (const QString rest = withoutDash(before); rest.isEmpty() && !before.trimmed().isEmpty()) {
        cursor.setPosition(cursor.block().position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

QString PointsEdit::cleaned(const QString &text) const
{
    QStringList lines = ThaiTextEdit::cleaned(text).split(u'\n');
    if (m_dashes)
        for (QString &line : lines)
            line = withoutDash(line);
    return lines.join(u'\n');
}

int PointsEdit::indent() const
{
    return m_dashes ? fontMetrics().horizontalAdvance(u"- "_s) : 0;
}

QTextBlockFormat PointsEdit::paragraphFormat() const
{
    QTextBlockFormat format = ThaiTextEdit::paragraphFormat();
    format.setLeftMargin(indent());
    return format;
}

void PointsEdit::paintEvent(QPaintEvent *event)
{
    ThaiTextEdit::paintEvent(event);
    if (!m_dashes)
        return;
    QPainter painter(viewport());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.setFont(font());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRect line = cursorRect(QTextCursor(block));
        if (line.bottom() < 0 || line.top() > viewport()->height())
            continue;
        const int baseline = line.top() + int(block.layout()->lineAt(0).ascent());
        painter.drawText(line.left() - indent(), baseline, u"-"_s);
    }
}

} // namespace ita
