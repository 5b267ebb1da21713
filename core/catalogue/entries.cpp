// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entries.h"

#include <QCoreApplication>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct EntriesText
{
    Q_DECLARE_TR_FUNCTIONS(EntriesText)
};

QString pointerTo(const QString &list, const char *key, qsizetype position)
{
    return u"%1/%2/%3"_s.arg(list, QLatin1StringView(key)).arg(position);
}

QString withWeight(const CatalogueInstrument &instrument)
{
    return instrument.weight
        ? EntriesText::tr("%1, weight %2").arg(instrument.name).arg(*instrument.weight)
        : EntriesText::tr("%1, weight not known").arg(instrument.name);
}

QString hundredthsText(Score score)
{
    return QString::number(score.hundredths / 100.0, 'f', 2);
}

QString withMinima(const ScoreLevel &level)
{
    return EntriesText::tr("%1: total %2, each instrument %3")
        .arg(level.name, hundredthsText(level.minimumTotal),
            hundredthsText(level.minimumInstrument));
}

void appendSubIndicator(
    QList<CatalogueEntry> &entries, const CatalogueSubIndicator &sub, const QString &pointer)
{
    entries.append({ EntryKind::SubIndicator, pointer, sub.code, sub.title, sub.origin });
    for (qsizetype t = 0; t < sub.topics.size(); ++t) {
        const QString topic = pointerTo(pointer, "topics", t);
        const QList<CatalogueItem> &items = sub.topics[t].items;
        for (qsizetype i = 0; i < items.size(); ++i)
            entries.append({ EntryKind::Item, pointerTo(topic, "items", i), items[i].code,
                items[i].name, items[i].origin });
    }
}

void appendIndicator(
    QList<CatalogueEntry> &entries, const CatalogueIndicator &indicator, const QString &pointer)
{
    if (!indicator.code.isEmpty())
        entries.append(
            { EntryKind::Indicator, pointer, indicator.code, indicator.name, indicator.origin });
    for (qsizetype s = 0; s < indicator.subIndicators.size(); ++s)
        appendSubIndicator(
            entries, indicator.subIndicators[s], pointerTo(pointer, "sub_indicators", s));
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Instrument:
        return EntriesText::tr("Instrument");
    case EntryKind::Indicator:
        return EntriesText::tr("Indicator");
    case EntryKind::SubIndicator:
        return EntriesText::tr("Sub-indicator");
    case EntryKind::Item:
        return EntriesText::tr("Item");
    case EntryKind::Level:
        return EntriesText::tr("Level");
    case EntryKind::Deadline:
        return EntriesText::tr("Deadline");
    }
    return {};
}

} // namespace

QList<CatalogueEntry> entriesOf(const Catalogue &catalogue)
{
    QList<CatalogueEntry> entries;
    for (qsizetype i = 0; i < catalogue.instruments.size(); ++i) {
        const CatalogueInstrument &instrument = catalogue.instruments[i];
        entries.append({ EntryKind::Instrument, pointerTo({}, "instruments", i), instrument.code,
            withWeight(instrument), instrument.origin });
    }
    for (qsizetype i = 0; i < catalogue.indicators.size(); ++i)
        appendIndicator(entries, catalogue.indicators[i], pointerTo({}, "indicators", i));
    for (qsizetype i = 0; i < catalogue.levels.size(); ++i)
        entries.append({ EntryKind::Level, pointerTo({}, "levels", i), {},
            withMinima(catalogue.levels[i]), catalogue.levels[i].origin });
    for (qsizetype i = 0; i < catalogue.deadlines.size(); ++i)
        entries.append({ EntryKind::Deadline, pointerTo({}, "deadlines", i), {},
            catalogue.deadlines[i].name, catalogue.deadlines[i].origin });
    return entries;
}

QString entryTitle(const CatalogueEntry &entry)
{
    const QString name = entry.name.isEmpty() ? EntriesText::tr("name not known") : entry.name;
    const QString title = kindName(entry.kind) + u' ';
    return entry.code.isEmpty() ? title + name : title + entry.code + u' ' + name;
}

QString entryMark(const CatalogueEntry &entry)
{
    const QString mark
        = entry.origin.confirmed ? EntriesText::tr("confirmed") : EntriesText::tr("not confirmed");
    return entry.origin.source.isEmpty() ? mark : mark + u": "_s + entry.origin.source;
}

} // namespace ita
