// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedrows.h"

#include "core/base/thaidigits.h"
#include "core/domain/placename.h"
#include "ui/models/fieldtext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Least likeness() of two headings that mean the same field.
constexpr int kAlike = 55;

/// Start of the private use area: texts of reports do not contain these characters.
constexpr char16_t kFirstPrivate = 0xE000;

QString lettersOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}]"_s);
    return heading.toLower().remove(others);
}

QSet<QString> pairsOf(const QString &letters)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        pairs.insert(letters.sliced(i, 2));
    return pairs;
}

/// Similarity from 0 to 100 (equal): high when one contains the other, else by common letter pairs.
int likeness(const QString &heading, const QString &name)
{
    const QString a = lettersOf(heading);
    const QString b = lettersOf(name);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 100;
    // A shortened heading, or one with an additional word; but not a whole sentence.
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    const bool mayBeOne = shorter.size() >= 4 && a.size() <= 2 * b.size();
    if (mayBeOne && longer.contains(shorter))
        return int(60 + 40 * shorter.size() / longer.size());
    const QSet<QString> pairs = pairsOf(a);
    const QSet<QString> others = pairsOf(b);
    const qsizetype common = QSet<QString>(pairs).intersect(others).size();
    return int(200 * common / std::max<qsizetype>(1, pairs.size() + others.size()));
}

/// A field with all headings that a table may use for it.
struct Candidate
{
    const Field *field;
    QStringList names;

    int likenessTo(const QString &heading) const
    {
        int best = 0;
        for (const QString &name : names)
            best = std::max(best, likeness(heading, name));
        return best;
    }
};

QList<Candidate> candidatesFor(RowKind kind, const QList<PrintedColumn> &printed)
{
    QList<Candidate> candidates;
    const QList<const Field *> fields = pastableFields(kind, printed);
    for (const Field *field : fields) {
        Candidate candidate { field, { fieldName(*field), QLatin1StringView(field->label) } };
        if (field->heading)
            candidate.names.append(QString::fromUtf16(field->heading));
        for (const PrintedColumn &column : printed)
            if (column.field == field)
                candidate.names.append(column.heading);
        candidates.append(candidate);
    }
    return candidates;
}

struct Match
{
    int likeness;
    qsizetype column;
    const Field *field;
};

/// Matches columns to fields, the most similar pairs first; each column and field is used once. The
/// heading of a column may be in any of the rows; of equal matches, the lower row wins.
QList<const Field *> matchHeadings(const Cells &rows, const QList<Candidate> &candidates)
{
    QList<Match> matches;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        for (qsizetype column = 0; column < row->size(); ++column)
            for (const Candidate &candidate : candidates)
                if (const int alike = candidate.likenessTo(row->at(column)); alike >= kAlike)
                    matches.append({ alike, column, candidate.field });
    std::ranges::stable_sort(matches, std::greater(), &Match::likeness);
    QList<const Field *> fields(rows.value(0).size(), nullptr);
    for (const Match &match : std::as_const(matches))
        if (!fields[match.column] && !fields.contains(match.field))
            fields[match.column] = match.field;
    return fields;
}

/// Whether most of the texts in the row match names of fields.
bool namesFields(const QStringList &row, const QList<Candidate> &candidates)
{
    const QList<const Field *> matched = matchHeadings({ row }, candidates);
    const auto named = std::ranges::count_if(row, [](const QString &t) { return !t.isEmpty(); });
    const auto found = std::ranges::count_if(matched, [](const Field *f) { return f; });
    // A single text in a table of several columns is a title, not a heading.
    return found * 2 > named && (named > 1 || row.size() == 1);
}

/// The row with cells emptied that are merged with the cell above.
QStringList withoutMerged(const Cells &cells, qsizetype row)
{
    QStringList texts = cells[row];
    for (qsizetype column = 0; row > 0 && column < texts.size(); ++column)
        if (texts[column] == cells[row - 1].value(column))
            texts[column].clear();
    return texts;
}

/// Whether a cell of the row is merged with its neighbour or with the cell below.
bool hasMerged(const Cells &cells, qsizetype row)
{
    const QStringList &texts = cells[row];
    const QStringList below = cells.value(row + 1);
    for (qsizetype column = 0; column < texts.size(); ++column)
        if (texts[column].isEmpty() || texts[column] == below.value(column))
            return true;
    return false;
}

/// The number of heading rows at the top, down to the last row that names fields. Above the first
/// such row only titles and group headings are allowed.
int countHeadings(const Cells &cells, const QList<Candidate> &candidates)
{
    constexpr int kMostHeadingRows = 4;
    const int most = int(std::min<qsizetype>(kMostHeadingRows, cells.size()));
    int headings = 0;
    for (int row = 0; row < most; ++row) {
        const bool again = headings > 0 && cells.first(headings).contains(cells[row]);
        if (again || namesFields(cells[row], candidates)
            || namesFields(withoutMerged(cells, row), candidates))
            headings = row + 1;
        else if (headings > 0 || !hasMerged(cells, row))
            break;
    }
    return headings;
}

/// Whether the column only numbers the rows: 1, 2, 3 or ๑. ๒. ๓.
bool isNumbering(const Cells &cells, qsizetype column)
{
    static const QRegularExpression number(u"^\\d{1,4}\\.?$"_s);
    return !cells.isEmpty() && std::ranges::all_of(cells, [&](const QStringList &row) {
        return number.match(toArabicDigits(row.value(column))).hasMatch();
    });
}

ColumnMapping byPosition(const Cells &cells, const QList<const Field *> &fields)
{
    ColumnMapping mapping;
    const qsizetype width = cells.value(0).size();
    const bool counts = !fields.isEmpty() && fields.first()->kind == FieldKind::Number;
    if (width > 1 && !counts && isNumbering(cells, 0))
        mapping.fields.append(nullptr);
    for (const Field *field : fields)
        if (mapping.fields.size() < width)
            mapping.fields.append(field);
    mapping.fields.resize(width);
    return mapping;
}

/// Replaces each known unit by one private use character between commas. So "และ" or a comma inside
/// a unit's name does not split it, but "และ" between two units does.
QString withMarkedUnits(QString text, const QStringList &units)
{
    const QString pattern = u"(?<=^|[\\s,/;]|และ)%1(?=$|[\\s,/;]|และ)"_s;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QRegularExpression unit(
            pattern.arg(QRegularExpression::escape(units[i])), QRegularExpression::MultilineOption);
        text.replace(unit, u',' + QString(QChar(char16_t(kFirstPrivate + i))) + u',');
    }
    return text;
}

QJsonValue parseUnits(const Field &field, const QString &text, QStringList units)
{
    units.removeAll(QString());
    std::ranges::sort(units, std::greater(), &QString::size);
    const Result<QJsonValue> parsed = parseText(field, withMarkedUnits(text, units));
    QJsonArray names;
    const QStringList found = parsed ? parsed->toVariant().toStringList() : QStringList();
    for (QString name : found) {
        static const QRegularExpression joint(u"^และ|และ$"_s);
        const qsizetype marked = name.at(0).unicode() - kFirstPrivate;
        if (marked >= 0 && marked < units.size())
            name = units[marked];
        else if (!units.isEmpty())
            name = name.remove(joint).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

Result<QJsonValue> parseCell(const Field &field, const QString &text, const QStringList &units)
{
    if (field.meaning == Meaning::Units)
        return parseUnits(field, text, units);
    return parseText(field, text);
}

} // namespace

QList<const Field *> pastableFields(RowKind kind, const QList<PrintedColumn> &printed)
{
    QList<const Field *> fields;
    for (const PrintedColumn &column : printed)
        fields.append(column.field);
    for (const Field &field : describe(kind).fields) {
        const bool isOurs = field.kind == FieldKind::Reference
            || (field.kind == FieldKind::Key && !field.heading);
        if (!isOurs && !fields.contains(&field))
            fields.append(&field);
    }
    return fields;
}

ColumnMapping guessMapping(const Cells &cells, RowKind kind, const QList<PrintedColumn> &printed)
{
    const QList<Candidate> candidates = candidatesFor(kind, printed);
    const int headings = countHeadings(cells, candidates);
    if (headings == 0)
        return byPosition(cells, pastableFields(kind, printed));
    return { matchHeadings(cells.first(headings), candidates), headings };
}

bool repeatsHeading(const Cells &cells, const ColumnMapping &mapping, qsizetype row)
{
    const auto again = [&](const QStringList &heading) {
        // A row with a single text may be a group title that is content, not a heading.
        return heading == cells[row] && heading.count(QString()) + 1 < heading.size();
    };
    return row >= mapping.headingRows
        && std::ranges::any_of(cells.first(std::min<qsizetype>(mapping.headingRows, row)), again);
}

PastedRows subtreesFrom(
    const Cells &cells, const ColumnMapping &mapping, RowKind kind, const QStringList &units)
{
    PastedRows pasted;
    for (qsizetype row = mapping.headingRows; row < cells.size(); ++row) {
        if (repeatsHeading(cells, mapping, row))
            continue;
        Subtree subtree { .id = {}, .value = describe(kind).empty, .extra = {}, .children = {} };
        bool hasContent = false;
        for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
            const Field *field = mapping.fields[column];
            const QString text = cells[row].value(column);
            if (!field || text.isEmpty())
                continue;
            hasContent = true;
            const Result<QJsonValue> value = parseCell(*field, text, units);
            if (!value)
                pasted.errors.append({ int(row), int(column), value.error().message });
            else
                field->set(subtree.value, *value);
        }
        if (hasContent)
            pasted.subtrees.append(subtree);
    }
    return pasted;
}

} // namespace ita
