// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/placename.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The catalogue of the report; null when the program does not have it.
std::shared_ptr<const Catalogue> catalogueOf(const CheckedReport &report)
{
    const auto catalogue = ita::catalogueOf(report.tree, report.report);
    return catalogue ? *catalogue : nullptr;
}

/// The words of a text without spaces and signs, digits as Arabic ones.
QString wordsIn(const QString &text)
{
    QString words = toArabicDigits(text);
    words.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return words;
}

QString withoutDigits(QString text)
{
    return text.removeIf([](QChar c) { return c.isDigit(); });
}

/// The numbers in a text, each with the letters before it: "O34", "2565".
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"[A-Z]?[0-9]+(?:\\.[0-9]+)*"_s);
    QStringList numbers;
    for (auto at = number.globalMatch(toArabicDigits(text)); at.hasNext();)
        numbers.append(at.next().captured());
    return numbers;
}

/// What an element says otherwise than the catalogue, if it is one of its elements at all.
struct ElementFault
{
    bool cutOff = false;
    QString typed; ///< a number that differs
    QString prescribed;
};

std::optional<ElementFault> faultOf(const QString &element, const QStringList &prescribed)
{
    constexpr qsizetype kTelling = 12; ///< letters by which an element is known
    const QString words = wordsIn(element);
    const auto isSame = [&](const QString &other) { return wordsIn(other) == words; };
    if (words.size() < kTelling || std::ranges::any_of(prescribed, isSame))
        return {};
    for (const QString &other : prescribed) {
        const QString otherWords = wordsIn(other);
        if (otherWords.startsWith(words))
            return ElementFault { .cutOff = true, .typed = {}, .prescribed = other };
        if (withoutDigits(otherWords) != withoutDigits(words))
            continue;
        const QStringList here = numbersIn(element);
        const QStringList there = numbersIn(other);
        const auto differ = std::ranges::mismatch(here, there);
        if (differ.in1 != here.end() && differ.in2 != there.end())
            return ElementFault {
                .cutOff = false, .typed = *differ.in1, .prescribed = *differ.in2
            };
    }
    return {};
}

QString elementText(
    const CheckedReport &report, RowId item, const QString &element, const ElementFault &fault)
{
    const QString place = placeName(report.tree, item);
    if (fault.cutOff)
        return ChecksText::tr("An element of %1 is cut off: “%2”").arg(place, endOf(element));
    return ChecksText::tr("An element of %1 says %2 where the catalogue says %3")
        .arg(place, fault.typed, fault.prescribed);
}

/// The codes of items in texts: {"O34"}.
QStringList itemCodesIn(const QStringList &texts)
{
    QStringList codes = numbersIn(texts.join(u' '));
    codes.removeIf([](const QString &code) { return !code.startsWith(u'O'); });
    return codes;
}

/// Elements in the office's own words are compared by the other items that they cite.
std::optional<ElementFault> citationFault(const QString &element, const QStringList &prescribed)
{
    const QStringList wanted = itemCodesIn(prescribed);
    if (wanted.isEmpty())
        return {};
    const QStringList cited = itemCodesIn({ element });
    for (const QString &code : cited)
        if (!wanted.contains(code))
            return ElementFault { .cutOff = false, .typed = code, .prescribed = wanted.first() };
    return {};
}

/// Elements that differ from the catalogue in their end or in a number: a year, an item.
void findOtherElements(const CheckedReport &report, Findings &found)
{
    const auto catalogue = catalogueOf(report);
    const QList<RowId> items = printedRows(report.tree, report.report, RowKind::OitItem);
    for (const RowId id : items) {
        const auto &item = report.tree.get<OitItem>(id);
        const CatalogueItem *prescribed = catalogue ? catalogue->item(item.code) : nullptr;
        if (!prescribed)
            continue;
        for (const QString &element : item.elements) {
            auto fault = faultOf(element, prescribed->elements);
            if (!fault)
                fault = citationFault(element, prescribed->elements);
            if (fault)
                found.add({ id, keyOf(&OitItem::elements) },
                    elementText(report, id, element, *fault), element);
        }
    }
}

/// "ข้อ O99" where the report has no such item.
void findUnknownItems(const CheckedReport &report, Findings &found)
{
    static const QRegularExpression reference(u"ข้อ\\s*(O\\s?[0-9๐-๙]{1,2})(?![0-9๐-๙])"_s);
    QStringList codes;
    const QList<RowId> items = printedRows(report.tree, report.report, RowKind::OitItem);
    for (const RowId item : items)
        codes.append(report.tree.get<OitItem>(item).code);
    if (codes.isEmpty())
        return;
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        for (auto at = reference.globalMatch(text.text); at.hasNext();) {
            const QString code = toArabicDigits(at.next().captured(1)).remove(u' ');
            if (!codes.contains(code))
                found.add(text.place,
                    ChecksText::tr("%1 refers to item %2, which the report does not have")
                        .arg(nameOf(report.tree, text), code),
                    text.text + code);
        }
    });
}

/// Names of indicators by their codes, sub-indicators too.
QHash<QString, QString> indicatorNames(const Catalogue &catalogue)
{
    QHash<QString, QString> names;
    for (const CatalogueIndicator &indicator : catalogue.indicators) {
        names.insert(indicator.code, indicator.name);
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            names.insert(sub.code, sub.title);
    }
    names.remove({});
    return names;
}

/// The code of the indicator whose name the text begins with; empty for none.
QString indicatorNamed(QStringView text, const QHash<QString, QString> &names)
{
    QString code;
    qsizetype longest = 0;
    for (auto name = names.begin(); name != names.end(); ++name)
        if (name->size() > longest && text.startsWith(*name)) {
            code = name.key();
            longest = name->size();
        }
    return code;
}

/// "ตัวชี้วัดที่ ๔ การปรับปรุงการทำงาน": the number of one indicator, the name of another.
void findWrongIndicators(const CheckedReport &report, Findings &found)
{
    static const QRegularExpression reference(u"ตัวชี้วัดที่\\s*([0-9๐-๙]+(?:\\.[0-9๐-๙]+)?)\\s*"_s);
    const auto catalogue = catalogueOf(report);
    if (!catalogue)
        return;
    const QHash<QString, QString> names = indicatorNames(*catalogue);
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        for (auto at = reference.globalMatch(text.text); at.hasNext();) {
            const auto match = at.next();
            const QString code = toArabicDigits(match.captured(1));
            const QString named
                = indicatorNamed(QStringView(text.text).sliced(match.capturedEnd()), names);
            if (!named.isEmpty() && named != code)
                found.add(text.place,
                    ChecksText::tr("%1 gives indicator %2 the name of indicator %3")
                        .arg(nameOf(report.tree, text), toThaiDigits(code), toThaiDigits(named)),
                    text.text + code);
        }
    });
}

/// The instrument that a heading names alone; empty when it names none or several.
QString instrumentIn(const QString &heading, const Catalogue &catalogue)
{
    QString only;
    for (const CatalogueInstrument &instrument : catalogue.instruments) {
        if (!heading.contains(instrument.code))
            continue;
        if (!only.isEmpty())
            return {};
        only = instrument.code;
    }
    return only;
}

void findWrongInstruments(const CheckedReport &report, Findings &found)
{
    const auto catalogue = catalogueOf(report);
    const QList<RowId> rows = printedRows(report.tree, report.report, RowKind::Indicator);
    for (const RowId row : rows) {
        const auto &indicator = report.tree.get<Indicator>(row);
        const QString own = kWords<Instrument>[size_t(indicator.instrument)];
        const QString &heading
            = report.tree.get<IndicatorsSection>(report.tree.parent(row)).heading;
        const QString above = catalogue ? instrumentIn(heading, *catalogue) : QString();
        if (!above.isEmpty() && above != own)
            found.add({ row, keyOf(&Indicator::instrument) },
                ChecksText::tr("%1 is of %2, but stands under the heading “%3”")
                    .arg(placeName(report.tree, row), own, heading),
                own + heading);
    }
}

} // namespace

QList<Check> referenceChecks()
{
    return {
        { "other_elements"_L1, Severity::Warning, Effort::Light, &findOtherElements },
        { "unknown_items"_L1, Severity::Warning, Effort::Light, &findUnknownItems },
        { "indicator_names"_L1, Severity::Warning, Effort::Light, &findWrongIndicators },
        { "instruments"_L1, Severity::Warning, Effort::Light, &findWrongInstruments },
    };
}

} // namespace ita
