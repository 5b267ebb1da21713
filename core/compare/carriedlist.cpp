// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/carriedlist.h"

#include "core/base/thaidigits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QList<Paragraph> oneParagraph(const QString &text)
{
    return { { .text = QString(text).replace(u'\n', u' '), .place = {} } };
}

TextBlock lineOf(TextRole role, const QString &text)
{
    return { .role = role, .paragraphs = oneParagraph(text), .bookmark = {} };
}

QString noteOn(const CarriedItem &item)
{
    if (item.to.isEmpty())
        return u"ไม่มีข้อที่รับช่วง"_s;
    QStringList notes;
    if (item.code.isEmpty())
        notes.append(u"ข้อใหม่"_s);
    if (item.evidence > 0)
        notes.append(u"หลักฐาน %1 รายการ"_s.arg(toThaiDigits(item.evidence)));
    return notes.join(u", "_s);
}

Table tableOf(const CarriedList &list)
{
    Table table;
    table.columns = { { .heading = u"ข้อ ปี %1"_s.arg(toThaiDigits(list.earlierYear)),
                          .width = 12,
                          .align = Align::Centre },
        { .heading = u"ข้อมูล"_s, .width = 48 },
        { .heading = u"ข้อ ปี %1"_s.arg(toThaiDigits(list.laterYear)),
            .width = 14,
            .align = Align::Centre },
        { .heading = u"หมายเหตุ"_s, .width = 26 } };
    for (const CarriedItem &item : list.items)
        table.rows.append({ .row = {},
            .cells = { { .paragraphs = oneParagraph(item.code.isEmpty() ? u"–"_s : item.code) },
                { .paragraphs = oneParagraph(item.name) },
                { .paragraphs = oneParagraph(item.to.isEmpty() ? u"–"_s : item.to.join(u", "_s)) },
                { .paragraphs = oneParagraph(noteOn(item)) } } });
    return table;
}

/// "ข้อเดิม ๔๓ ข้อ มีข้อรับช่วง ๓๕ ข้อ ไม่มี ๘ ข้อ ข้อใหม่ ๓ ข้อ"
QString summaryOf(const QList<CarriedItem> &items)
{
    const auto count
        = [&](const auto &is) { return toThaiDigits(std::ranges::count_if(items, is)); };
    return u"ข้อเดิม %1 ข้อ มีข้อที่รับช่วง %2 ข้อ ไม่มีข้อที่รับช่วง %3 ข้อ ข้อใหม่ %4 ข้อ"_s.arg(
        count([](const CarriedItem &item) { return !item.code.isEmpty(); }),
        count([](const CarriedItem &item) { return !item.code.isEmpty() && !item.to.isEmpty(); }),
        count([](const CarriedItem &item) { return item.to.isEmpty(); }),
        count([](const CarriedItem &item) { return item.code.isEmpty(); }));
}

} // namespace

Document carriedDocument(const CarriedList &list, const QString &office)
{
    const QString title = u"บัญชีการยกข้อจากปีงบประมาณ %1 ไปปีงบประมาณ %2"_s.arg(
        toThaiDigits(list.earlierYear), toThaiDigits(list.laterYear));
    PrintedSection page;
    page.title = title;
    page.blocks = { lineOf(TextRole::Heading, title), lineOf(TextRole::Body, summaryOf(list.items)),
        tableOf(list) };
    return { .title = title, .office = office, .sections = { page } };
}

} // namespace ita
