// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordback/wordvalues.h"

#include "core/base/thaidigits.h"
#include "core/rows/choices.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kDash = u"- "_s;
constexpr QChar kTick(u'\u2611');
constexpr QChar kNoTick(u'\u2610');

bool allDashed(const QStringList &lines)
{
    return !lines.isEmpty()
        && std::ranges::all_of(lines, [](const QString &line) { return line.startsWith(kDash); });
}

QStringList withoutDashes(QStringList lines)
{
    for (QString &line : lines)
        if (line.startsWith(kDash))
            line.remove(0, kDash.size());
    return lines;
}

bool isList(const Field &field)
{
    return field.kind == FieldKind::Points || field.kind == FieldKind::Names;
}

/// The lines in which the value alone is printed.
QStringList linesOfValue(const Field &field, const QJsonValue &value)
{
    if (isList(field))
        return value.toVariant().toStringList().join(u'\n').split(u'\n', Qt::SkipEmptyParts);
    if (field.kind == FieldKind::Number)
        return { toThaiDigits(value.toInteger()) };
    const QString text = value.toString();
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

std::optional<QJsonValue> valueOfLines(const Field &field, const QStringList &lines)
{
    if (isList(field)) {
        QStringList entries = lines;
        entries.removeAll(QString());
        return QJsonArray::fromStringList(entries);
    }
    const QString text = lines.join(u'\n');
    switch (field.kind) {
    case FieldKind::Number: {
        bool isNumber = false;
        const qint64 number = toArabicDigits(text).trimmed().toLongLong(&isNumber);
        return isNumber && number >= 0 ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case FieldKind::Line:
        return QString(text).replace(u'\n', u' ');
    case FieldKind::Prose:
        return text;
    case FieldKind::Key:
        return lines.size() < 2 ? std::optional(QJsonValue(text.trimmed())) : std::nullopt;
    default:
        return {};
    }
}

/// The status by the two boxes: not begun, or begun. Work under way stays so.
std::optional<QJsonValue> statusOfBoxes(const QJsonValue &present, const QStringList &lines)
{
    QList<bool> ticked;
    for (const QString &line : lines)
        if (line.startsWith(kTick) || line.startsWith(kNoTick))
            ticked.append(line.startsWith(kTick));
    if (ticked.size() != 2 || ticked[0] == ticked[1])
        return {};
    const auto word
        = [](Status status) { return QJsonValue(QString(kWords<Status>[size_t(status)])); };
    if (ticked[0])
        return word(Status::NotStarted);
    return present == word(Status::InProgress) ? present : word(Status::Done);
}

} // namespace

std::optional<QJsonValue> valueOfText(
    const RowValue &row, const Field &field, const QStringList &printed, const QStringList &edited)
{
    const QJsonValue present = field.get(row);
    if (field.meaning == Meaning::Status)
        return statusOfBoxes(present, edited);
    const bool dashed
        = isList(field) && (printed.isEmpty() ? allDashed(edited) : allDashed(printed));
    const QString before = (dashed ? withoutDashes(printed) : printed).join(u'\n');
    const QString after = (dashed ? withoutDashes(edited) : edited).join(u'\n');
    const QString value = linesOfValue(field, present).join(u'\n');
    const qsizetype at = value.isEmpty() ? 0 : before.indexOf(value);
    if (at < 0 || (value.isEmpty() && !before.isEmpty())
        || (!value.isEmpty() && before.indexOf(value, at + 1) >= 0))
        return {};
    const QString head = before.first(at);
    const QString tail = before.sliced(at + value.size());
    if (after.isEmpty())
        return valueOfLines(field, {});
    if (!after.startsWith(head) || !after.endsWith(tail)
        || after.size() < head.size() + tail.size())
        return {};
    const QString middle = after.sliced(head.size(), after.size() - head.size() - tail.size());
    return valueOfLines(field, middle.isEmpty() ? QStringList() : middle.split(u'\n'));
}

std::optional<QJsonValue> valueOfCell(const Field &field, const QStringList &lines)
{
    QStringList words = lines;
    words.removeIf([](const QString &line) {
        return line.isEmpty() || line.startsWith(kTick) || line.startsWith(kNoTick);
    });
    return valueOfLines(field, isList(field) ? withoutDashes(words) : words);
}

} // namespace ita
