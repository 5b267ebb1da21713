// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/cataloguecheck.h"
#include "core/catalogue/placeholders.h"
#include "core/interchange/interchangetext.h"
#include "core/interchange/jsoncursor.h"
#include "core/interchange/jsontext.h"
#include "core/rows/choices.h"
#include "core/rows/fields.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCatalogueVersion = 2;
/// From this version on, a catalogue may leave out what is not known.
constexpr int kVersionWithGaps = 2;
constexpr int kFirstYear = 2400;
constexpr int kLastYear = 2999;

/// Fills the years into all texts of the value; an unknown placeholder is a fault.
QJsonValue withYears(
    const QJsonValue &value, int year, const QString &path, std::optional<Error> &fault)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (!text.contains(u'{'))
            return value;
        if (const QString word = unknownPlaceholder(text); !word.isEmpty() && !fault)
            fault = jsonError(path, InterchangeText::tr("“%1” is no placeholder").arg(word));
        return fillInYears(text, year);
    }
    if (value.isArray()) {
        QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            entries[i] = withYears(entries[i], year, entryPath(path, i), fault);
        return entries;
    }
    if (value.isObject()) {
        QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            *it = withYears(*it, year, memberPath(path, it.key()), fault);
        return members;
    }
    return value;
}

/// Reads a row of which the catalogue gives some fields, under the keys of the interchange format.
/// Without those that a row cannot be without, such as a year, no report could begin with it.
RowValue readRow(const RowDescription &kind, const JsonCursor &json)
{
    RowValue row = kind.empty;
    for (const Field &field : kind.fields) {
        if (!json.has(field.name())) {
            if (!field.check(field.get(row)))
                json.fail(field.name(), InterchangeText::tr("missing"));
            continue;
        }
        QJsonValue value = json.object().value(field.name());
        if (field.kind == FieldKind::Year && value.isString())
            value = toArabicDigits(value.toString()).toInt();
        if (const auto checked = field.check(value); checked)
            field.set(row, value);
        else
            json.fail(field.name(), checked.error().message);
    }
    return row;
}

/// Like JsonCursor::each(), but an empty list is a fault.
template<typename Use>
void eachOfSome(const JsonCursor &json, const QString &key, Use use)
{
    json.each(key, use);
    if (!json.failed() && json.object().value(key).toArray().isEmpty())
        json.fail(key, InterchangeText::tr("is empty"));
}

QStringList someTexts(const JsonCursor &json, const QString &key)
{
    const QStringList texts = json.texts(key);
    if (texts.isEmpty())
        json.fail(key, InterchangeText::tr("is empty"));
    return texts;
}

class CatalogueReader
{
public:
    CatalogueReader(const JsonCursor &json, int version)
        : m_json(json)
        , m_mayHaveGaps(version >= kVersionWithGaps)
    {
    }

    Catalogue read();

private:
    CatalogueInstrument instrument(const JsonCursor &json);
    CatalogueIndicator indicator(const JsonCursor &json);
    void readName(const JsonCursor &json, CatalogueIndicator &indicator);
    CatalogueSubIndicator subIndicator(const JsonCursor &json);
    CatalogueItem item(const JsonCursor &json);
    SectionTemplate section(const JsonCursor &json);
    ScoreLevel level(const JsonCursor &json) const;
    Round round(const JsonCursor &json);
    Deadline deadline(const JsonCursor &json);
    void readTitles();

    QString uniqueCode(const JsonCursor &json, QSet<QString> &seen);
    QStringList knownUnits(const JsonCursor &json);
    Origin origin(const JsonCursor &json) const;
    /// Whether the value is left out because it is not known.
    bool isGap(const JsonCursor &json, const QString &key) const;

    const JsonCursor &m_json;
    bool m_mayHaveGaps;
    Catalogue m_catalogue;
    QStringList m_instrumentCodes;
    bool m_hasUngrouped = false;
    bool m_asksForFirstRound = false;
    QSet<QString> m_instruments, m_indicators, m_items, m_rounds, m_deadlines;
};

QString CatalogueReader::uniqueCode(const JsonCursor &json, QSet<QString> &seen)
{
    const QString code = json.name(u"code"_s);
    if (seen.contains(code))
        json.fail(u"code"_s, InterchangeText::tr("“%1” is used twice").arg(code));
    seen.insert(code);
    return code;
}

QStringList CatalogueReader::knownUnits(const JsonCursor &json)
{
    if (!json.has(u"units"_s))
        return {};
    const QStringList units = someTexts(json, u"units"_s);
    for (qsizetype i = 0; i < units.size(); ++i)
        if (units[i] != u"*" && !m_catalogue.units.contains(units[i]))
            json.fail(jsonError(entryPath(memberPath(json.path(), u"units"_s), i),
                InterchangeText::tr("“%1” is not one of the units").arg(units[i])));
    return units;
}

bool CatalogueReader::isGap(const JsonCursor &json, const QString &key) const
{
    return m_mayHaveGaps && !json.has(key);
}

Origin CatalogueReader::origin(const JsonCursor &json) const
{
    const Origin origin { .confirmed
        = json.has(u"confirmed"_s) ? json.flag(u"confirmed"_s) : !m_catalogue.draft,
        .source = json.has(u"source"_s) ? json.name(u"source"_s) : m_catalogue.source };
    if (json.has(u"confirmed"_s) && origin.confirmed && origin.source.isEmpty())
        json.fail(u"confirmed"_s, InterchangeText::tr("is true, but no source is given"));
    return origin;
}

CatalogueInstrument CatalogueReader::instrument(const JsonCursor &json)
{
    CatalogueInstrument read { .code = uniqueCode(json, m_instruments),
        .name = json.name(u"name"_s),
        .weight = {},
        .origin = origin(json) };
    if (!isGap(json, u"weight"_s))
        read.weight = json.whole(u"weight"_s, 0, 100);
    return read;
}

CatalogueItem CatalogueReader::item(const JsonCursor &json)
{
    const bool hasPeriod = !isGap(json, u"period"_s);
    const auto period = ContentPeriod(hasPeriod ? json.choice(u"period"_s, periodWords()) : 0);
    m_asksForFirstRound = m_asksForFirstRound || period == ContentPeriod::FirstHalf;
    return { .code = uniqueCode(json, m_items),
        .name = isGap(json, u"name"_s) ? QString() : json.name(u"name"_s),
        .period = period,
        .units = knownUnits(json),
        .elements = isGap(json, u"elements"_s) ? QStringList() : someTexts(json, u"elements"_s),
        .documents = json.has(u"documents"_s) ? someTexts(json, u"documents"_s) : QStringList(),
        .origin = origin(json) };
}

CatalogueSubIndicator CatalogueReader::subIndicator(const JsonCursor &json)
{
    CatalogueSubIndicator sub {
        .code = {}, .title = json.name(u"title"_s), .topics = {}, .origin = origin(json)
    };
    if (!isGap(json, u"code"_s))
        sub.code = uniqueCode(json, m_indicators);
    else if (std::exchange(m_hasUngrouped, true))
        json.fail(u"code"_s, InterchangeText::tr("only one sub-indicator may lack a code"));
    eachOfSome(json, u"topics"_s, [&](const JsonCursor &topic) {
        CatalogueTopic read {
            .topic = topic.text(u"topic"_s), .heading = topic.name(u"heading"_s), .items = {}
        };
        eachOfSome(
            topic, u"items"_s, [&](const JsonCursor &entry) { read.items.append(item(entry)); });
        sub.topics.append(read);
    });
    return sub;
}

void CatalogueReader::readName(const JsonCursor &json, CatalogueIndicator &indicator)
{
    indicator.code = uniqueCode(json, m_indicators);
    if (!json.has(u"sub_indicators"_s) || !isGap(json, u"name"_s))
        indicator.name = json.name(u"name"_s);
}

CatalogueIndicator CatalogueReader::indicator(const JsonCursor &json)
{
    const bool hasItems = json.has(u"sub_indicators"_s);
    CatalogueIndicator read { .code = {},
        .name = {},
        .instrument = {},
        .units = knownUnits(json),
        .subIndicators = {},
        .origin = origin(json) };
    const bool isKnown = !hasItems || !isGap(json, u"code"_s);
    if (isKnown)
        readName(json, read);
    if (hasItems)
        eachOfSome(json, u"sub_indicators"_s,
            [&](const JsonCursor &sub) { read.subIndicators.append(subIndicator(sub)); });
    const auto hasCode = [](const CatalogueSubIndicator &sub) { return !sub.code.isEmpty(); };
    if (!isKnown && std::ranges::any_of(read.subIndicators, hasCode))
        readName(json, read); // fails: the indicator of a known sub-indicator is known
    // An indicator without items becomes an Indicator row, which has only these instruments.
    QStringList allowed = m_instrumentCodes;
    if (!hasItems)
        allowed.removeIf(
            [](const QString &code) { return !std::ranges::count(kWords<Instrument>, code); });
    json.choice(u"instrument"_s, allowed);
    read.instrument = json.text(u"instrument"_s);
    return read;
}

RelativeDate date(const JsonCursor &json)
{
    const RelativeDate date { .year = json.whole(u"year"_s, -2, 2),
        .month = json.whole(u"month"_s, 1, 12),
        .day = json.whole(u"day"_s, 1, 31) };
    constexpr int kCommonYear = 2566;
    if (!json.failed() && !RelativeDate { 0, date.month, date.day }.in(kCommonYear).isValid())
        json.fail(u"day"_s, InterchangeText::tr("the month has no day %1").arg(date.day));
    return date;
}

SectionTemplate CatalogueReader::section(const JsonCursor &json)
{
    QStringList names;
    for (const RowKind kind : sectionKinds())
        names.append(QLatin1StringView(describe(kind).name));
    const RowKind kind = sectionKinds().at(json.choice(u"kind"_s, names));

    SectionTemplate read { .section = readRow(describe(kind), json), .steps = {}, .period = {} };
    if (kind == RowKind::SignOff)
        json.each(u"steps"_s, [&](const JsonCursor &step) {
            read.steps.append(std::get<SignOffStep>(readRow(describe(RowKind::SignOffStep), step)));
        });
    if (kind == RowKind::Indicators && json.has(u"period"_s))
        read.period = json.text(u"period"_s);
    return read;
}

ScoreLevel CatalogueReader::level(const JsonCursor &json) const
{
    return { .name = json.name(u"name"_s),
        .minimumTotal = json.score(u"minimum_total"_s),
        .minimumInstrument = json.score(u"minimum_instrument"_s),
        .origin = origin(json) };
}

Round CatalogueReader::round(const JsonCursor &json)
{
    Round read { .code = uniqueCode(json, m_rounds),
        .name = json.name(u"name"_s),
        .from = date(json.child(u"from"_s)),
        .to = date(json.child(u"to"_s)),
        .reportDue = {} };
    if (!isGap(json, u"report_due"_s))
        read.reportDue = date(json.child(u"report_due"_s));
    return read;
}

Deadline CatalogueReader::deadline(const JsonCursor &json)
{
    return { .code = uniqueCode(json, m_deadlines),
        .name = json.name(u"name"_s),
        .date = date(json.child(u"date"_s)),
        .origin = origin(json) };
}

void CatalogueReader::readTitles()
{
    const JsonCursor titles = m_json.child(u"titles"_s);
    for (size_t kind = 0; kind < m_catalogue.titles.size(); ++kind) {
        const JsonCursor json = titles.child(kWords<OfficeKind>[kind]);
        m_catalogue.titles[kind]
            = { .clerk = json.name(u"clerk"_s), .chief = json.name(u"chief"_s) };
    }
}

Catalogue CatalogueReader::read()
{
    Catalogue &c = m_catalogue;
    c.scheme = m_json.name(u"scheme"_s);
    c.fiscalYear = m_json.whole(u"fiscal_year"_s, kFirstYear, kLastYear);
    c.revision = m_json.whole(u"revision"_s, 1, 1'000'000);
    c.draft = m_json.flag(u"draft"_s);
    c.title = m_json.name(u"title"_s);
    c.schemeName = m_json.has(u"scheme_name"_s) ? m_json.name(u"scheme_name"_s) : c.scheme;
    c.source = m_json.has(u"source"_s) ? m_json.name(u"source"_s) : QString();
    c.units = m_json.texts(u"units"_s);
    eachOfSome(m_json, u"instruments"_s, [&](const JsonCursor &json) {
        c.instruments.append(instrument(json));
        m_instrumentCodes.append(c.instruments.last().code);
    });
    eachOfSome(m_json, u"indicators"_s,
        [&](const JsonCursor &json) { c.indicators.append(indicator(json)); });
    if (!isGap(m_json, u"levels"_s))
        eachOfSome(
            m_json, u"levels"_s, [&](const JsonCursor &json) { c.levels.append(level(json)); });
    // Content of the first round can be asked for only where there is one.
    if (!isGap(m_json, u"rounds"_s) || m_asksForFirstRound)
        eachOfSome(
            m_json, u"rounds"_s, [&](const JsonCursor &json) { c.rounds.append(round(json)); });
    m_json.each(
        u"deadlines"_s, [&](const JsonCursor &json) { c.deadlines.append(deadline(json)); });
    readTitles();
    eachOfSome(
        m_json, u"sections"_s, [&](const JsonCursor &json) { c.sections.append(section(json)); });
    if (!m_json.failed())
        if (const Outcome checked = checkCatalogue(c); !checked)
            m_json.fail(checked.error());
    return c;
}

} // namespace

const QStringList &periodWords()
{
    static const QStringList words { u"none"_s, u"in_force"_s, u"first_half"_s,
        u"previous_result"_s, u"previous_assessment"_s, u"done_in_year"_s };
    return words;
}

Result<Catalogue> readCatalogue(const QByteArray &json, std::optional<int> reportYear)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return object.error();
    const auto path = u"$"_s;
    std::optional<Error> fault;
    const JsonCursor head(*object, path, fault);
    const int version = head.versionOf(u"ita-catalogue"_s, kCatalogueVersion);
    const int year = reportYear.value_or(head.whole(u"fiscal_year"_s, kFirstYear, kLastYear));
    if (fault)
        return *fault;
    const JsonCursor body(withYears(*object, year, path, fault).toObject(), path, fault);
    Catalogue catalogue = CatalogueReader(body, version).read();
    if (fault)
        return *fault;
    catalogue.reportYear = year;
    return catalogue;
}

} // namespace ita
