// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"

#include "core/domain/evidencerows.h"
#include "core/domain/placename.h"
#include "core/domain/webaddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ReadinessText
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

bool isBlank(const QStringList &texts)
{
    return std::ranges::all_of(texts, [](const QString &text) { return isBlank(text); });
}

qsizetype countUnmet(const OitItem &item)
{
    return std::ranges::count_if(
        item.elements, [&](const QString &element) { return !item.elementsMet.contains(element); });
}

/// Walks down from a row; each overload says what its kind needs.
class Walk
{
public:
    explicit Walk(const Tree &tree)
        : m_tree(tree)
    {
    }

    Readiness run(RowId row)
    {
        visit(row);
        return std::move(m_readiness);
    }

private:
    void visit(RowId row)
    {
        const RowValue &value = m_tree.value(row);
        if (isSection(kindOf(value)) && sectionLayout(value)->hidden)
            return;
        m_row = row;
        std::visit([this](const auto &content) { check(content); }, value);
    }

    void check(const Office &) { visitAll(RowKind::Report); }
    /// Units, people, comments and proofs: nothing is missing in them.
    template<typename Other>
    void check(const Other &)
    {
    }
    /// The kind names the collection: all sections stand in one.
    void check(const Report &) { visitAll(RowKind::Cover); }

    void check(const CoverSection &cover)
    {
        const bool blank = isBlank(cover.lines) && isBlank(cover.officeLines);
        count({ { blank, "lines"_L1, Gap::Lines } });
    }
    void check(const TextSection &text)
    {
        count({ { isBlank(text.paragraphs), "paragraphs"_L1, Gap::Paragraphs } });
    }
    void check(const PlanSection &) { visitRows(RowKind::Measure); }
    void check(const ImplementationSection &) { visitRows(RowKind::ImplementationRow); }
    void check(const SignOffSection &) { visitRows(RowKind::SignOffStep); }
    void check(const ResultsSection &) { visitRows(RowKind::ResultRow); }
    void check(const IndicatorsSection &) { visitRows(RowKind::Indicator); }
    void check(const OitSection &) { visitRows(RowKind::OitGroup); }
    void check(const OitGroup &) { visitRows(RowKind::OitItem); }

    void check(const Measure &measure)
    {
        count({ { isBlank(measure.steps), "steps"_L1, Gap::Steps },
            { isBlank(measure.responsible), "responsible"_L1, Gap::Responsible } });
    }
    void check(const ImplementationRow &row)
    {
        count({ { isBlank(row.output), "output"_L1, Gap::Output },
            { isBlank(row.outcome), "outcome"_L1, Gap::OutcomeText } });
    }
    void check(const SignOffStep &step)
    {
        count({ { step.person.isEmpty(), "person"_L1, Gap::Person },
            { isBlank(step.positionLines), "position_lines"_L1, Gap::Position } });
    }
    void check(const ResultRow &row)
    {
        count({ { isBlank(row.summary), "summary"_L1, Gap::Summary },
            { isBlank(row.result), "result"_L1, Gap::Result } });
    }
    void check(const Indicator &indicator)
    {
        count({ { indicator.status != Status::Done, "status"_L1, Gap::Status },
            { isBlank(indicator.progress), "progress"_L1, Gap::Progress } });
    }
    void check(const OitItem &item)
    {
        const qsizetype before = m_readiness.unfinished.size();
        const QList<RowId> evidence = evidenceRows(m_tree, m_row);
        note({ { item.status != Status::Done, "status"_L1, Gap::Status },
            { countUnmet(item) > 0, "elements_met"_L1, Gap::Elements },
            { isBlank(item.progress), "progress"_L1, Gap::Progress },
            { evidence.isEmpty(), "evidence"_L1, Gap::Evidence } });
        for (const RowId row : evidence)
            visit(row);
        countRow(before);
    }
    /// Belongs to its item, which is counted.
    void check(const Evidence &evidence)
    {
        note({ { !isWebAddress(evidence.url), "url"_L1, Gap::EvidenceUrl } });
    }

    struct Check
    {
        bool missing;
        QLatin1StringView field;
        Gap gap;
    };

    void note(std::initializer_list<Check> checks)
    {
        for (const Check &check : checks)
            if (check.missing)
                m_readiness.unfinished.append({ m_row, check.field, check.gap });
    }

    void count(std::initializer_list<Check> checks)
    {
        const qsizetype before = m_readiness.unfinished.size();
        note(checks);
        countRow(before);
    }

    void countRow(qsizetype gapsBefore)
    {
        ++m_readiness.rows;
        m_readiness.finished += m_readiness.unfinished.size() == gapsBefore ? 1 : 0;
    }

    void visitAll(RowKind kind)
    {
        const QList<RowId> rows = m_tree.collection(m_row, kind);
        for (const RowId row : rows)
            visit(row);
    }

    void visitRows(RowKind kind)
    {
        if (m_tree.collection(m_row, kind).isEmpty())
            count({ { true, QLatin1StringView(describe(kind).collection), Gap::Rows } });
        else
            visitAll(kind);
    }

    const Tree &m_tree;
    RowId m_row; ///< the one being checked
    Readiness m_readiness;
};

QString elementsText(const Tree &tree, RowId row, const QString &place)
{
    const auto &item = tree.get<OitItem>(row);
    return ReadinessText::tr("%1: %n element(s) not met", nullptr, int(countUnmet(item)))
        .arg(place);
}

} // namespace

Readiness readiness(const Tree &tree, RowId row)
{
    return Walk(tree).run(row);
}

QString unfinishedText(const Tree &tree, const Unfinished &unfinished)
{
    const QString place = placeName(tree, unfinished.row);
    switch (unfinished.gap) {
    case Gap::Rows:
        return ReadinessText::tr("%1 is empty").arg(place);
    case Gap::Lines:
        return ReadinessText::tr("%1 has no title").arg(place);
    case Gap::Paragraphs:
        return ReadinessText::tr("%1 has no text").arg(place);
    case Gap::Responsible:
        return ReadinessText::tr("%1 names nobody responsible").arg(place);
    case Gap::Steps:
        return ReadinessText::tr("%1 has no steps").arg(place);
    case Gap::Output:
        return ReadinessText::tr("%1 has no output").arg(place);
    case Gap::OutcomeText:
        return ReadinessText::tr("%1 has no outcome").arg(place);
    case Gap::Summary:
        return ReadinessText::tr("%1 has no summary").arg(place);
    case Gap::Result:
        return ReadinessText::tr("%1 has no result").arg(place);
    case Gap::Person:
        return ReadinessText::tr("%1 names no person").arg(place);
    case Gap::Position:
        return ReadinessText::tr("%1 has no position").arg(place);
    case Gap::Status:
        return ReadinessText::tr("%1 is not done").arg(place);
    case Gap::Progress:
        return ReadinessText::tr("%1 says nothing about progress").arg(place);
    case Gap::Elements:
        return elementsText(tree, unfinished.row, place);
    case Gap::Evidence:
        return ReadinessText::tr("%1 has no evidence").arg(place);
    case Gap::EvidenceUrl:
        return ReadinessText::tr("%1 is not a web address (http or https)").arg(place);
    }
    return place;
}

} // namespace ita
