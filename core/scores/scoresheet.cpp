// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/scoresheet.h"

#include "core/base/thaidigits.h"
#include "core/rows/fields.h"
#include "core/scores/oitscore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ScoreSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetText)
};

std::optional<Score> scoreIn(const std::optional<QString> &text)
{
    return text ? Score::parse(*text) : std::nullopt;
}

std::optional<Fraction> exactFraction(const std::optional<Score> &score)
{
    return score ? std::optional(Fraction::exactly(*score)) : std::nullopt;
}

/// The scores below one line, counted as they are added.
struct PartScores
{
    QList<Fraction> known;
    int count = 0;

    void add(const std::optional<Fraction> &score)
    {
        ++count;
        if (score)
            known.append(*score);
    }
    /// Their mean; nothing while one is missing.
    std::optional<Fraction> meanOfAll() const
    {
        return count > 0 && known.size() == count ? std::optional(mean(known)) : std::nullopt;
    }
    void writeTo(ScoreLine &line) const
    {
        line.parts = count;
        line.missing = count - int(known.size());
        line.computed = meanOfAll();
    }
};

/// The exact value of a line: what is typed counts.
std::optional<Fraction> exactly(const ScoreLine &line)
{
    return line.typed ? std::optional(Fraction::exactly(*line.typed)) : line.computed;
}

/// The rows with scores, by the codes of what they belong to.
class ScoredRows
{
public:
    ScoredRows(const Tree &tree, RowId report)
        : m_tree(tree)
    {
        const QList<RowId> rows = tree.descendants(report);
        for (const RowId row : rows)
            if (const auto *indicator = std::get_if<Indicator>(&tree.value(row)))
                m_indicators.insert(toArabicDigits(indicator->code).trimmed(), row);
            else if (const auto *group = std::get_if<OitGroup>(&tree.value(row)))
                m_groups[toArabicDigits(group->code).trimmed()].append(row);
    }

    /// An indicator of a survey, or one of OIT that has a row; its parts are its questions.
    ScoreLine indicator(const CatalogueIndicator &indicator) const
    {
        ScoreLine line { .code = indicator.code, .name = indicator.name, .depth = 2 };
        const RowId row = m_indicators.value(indicator.code);
        if (!row)
            return line;
        const auto &typed = m_tree.get<Indicator>(row);
        line.place = { row, keyOf(&Indicator::score) };
        line.typed = scoreIn(typed.score);
        PartScores questions;
        for (const QString &question : typed.questions)
            questions.add(exactFraction(Score::parse(toArabicDigits(question).trimmed())));
        questions.writeTo(line);
        return line;
    }

    /// A sub-indicator; its parts are its items.
    ScoreLine subIndicator(const CatalogueSubIndicator &sub) const
    {
        ScoreLine line { .code = sub.code, .name = sub.title, .depth = 3 };
        PartScores items;
        const QList<RowId> groups = m_groups.value(sub.code);
        for (const RowId row : groups) {
            const auto typed = scoreIn(m_tree.get<OitGroup>(row).score);
            if (!line.place.row || (typed && !line.typed))
                line.place = { row, keyOf(&OitGroup::score) };
            line.typed = line.typed ? line.typed : typed;
            for (const RowId item : m_tree.rows(row, RowKind::OitItem)) {
                items.add(exactFraction(scoreIn(m_tree.get<OitItem>(item).score)));
            }
        }
        items.writeTo(line);
        return line;
    }

    /// Whether the report has items whose sub-indicator is not known.
    bool hasHomelessItems() const { return m_groups.contains(QString()); }

private:
    const Tree &m_tree;
    QHash<QString, RowId> m_indicators;
    QHash<QString, QList<RowId>> m_groups;
};

class SheetMaker
{
public:
    SheetMaker(const Tree &tree, RowId report, const Catalogue &catalogue)
        : m_tree(tree)
        , m_catalogue(catalogue)
        , m_rows(tree, report)
    {
        const QList<RowId> sections = tree.rows(report, RowKind::Results);
        if (!sections.isEmpty())
            m_sheet.results = sections.constFirst();
    }

    ScoreSheet make()
    {
        const ResultsSection typed
            = m_sheet.results ? m_tree.get<ResultsSection>(m_sheet.results) : ResultsSection {};
        m_sheet.level = typed.level;
        ScoreLine total { .code = {}, .name = ScoreSheetText::tr("Total"), .depth = 0 };
        total.place = { m_sheet.results, keyOf(&ResultsSection::total) };
        total.typed = scoreIn(typed.total);
        m_sheet.lines.append(total);
        for (const CatalogueInstrument &instrument : m_catalogue.instruments)
            addInstrument(instrument, typed);
        addTotal();
        m_sheet.possibleLevels = possibleLevels(m_catalogue.levels, m_sheet.known);
        return std::move(m_sheet);
    }

private:
    void addInstrument(const CatalogueInstrument &instrument, const ResultsSection &typed)
    {
        ScoreLine line { .code = instrument.code, .name = instrument.name, .depth = 1 };
        if (const QLatin1StringView field = scoreFieldOf(instrument.code); !field.isEmpty())
            line.place = { m_sheet.results, field };
        line.typed = scoreIn(typedScore(typed, instrument.code));
        QList<ScoreLine> below;
        PartScores indicators;
        for (const CatalogueIndicator &indicator : m_catalogue.indicators)
            if (indicator.instrument == instrument.code)
                indicators.add(addIndicator(indicator, below));
        indicators.writeTo(line);
        if (m_rows.hasHomelessItems() && hasSubIndicators(instrument.code))
            line.computed.reset(); // an item counts somewhere
        m_sheet.lines.append(line);
        m_sheet.lines += below;
        m_sheet.known.instruments.append({ instrument.code, instrument.weight, line.value() });
        m_exact.append(exactly(line));
    }

    bool hasSubIndicators(const QString &instrument) const
    {
        return std::ranges::any_of(
            m_catalogue.indicators, [&](const CatalogueIndicator &indicator) {
                return indicator.instrument == instrument && !indicator.subIndicators.isEmpty();
            });
    }

    std::optional<Fraction> addIndicator(
        const CatalogueIndicator &indicator, QList<ScoreLine> &lines) const
    {
        ScoreLine line = m_rows.indicator(indicator);
        QList<ScoreLine> below;
        PartScores subs;
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            if (!sub.code.isEmpty()) {
                below.append(m_rows.subIndicator(sub));
                subs.add(exactly(below.constLast()));
            }
        if (!indicator.subIndicators.isEmpty())
            subs.writeTo(line);
        if (!indicator.code.isEmpty())
            lines.append(line);
        lines += below;
        return exactly(line);
    }

    /// The total from the exact scores of the instruments, rounded once.
    void addTotal()
    {
        ScoreLine &total = m_sheet.lines.first();
        Fraction sum;
        bool isWhole = !m_exact.isEmpty();
        total.parts = int(m_exact.size());
        for (qsizetype i = 0; i < m_exact.size(); ++i) {
            const auto weight = m_catalogue.instruments[i].weight;
            total.missing += m_exact[i] ? 0 : 1;
            isWhole = isWhole && m_exact[i] && weight;
            if (isWhole)
                sum = sum + *m_exact[i] * Fraction { *weight, 100 };
        }
        if (isWhole)
            total.computed = sum;
        m_sheet.known.total = total.value();
        addRanges();
    }

    /// What the total says of an instrument that is not known.
    void addRanges()
    {
        for (ScoreLine &line : m_sheet.lines)
            if (line.depth == 1 && !line.value())
                line.range = rangeOf(m_sheet.known, line.code);
    }

    const Tree &m_tree;
    const Catalogue &m_catalogue;
    ScoredRows m_rows;
    ScoreSheet m_sheet;
    QList<std::optional<Fraction>> m_exact; ///< of the instruments, in their order
};

QString nameOfLine(const ScoreLine &line)
{
    return line.depth == 0 ? ScoreSheetText::tr("the total") : line.code;
}

/// "85" or "84.5".
QString boundText(Score bound)
{
    QString text = scoreText(bound);
    if (text.endsWith(u".00"_s))
        text.chop(3);
    return text;
}

/// What keeps the known scores from reaching the level: "EIT 84.20 < 85".
QStringList obstacles(const ScoreLevel &level, const KnownScores &known)
{
    QStringList texts;
    const auto compare = [&](const QString &name, const std::optional<Score> &score, Score least) {
        if (score && *score < least)
            texts.append(u"%1 %2 < %3"_s.arg(name, scoreText(*score), boundText(least)));
    };
    compare(ScoreSheetText::tr("total"), known.total, level.minimumTotal);
    for (const InstrumentScore &instrument : known.instruments)
        compare(instrument.code, instrument.score, level.minimumInstrument);
    return texts;
}

QString unknownOnes(const KnownScores &known)
{
    QStringList codes;
    if (!known.total)
        codes.append(ScoreSheetText::tr("total"));
    for (const InstrumentScore &instrument : known.instruments)
        if (!instrument.score)
            codes.append(instrument.code);
    return codes.join(u", "_s);
}

} // namespace

std::optional<Score> ScoreLine::value() const
{
    return typed ? typed : computed ? std::optional(rounded(*computed)) : std::nullopt;
}

bool ScoreLine::isContradicted() const
{
    // Parts that are typed are rounded, so that a hundredth more or less says nothing.
    return typed && computed && std::abs(rounded(*computed).hundredths - typed->hundredths) > 1;
}

ScoreSheet scoreSheet(const Tree &tree, RowId report, const Catalogue &catalogue)
{
    return SheetMaker(tree, report, catalogue).make();
}

QString levelReason(const Scale &scale, const KnownScores &known)
{
    const QStringList possible = possibleLevels(scale, known);
    if (possible.isEmpty())
        return {};
    if (possible.size() > 1)
        return ScoreSheetText::tr("The level is %1: not known is %2")
            .arg(possible.join(ScoreSheetText::tr(" or ")), unknownOnes(known));
    const auto level = std::ranges::find(scale, possible.first(), &ScoreLevel::name);
    if (level == scale.begin())
        return ScoreSheetText::tr("The level is %1, the best one").arg(level->name);
    const auto &better = *std::prev(level);
    const QStringList reasons = obstacles(better, known);
    if (reasons.isEmpty()) // what is missing cannot be high enough
        return ScoreSheetText::tr("The level is %1, whatever the missing scores are")
            .arg(level->name);
    return ScoreSheetText::tr("The level is %1, not %2: %3")
        .arg(level->name, better.name, reasons.join(u", "_s));
}

QString scoreNote(const ScoreLine &line)
{
    if (line.isContradicted())
        return ScoreSheetText::tr("typed is %1, but its parts give %2")
            .arg(scoreText(*line.typed), scoreText(rounded(*line.computed)));
    if (line.typed)
        return scoreText(*line.typed);
    if (line.computed)
        return ScoreSheetText::tr("%1, from its parts").arg(scoreText(rounded(*line.computed)));
    if (line.range && line.range->low == line.range->high)
        return ScoreSheetText::tr("%1, from the total").arg(scoreText(line.range->low));
    if (line.range)
        return ScoreSheetText::tr("between %1 and %2, from the total")
            .arg(scoreText(line.range->low), scoreText(line.range->high));
    if (line.missing > 0)
        return ScoreSheetText::tr("not known, %n part(s) missing", nullptr, line.missing);
    return ScoreSheetText::tr("not known");
}

QList<SheetWarning> sheetWarnings(const ScoreSheet &sheet)
{
    QList<SheetWarning> warnings;
    for (const ScoreLine &line : sheet.lines)
        if (line.depth > 0 && line.isContradicted() && line.place.row) {
            const QString typed = scoreText(*line.typed);
            const QString computed = scoreText(rounded(*line.computed));
            warnings.append({ line.place,
                ScoreSheetText::tr("The score of %1 is %2, but its parts give %3")
                    .arg(nameOfLine(line), typed, computed),
                typed + u' ' + computed });
        }
    return warnings;
}

} // namespace ita
