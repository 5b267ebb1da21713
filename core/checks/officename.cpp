// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The kinds of offices, longer words first, as they stand before the name of the place.
constexpr std::array kOffices { u"องค์การบริหารส่วนจังหวัด", u"องค์การบริหารส่วนตำบล", u"เทศบาลตำบล",
    u"เทศบาลเมือง", u"เทศบาลนคร", u"โรงพยาบาล", u"วิทยาลัย" };
constexpr std::array kShort { u"อบจ.", u"อบต." };

/// The office's name in its two parts: "องค์การบริหารส่วนตำบล" and "นากอก". Both empty when the name
/// does not begin so, or the place is too short to be told from another.
struct OfficeName
{
    QString office;
    QString place;

    static OfficeName of(const QString &name)
    {
        constexpr qsizetype kTelling = 4;
        for (const char16_t *office : kOffices) {
            const QStringView word(office);
            if (name.startsWith(word) && name.size() - word.size() >= kTelling)
                return { word.toString(), name.sliced(word.size()).trimmed() };
        }
        return {};
    }
};

/// How many letters must be added, removed or changed to make one text of the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ changed, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row.back();
}

/// The beginning of `text` that is nearly, but not quite, `place`; empty for none.
QString misspelt(QStringView text, const QString &place)
{
    if (text.startsWith(place))
        return {};
    const qsizetype near = place.size() >= 8 ? 2 : 1;
    for (qsizetype size = place.size() - 1; size <= place.size() + 1; ++size)
        if (size <= text.size() && distance(text.first(size), place) <= near)
            return text.first(size).toString();
    return {};
}

void findOtherSpellings(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const OfficeName name = OfficeName::of(tree.get<Office>(tree.root()).name);
    if (name.place.isEmpty())
        return;
    QStringList before { name.office };
    for (const char16_t *office : kShort)
        before.append(QString::fromUtf16(office));
    visitReportTexts(tree, report.report, [&](const ReportText &text) {
        for (const QString &office : std::as_const(before))
            for (qsizetype at = text.text.indexOf(office); at >= 0;
                 at = text.text.indexOf(office, at + 1)) {
                const auto rest = QStringView(text.text).sliced(at + office.size()).trimmed();
                if (const QString other = misspelt(rest, name.place); !other.isEmpty())
                    found.add(text.place,
                        ChecksText::tr("%1 writes “%2”, the office is called “%3”")
                            .arg(nameOf(tree, text), office + other, name.office + name.place),
                        office + other + u'\n' + name.office + name.place);
            }
    });
}

} // namespace

QList<Check> officeNameChecks()
{
    return { { "office_name"_L1, Severity::Warning, Effort::Light, &findOtherSpellings } };
}

} // namespace ita
