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

namespace ita {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCatalogueVersion = 1;
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
RowValue readRow(const RowDescription &kind, const JsonCursor &json)
{
    RowValue row = kind.empty;
    for (const Field &field : kind.fields) {
        if (!json.has(field.name()))
            continue;
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
    explicit CatalogueReader(const JsonCursor &json)
        : m_json(json)
    {
    }

    Catalogue read();

private:
    CatalogueInstrument instrument(const JsonCursor &json);
    CatalogueIndicator indicator(const JsonCursor &json);
    CatalogueSubIndicator subIndicator(const JsonCursor &json);
    CatalogueItem item(const JsonCursor &json);
    SectionTemplate section(const JsonCursor &json);
    Round round(const JsonCursor &json);
    Deadline deadline(const JsonCursor &json);
    void readTitles();

    QString uniqueCode(const JsonCursor &json, QSet<QString> &seen);
    QStringList knownUnits(const JsonCursor &json);

    const JsonCursor &m_json;
    Catalogue m_catalogue;
    QStringList m_instrumentCodes;
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

CatalogueInstrument CatalogueReader::instrument(const JsonCursor &json)
{
    return { .code = uniqueCode(json, m_instruments),
        .name = json.name(u"name"_s),
        .weight = json.whole(u"weight"_s, 0, 100) };
}

CatalogueItem CatalogueReader::item(const JsonCursor &json)
{
    static const QStringList periods { u"none"_s, u"in_force"_s, u"first_half"_s,
        u"previous_result"_s, u"previous_assessment"_s, u"done_in_year"_s };
    return { .code = uniqueCode(json, m_items),
        .name = json.name(u"name"_s),
        .period = ContentPeriod(json.choice(u"period"_s, periods)),
        .units = knownUnits(json),
        .elements = someTexts(json, u"elements"_s) };
}

CatalogueSubIndicator CatalogueReader::subIndicator(const JsonCursor &json)
{
    CatalogueSubIndicator sub {
        .code = uniqueCode(json, m_indicators), .title = json.name(u"title"_s), .topics = {}
    };
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

CatalogueIndicator CatalogueReader::indicator(const JsonCursor &json)
{
    CatalogueIndicator read { .code = uniqueCode(json, m_indicators),
        .name = json.name(u"name"_s),
        .instrument = {},
        .units = knownUnits(json),
        .subIndicators = {} };
    const bool hasItems = json.has(u"sub_indicators"_s);
    if (hasItems)
        eachOfSome(json, u"sub_indicators"_s,
            [&](const JsonCursor &sub) { read.subIndicators.append(subIndicator(sub)); });
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

Round CatalogueReader::round(const JsonCursor &json)
{
    return { .code = uniqueCode(json, m_rounds),
        .name = json.name(u"name"_s),
        .from = date(json.child(u"from"_s)),
        .to = date(json.child(u"to"_s)),
        .reportDue = date(json.child(u"report_due"_s)) };
}

Deadline CatalogueReader::deadline(const JsonCursor &json)
{
    return { .code = uniqueCode(json, m_deadlines),
        .name = json.name(u"name"_s),
        .date = date(json.child(u"date"_s)) };
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
    c.units = m_json.texts(u"units"_s);
    eachOfSome(m_json, u"instruments"_s, [&](const JsonCursor &json) {
        c.instruments.append(instrument(json));
        m_instrumentCodes.append(c.instruments.last().code);
    });
    eachOfSome(m_json, u"indicators"_s,
        [&](const JsonCursor &json) { c.indicators.append(indicator(json)); });
    eachOfSome(m_json, u"levels"_s, [&](const JsonCursor &json) {
        c.levels.append({ .name = json.name(u"name"_s),
            .minimumTotal = json.score(u"minimum_total"_s),
            .minimumInstrument = json.score(u"minimum_instrument"_s) });
    });
    eachOfSome(m_json, u"rounds"_s, [&](const JsonCursor &json) { c.rounds.append(round(json)); });
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

void checkHead(const JsonCursor &json)
{
    if (json.text(u"format"_s) != u"ita-catalogue")
        json.fail(u"format"_s,
            InterchangeText::tr("expected “%1”: this is another format").arg(u"ita-catalogue"_s));
    const int version = json.whole(u"version"_s, 1, std::numeric_limits<int>::max());
    if (version > kCatalogueVersion)
        json.fail(jsonError(memberPath(json.path(), u"version"_s),
            InterchangeText::tr("version %1 is newer than this program's version %2")
                .arg(version)
                .arg(kCatalogueVersion),
            Error::Code::Newer));
}

} // namespace

Result<Catalogue> readCatalogue(const QByteArray &json, std::optional<int> reportYear)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return object.error();
    const auto path = u"$"_s;
    std::optional<Error> fault;
    const JsonCursor head(*object, path, fault);
    checkHead(head);
    const int year = reportYear.value_or(head.whole(u"fiscal_year"_s, kFirstYear, kLastYear));
    if (fault)
        return *fault;
    const JsonCursor body(withYears(*object, year, path, fault).toObject(), path, fault);
    Catalogue catalogue = CatalogueReader(body).read();
    if (fault)
        return *fault;
    catalogue.reportYear = year;
    return catalogue;
}

} // namespace ita
