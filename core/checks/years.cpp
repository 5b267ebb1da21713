// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/period.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Whether the last word of the text is the name of a law, which the year after it belongs to.
bool endsInLaw(QStringView text)
{
    static constexpr std::array kLaws { u"พระราชบัญญัติ", u"พระราชกฤษฎีกา", u"พ.ร.บ.", u"ระเบียบ",
        u"กฎกระทรวง", u"ข้อบังคับ", u"ข้อบัญญัติ", u"เทศบัญญัติ", u"รัฐธรรมนูญ", u"กฎหมาย" };
    const QStringView words = text.trimmed();
    const QStringView last = words.sliced(words.lastIndexOf(u' ') + 1);
    return std::ranges::any_of(
        kLaws, [&](const char16_t *law) { return last.contains(QStringView(law)); });
}

/// The Buddhist years that a text names with "ปี" or "พ.ศ.", if they are near the report's: others
/// belong to laws. None when it names a range of years, which covers them all.
QList<int> yearsNamed(const QString &text, int fiscalYear)
{
    static const QRegularExpression range(
        u"[0-9๐-๙]{4}\\s*(?:-|–|ถึง)\\s*(?:พ\\.ศ\\.\\s*)?[0-9๐-๙]{4}"_s);
    static const QRegularExpression named(
        u"(?:ปีงบประมาณ|ปี|พ\\.ศ\\.)\\s*(?:พ\\.ศ\\.\\s*)?([0-9๐-๙]{4})(?![0-9๐-๙])"_s);
    constexpr int kNear = 6;
    QList<int> years;
    if (range.match(text).hasMatch())
        return years;
    for (auto at = named.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const int year = toArabicDigits(match.captured(1)).toInt();
        const bool isOfLaw = endsInLaw(QStringView(text).first(match.capturedStart()));
        if (!isOfLaw && std::abs(year - fiscalYear) <= kNear)
            years.append(year);
    }
    return years;
}

/// The years that a section's own fields give it, the report's first.
QList<int> yearsOf(const Tree &tree, RowId section, int fiscalYear)
{
    QList<int> years { fiscalYear };
    const RowValue &value = tree.value(section);
    for (const Field &field : describe(value).fields)
        if (field.kind == FieldKind::Year)
            years.append(field.get(value).toInt());
    return years;
}

/// The fiscal years that a row may be about: what was planned is done in the plan's year.
QList<int> yearsAbout(const CheckedReport &report, RowId row)
{
    const Tree &tree = report.tree;
    const int fiscalYear = tree.get<Report>(report.report).fiscalYear;
    QList<int> years = yearsOf(tree, tree.section(row), fiscalYear);
    if (tree.kind(tree.section(row)) == RowKind::Implementation)
        for (const RowId plan : tree.rows(report.report, RowKind::Plan))
            years.append(tree.get<PlanSection>(plan).planYear);
    return years;
}

bool isHeading(const ReportText &text)
{
    return text.field.meaning == Meaning::Heading || text.field.printedAs == TextRole::CoverTitle
        || text.field.printedAs == TextRole::Heading;
}

/// Covers and headings that name another year than the report or their own section.
void findHeadingYears(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const int fiscalYear = tree.get<Report>(report.report).fiscalYear;
    visitReportTexts(tree, report.report, [&](const ReportText &text) {
        if (!isHeading(text) || !isSection(tree.kind(text.place.row)))
            return;
        const QList<int> own = yearsAbout(report, text.place.row);
        const QList<int> years = yearsNamed(text.text, fiscalYear);
        for (const int year : years)
            if (!own.contains(year))
                found.add(text.place,
                    ChecksText::tr("%1 names the year %2, but the report is of %3")
                        .arg(nameOf(tree, text), toThaiDigits(year), toThaiDigits(fiscalYear)),
                    text.text + QString::number(year));
    });
}

/// The year that the content of an item must be about; nothing when any may be named.
std::optional<int> yearOf(ContentPeriod period, int fiscalYear)
{
    switch (period) {
    case ContentPeriod::None:
        return {};
    case ContentPeriod::PreviousResult:
    case ContentPeriod::PreviousAssessment:
        return fiscalYear - 1;
    case ContentPeriod::InForce:
    case ContentPeriod::FirstHalf:
    case ContentPeriod::DoneInYear:
        return fiscalYear;
    }
    return {};
}

/// Elements, progress and explanations that name years, but not the one that the item is about.
void findItemYears(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const auto &year = tree.get<Report>(report.report);
    const auto catalogue = catalogueOf(tree, report.report);
    if (!catalogue)
        return;
    visitReportTexts(tree, report.report, [&](const ReportText &text) {
        const RowId id = tree.ancestor(text.place.row, RowKind::OitItem);
        const bool isAbout = text.field.kind == FieldKind::Points
            || tree.kind(text.place.row) == RowKind::Evidence;
        const CatalogueItem *item
            = id && isAbout ? (*catalogue)->item(tree.get<OitItem>(id).code) : nullptr;
        const auto wanted = item ? yearOf(item->period, year.fiscalYear) : std::nullopt;
        const QList<int> years = wanted ? yearsNamed(text.text, year.fiscalYear) : QList<int>();
        if (!years.isEmpty() && !years.contains(*wanted))
            found.add(text.place,
                ChecksText::tr("%1 names the year %2, but the item is about %3")
                    .arg(nameOf(tree, text), toThaiDigits(years.first()), toThaiDigits(*wanted)),
                text.text);
    });
}

/// Whether a period lies wholly outside of all these fiscal years; words say nothing.
bool isOutside(const QString &text, const QList<int> &fiscalYears)
{
    const Period period = parsePeriod(text);
    if (const auto *year = std::get_if<FiscalYearPeriod>(&period))
        return year->year && !fiscalYears.contains(*year->year);
    BuddhistMonth from;
    BuddhistMonth to;
    if (const auto *month = std::get_if<MonthPeriod>(&period))
        from = to = month->month;
    else if (const auto *months = std::get_if<MonthsPeriod>(&period))
        std::tie(from, to) = std::pair(months->from, months->to);
    else
        return false;
    return std::ranges::none_of(fiscalYears, [&](int year) {
        const MonthsPeriod whole = monthsOfFiscalYear(year);
        return from <= whole.to && to >= whole.from;
    });
}

void findPeriods(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    visitReportTexts(tree, report.report, [&](const ReportText &text) {
        if (text.field.meaning != Meaning::TimePeriod)
            return;
        const QList<int> years = yearsAbout(report, text.place.row);
        if (isOutside(text.text, years))
            found.add(text.place,
                ChecksText::tr("%1 is outside of fiscal year %2: “%3”")
                    .arg(nameOf(tree, text), toThaiDigits(years.first()), quoted(text.text)),
                text.text);
    });
}

} // namespace

QList<Check> yearChecks()
{
    return {
        { "heading_years"_L1, Severity::Warning, Effort::Light, &findHeadingYears },
        { "item_years"_L1, Severity::Warning, Effort::Light, &findItemYears },
        { "periods"_L1, Severity::Warning, Effort::Light, &findPeriods },
    };
}

} // namespace ita
