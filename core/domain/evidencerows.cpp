// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencerows.h"

#include "core/base/thaidigits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isBlankEvidence(const Evidence &evidence)
{
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    return isBlank(evidence.url) && isBlank(evidence.explanation) && isBlank(evidence.title)
        && std::ranges::all_of(evidence.clickPath, isBlank);
}

QString printedForm(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Unstated:
        return evidence.twin ? u"อีกรูปแบบหนึ่ง"_s : QString();
    case EvidenceKind::Page:
        return u"หน้าเว็บ"_s;
    case EvidenceKind::Pdf:
        return u"PDF"_s;
    case EvidenceKind::Spreadsheet:
        return u"ตารางคำนวณ"_s;
    case EvidenceKind::Picture:
        return u"ภาพ"_s;
    }
    return {};
}

QString labelOf(const Evidence &evidence)
{
    const QString form = printedForm(evidence);
    const QString title = evidence.title.trimmed();
    if (form.isEmpty())
        return title;
    return title.isEmpty() ? u'(' + form + u')' : title + u" ("_s + form + u')';
}

QStringList numberedClicks(const QStringList &clickPath)
{
    QStringList lines;
    for (qsizetype i = 0; i < clickPath.size(); ++i)
        lines.append(toThaiDigits(i + 1) + u") "_s + clickPath[i]);
    return lines;
}

} // namespace

QList<RowId> evidenceRows(const Tree &tree, RowId item)
{
    QList<RowId> rows = tree.rows(item, RowKind::Evidence);
    rows.removeIf([&](RowId row) { return isBlankEvidence(tree.get<Evidence>(row)); });
    return rows;
}

QList<EvidenceEntry> evidenceEntries(const Tree &tree, RowId item)
{
    const QList<RowId> rows = evidenceRows(tree, item);
    const auto isTwin = [&](RowId row) { return tree.get<Evidence>(row).twin; };
    const bool several = rows.size() - std::ranges::count_if(rows, isTwin) > 1;
    QList<EvidenceEntry> entries;
    int documents = 0;
    for (const RowId row : rows) {
        const auto &evidence = tree.get<Evidence>(row);
        documents += evidence.twin ? 0 : 1;
        const bool numbered = several && !evidence.twin;
        entries.append({ row, numbered ? toThaiDigits(documents) + u". "_s : QString(),
            labelOf(evidence), numberedClicks(evidence.clickPath) });
    }
    return entries;
}

QString evidenceForms(const Tree &tree, RowId item)
{
    QStringList addresses;
    QStringList explanations;
    const QList<EvidenceEntry> entries = evidenceEntries(tree, item);
    for (const EvidenceEntry &entry : entries) {
        const auto &evidence = tree.get<Evidence>(entry.row);
        QStringList lines { entry.label };
        lines += entry.clickPath + evidence.explanation.split(u'\n');
        lines.removeAll(QString());
        if (!lines.isEmpty())
            lines.first().prepend(entry.number);
        explanations += lines;
        addresses.append(evidence.url.trimmed());
    }
    addresses.removeAll(QString());
    QStringList forms { addresses.join(u'\n'), explanations.join(u'\n') };
    forms.removeAll(QString());
    return forms.join(u"\n\n"_s);
}

} // namespace ita
