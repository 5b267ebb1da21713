// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaiwords.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/people.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Words after which a sentence goes on. Words that also end one (ที่, ให้, กับ …) are left out.
constexpr std::array kGoingOn { u"และ", u"หรือ", u"โดย", u"เพื่อ", u"ซึ่ง", u"ของ", u"ใน", u"จาก",
    u"ระหว่าง", u"รวมทั้ง", u"พร้อมทั้ง", u"ตลอดจน", u"ได้แก่", u"ประกอบด้วย", u"เช่น", u"เนื่องจาก" };

/// Whether the text ends in a word after which a sentence goes on, and so lacks its end.
bool endsInMidSentence(QStringView text)
{
    const QStringView end = text.trimmed();
    const auto isEnd = [&](const char16_t *word) {
        const QStringView tail(word);
        if (!end.endsWith(tail))
            return false;
        // "สมาชิกใน" has the word; a run of letters that only ends alike ("ภายใน") has not.
        qsizetype from = end.size() - tail.size();
        while (from > 0 && (isThaiWordLetter(end[from - 1])))
            --from;
        const QStringView run = end.sliced(from);
        const qsizetype at = run.size() - tail.size();
        const QList<int> breaks = thaiWordBreaks(run);
        return at == 0 || breaks.contains(int(at));
    };
    return std::ranges::any_of(kGoingOn, isEnd);
}

bool lacksClosingBracket(QStringView text)
{
    qsizetype open = 0;
    for (const QChar c : text)
        open += c == u'(' ? 1 : c == u')' && open > 0 ? -1 : 0;
    return open > 0;
}

/// Lines that introduce a list may end so: "พร้อมทั้ง", then "๒. …".
bool isLastLine(const QStringList &lines, qsizetype line)
{
    return line + 1 >= lines.size() || lines[line + 1].isEmpty();
}

void findCutOff(const CheckedReport &report, Findings &found)
{
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        // Headings and names are no sentences.
        if (text.field.kind != FieldKind::Prose && text.field.kind != FieldKind::Points)
            return;
        const QStringList lines = text.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (isLastLine(lines, i)
                && (endsInMidSentence(lines[i]) || lacksClosingBracket(text.text)))
                found.add(text.place,
                    ChecksText::tr("%1 ends in mid-sentence: “%2”")
                        .arg(nameOf(report.tree, text), endOf(lines[i])),
                    lines[i]);
    });
}

/// "จำนวน … บาท", "เป็นเงิน ______ บาท", "จำนวน บาท".
const QRegularExpression &blankAmount()
{
    static const QRegularExpression pattern(
        u"(?:จำนวน|เป็นเงิน|วงเงิน|งบประมาณ|รวม)(?:\\s*(?:\\.{2,}|…+|_{2,}|-+)[\\s.…_-]*|\\s+)"
        "(?:บาท|ราย|คน|โครงการ|เรื่อง|ครั้ง|แห่ง)(?!\\p{L})"_s);
    return pattern;
}

void findBlankAmounts(const CheckedReport &report, Findings &found)
{
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        if (const auto match = blankAmount().match(text.text); match.hasMatch())
            found.add(text.place,
                ChecksText::tr("%1 leaves an amount blank: “%2”")
                    .arg(nameOf(report.tree, text), quoted(match.captured())),
                text.text);
    });
}

bool isThaiDigit(QChar c)
{
    return c >= u'๐' && c <= u'๙';
}

/// A word with Latin letters or the signs of addresses: its digits are part of a name.
bool isName(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return (c.isLetter() && c.unicode() < 0x0E00) || c == u'@' || c == u'/' || c == u'_';
    });
}

/// Digits of both kinds in one text. Web addresses and names with Latin letters keep theirs.
void findMixedDigits(const CheckedReport &report, Findings &found)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        QString thai;
        QString arabic;
        const QStringList words = text.text.split(spaces, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (thai.isEmpty() && std::ranges::any_of(word, isThaiDigit))
                thai = word;
            const auto isArabic = [](QChar c) { return c >= u'0' && c <= u'9'; };
            if (arabic.isEmpty() && std::ranges::any_of(word, isArabic) && !isName(word))
                arabic = word;
        }
        if (!thai.isEmpty() && !arabic.isEmpty())
            found.add(text.place,
                ChecksText::tr("%1 has Thai and Arabic digits: “%2” and “%3”")
                    .arg(nameOf(report.tree, text), quoted(thai), quoted(arabic)),
                text.text);
    });
}

/// The first letter of another script in a text with Thai letters; 0 for none.
QChar foreignLetter(QStringView name)
{
    if (!std::ranges::any_of(name, isThaiWordLetter))
        return {};
    const auto isForeign = [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Thai; };
    const auto letter = std::ranges::find_if(name, isForeign);
    return letter == name.end() ? QChar() : *letter;
}

/// Letters that look like Thai ones, in the names of the persons who sign.
void findForeignLetters(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    QList<RowId> seen;
    const QList<RowId> steps = printedRows(tree, report.report, RowKind::SignOffStep);
    for (const RowId step : steps) {
        const RowId person = personRow(tree, tree.get<SignOffStep>(step).person);
        if (!person || seen.contains(person))
            continue;
        seen.append(person);
        const QString &name = tree.get<Person>(person).name;
        if (const QChar letter = foreignLetter(name); !letter.isNull())
            found.add({ person, keyOf(&Person::name) },
                ChecksText::tr("The name “%1” has the letter “%2”, which is not Thai")
                    .arg(name, QString(letter)));
    }
}

} // namespace

QList<Check> sentenceChecks()
{
    return {
        { "cut_off"_L1, Severity::Warning, Effort::Light, &findCutOff },
        { "blank_amount"_L1, Severity::Warning, Effort::Light, &findBlankAmounts },
        { "mixed_digits"_L1, Severity::Warning, Effort::Light, &findMixedDigits },
        { "foreign_letters"_L1, Severity::Warning, Effort::Light, &findForeignLetters },
    };
}

} // namespace ita
