// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberedlists.h"

#include "core/base/thaidigits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The highest number of a point: a longer number at the start of a line is probably a year.
constexpr int kLastNumber = 999;

bool sameList(const PointMark &a, const PointMark &b)
{
    return a.isNumbered() && b.isNumbered() && a.indent == b.indent && a.before == b.before
        && a.after == b.after;
}

qsizetype indentOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

/// Whether a line may stand between two points of the list of `mark`.
bool belongsTo(QStringView line, const PointMark &mark)
{
    if (line.trimmed().isEmpty())
        return false;
    const std::optional<PointMark> own = pointMark(line);
    return indentOf(line) > mark.indent.size()
        || (own
            && (sameList(*own, mark)
                || (!own->isNumbered() && indentOf(line) == mark.indent.size())));
}

/// The nearest numbered line, at or above `line`, of the list that `line` is part of; -1 when it is
/// in no list.
qsizetype headOf(const QStringList &lines, qsizetype line)
{
    const qsizetype indent = indentOf(lines[line]);
    for (qsizetype at = line; at >= 0; --at) {
        const std::optional<PointMark> mark = pointMark(lines[at]);
        if (mark && mark->isNumbered() && (at == line || mark->indent.size() <= indent))
            return at;
        if (!mark && indentOf(lines[at]) == 0)
            return -1;
    }
    return -1;
}

/// Lines and the place of a cursor among them.
struct Lines
{
    QStringList lines;
    qsizetype line = 0;
    qsizetype column = 0;

    Lines(const QString &text, qsizetype cursor)
        : lines(text.split(u'\n'))
        , line(text.first(cursor).count(u'\n'))
        , column(cursor - (text.first(cursor).lastIndexOf(u'\n') + 1))
    {
    }

    PointEdit joined() const
    {
        qsizetype cursor = column;
        for (qsizetype i = 0; i < line; ++i)
            cursor += lines[i].size() + 1;
        return { lines.join(u'\n'), cursor };
    }
};

} // namespace

QString PointMark::text() const
{
    const QString digits_
        = digits == DigitStyle::Thai ? toThaiDigits(number) : QString::number(number);
    return indent + before + (isNumbered() ? digits_ : QString()) + after + space;
}

std::optional<PointMark> pointMark(QStringView line)
{
    static const QRegularExpression form(
        u"^(\\s*)(?:(\\(?)([0-9]{1,3}|[๐-๙]{1,3})([.)])|([-–•]))(\\s+|$)"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch()
        || (match.hasCaptured(2) && match.capturedView(2) == u"(" && match.capturedView(4) != u")"))
        return std::nullopt;
    PointMark mark;
    mark.indent = match.captured(1);
    mark.before = match.captured(2);
    mark.number = toArabicDigits(match.captured(3)).toInt();
    mark.digits = match.captured(3) == toArabicDigits(match.captured(3)) ? DigitStyle::Arabic
                                                                         : DigitStyle::Thai;
    mark.after = match.captured(4) + match.captured(5);
    mark.space = match.captured(6);
    mark.length = match.capturedLength();
    if (match.hasCaptured(3) && !match.capturedView(3).isEmpty() && mark.number == 0)
        return std::nullopt;
    return mark;
}

std::optional<PointEdit> enterInPoints(const QString &text, qsizetype cursor)
{
    Lines at(text, cursor);
    QString &line = at.lines[at.line];
    std::optional<PointMark> mark = pointMark(line);
    if (!mark || at.column < mark->length || mark->number == kLastNumber)
        return std::nullopt;
    if (line.size() == mark->length) {
        line.clear();
        at.column = 0;
        return at.joined();
    }
    if (mark->isNumbered())
        ++mark->number;
    const QString rest = line.sliced(at.column);
    line.truncate(at.column);
    at.lines.insert(++at.line, mark->text() + rest);
    at.column = mark->text().size();
    const PointEdit edit = at.joined();
    return renumberedAround(edit.text, edit.cursor);
}

std::optional<PointEdit> moveLines(
    const QString &text, qsizetype from, qsizetype to, MoveDirection direction)
{
    Lines at(text, from);
    const qsizetype first = at.line;
    const qsizetype last = text.first(to).count(u'\n');
    const bool up = direction == MoveDirection::Up;
    if (up ? first == 0 : last + 1 == at.lines.size())
        return std::nullopt;
    at.lines.move(up ? first - 1 : last + 1, up ? last : first);
    at.line += up ? -1 : 1;
    const PointEdit moved = at.joined();
    PointEdit edit = renumberedAround(moved.text, moved.cursor);
    // The line that was passed may now be part of another list: renumber around it too.
    Lines passed(edit.text, edit.cursor);
    const qsizetype before = passed.lines[passed.line].size();
    renumberAround(passed.lines, up ? last : first);
    passed.column += passed.lines[passed.line].size() - before;
    passed.column = std::max<qsizetype>(passed.column, 0);
    return passed.joined();
}

void renumberAround(QStringList &lines, qsizetype line)
{
    const qsizetype head = headOf(lines, line);
    if (head < 0)
        return;
    const PointMark like = *pointMark(lines[head]);
    qsizetype first = head;
    while (first > 0 && belongsTo(lines[first - 1], like))
        --first;
    QList<qsizetype> members;
    int number = like.number;
    for (qsizetype at = first; at < lines.size() && belongsTo(lines[at], like); ++at) {
        const std::optional<PointMark> mark = pointMark(lines[at]);
        if (!mark || !sameList(*mark, like))
            continue;
        members.append(at);
        number = std::min(number, mark->number);
    }
    for (const qsizetype at : members) {
        PointMark mark = *pointMark(lines[at]);
        mark.number = number++;
        lines[at].replace(0, mark.length, mark.text());
    }
}

PointEdit renumberedAround(const QString &text, qsizetype cursor)
{
    Lines at(text, cursor);
    const qsizetype before = at.lines[at.line].size();
    const std::optional<PointMark> mark = pointMark(at.lines[at.line]);
    const bool inText = mark && at.column >= mark->length;
    renumberAround(at.lines, at.line);
    // The cursor stays before the same letter when the number grows a digit.
    if (inText)
        at.column += at.lines[at.line].size() - before;
    return at.joined();
}

} // namespace ita
