// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedrows.h"

#include "core/base/thaidigits.h"
#include "core/domain/placename.h"
#include "core/thai/oneform.h"
#include "ui/models/fieldtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Least likeness() of two headings that mean the same field.
constexpr int kAlike = 55;

/// Start of the private use area: texts of reports do not contain these characters.
constexpr char16_t kFirstPrivate = 0xE000;

/// What is compared of a heading or name: its letters in small ones, and each two that follow one
/// another.
struct Letters
{
    QString text;
    QSet<QString> pairs;
};

Letters lettersOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}]"_s);
    Letters letters { heading.toLower().remove(others), {} };
    for (qsizetype i = 0; i + 1 < letters.text.size(); ++i)
        letters.pairs.insert(letters.text.sliced(i, 2));
    return letters;
}

/// Similarity from 0 to 100 (equal): high when one contains the other, else by common letter pairs.
int likeness(const Letters &heading, const Letters &name)
{
    const QString &a = heading.text;
    const QString &b = name.text;
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
    const qsizetype common = QSet<QString>(heading.pairs).intersect(name.pairs).size();
    const qsizetype all = heading.pairs.size() + name.pairs.size();
    return int(200 * common / std::max<qsizetype>(1, all));
}

/// A field with all headings that a table may use for it.
struct Candidate
{
    const Field *field;
    QList<Letters> names;

    int likenessTo(const Letters &heading) const
    {
        int best = 0;
        for (const Letters &name : names)
            best = std::max(best, likeness(heading, name));
        return best;
    }
};

QList<Candidate> candidatesFor(RowKind kind, const QList<PrintedColumn> &printed)
{
    QList<Candidate> candidates;
    const QList<const Field *> fields = pastableFields(kind, printed);
    for (const Field *field : fields) {
        Candidate candidate { field,
            { lettersOf(fieldName(*field)), lettersOf(QLatin1StringView(field->label)) } };
        if (field->heading && *field->heading)
            candidate.names.append(lettersOf(QString::fromUtf16(field->heading)));
        for (const PrintedColumn &column : printed)
            if (column.field == field)
                candidate.names.append(lettersOf(column.heading));
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

/// Finds the fields that headings may mean. A table may repeat a text in thousands of columns; it
/// is compared once.
class HeadingMatcher
{
public:
    explicit HeadingMatcher(const QList<Candidate> &candidates)
        : m_candidates(candidates)
    {
    }

    void add(const QString &heading, qsizetype column)
    {
        auto known = m_known.find(heading);
        if (known == m_known.end())
            known = m_known.insert(heading, compared(heading));
        for (const auto &[alike, field] : std::as_const(*known))
            m_matches.append({ alike, column, field });
    }

    /// The most similar pairs first; each column and field is used once. Of equal pairs the one
    /// that was added first wins.
    QList<const Field *> best(qsizetype columns)
    {
        std::ranges::stable_sort(m_matches, std::greater(), &Match::likeness);
        QList<const Field *> fields(columns, nullptr);
        QSet<const Field *> used;
        for (const Match &match : std::as_const(m_matches)) {
            if (fields[match.column] || used.contains(match.field))
                continue;
            fields[match.column] = match.field;
            used.insert(match.field);
        }
        return fields;
    }

private:
    using Alike = std::pair<int, const Field *>;

    QList<Alike> compared(const QString &heading) const
    {
        const Letters letters = lettersOf(heading);
        QList<Alike> found;
        for (const Candidate &candidate : m_candidates)
            if (const int alike = candidate.likenessTo(letters); alike >= kAlike)
                found.append({ alike, candidate.field });
        return found;
    }

    const QList<Candidate> &m_candidates;
    QHash<QString, QList<Alike>> m_known;
    QList<Match> m_matches;
};

/// Matches columns to fields. The heading of a column may be in any of the rows; of equal matches,
/// the lower row wins.
QList<const Field *> matchHeadings(const Cells &rows, const QList<Candidate> &candidates)
{
    HeadingMatcher matcher(candidates);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        for (qsizetype column = 0; column < row->size(); ++column)
            matcher.add(row->at(column), column);
    return matcher.best(rows.value(0).size());
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

/// Replaces each known unit, in one form as the text is, by one private use character between
/// commas. So "และ" or a comma inside a unit's name does not split it, but "และ" between two units
/// does.
QString withMarkedUnits(QString text, const QStringList &units)
{
    const QString pattern = u"(?<=^|[\\s,/;]|และ)%1(?=$|[\\s,/;]|และ)"_s;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QRegularExpression unit(pattern.arg(QRegularExpression::escape(inOneForm(units[i]))),
            QRegularExpression::MultilineOption);
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
            || (field.kind == FieldKind::Key && !field.heading)
            || field.meaning == Meaning::FromLastYear
            || field.meaning == Meaning::OwnColumn; // of those that are added, it is in `printed`
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
