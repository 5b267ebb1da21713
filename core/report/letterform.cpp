// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/letterform.h"

#include "core/report/cells.h"
#include "core/rows/fieldtexts.h"
#include "core/rows/papers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr std::array kLabels { QStringView(u"ส่วนราชการ"), QStringView(u"ที่"), QStringView(u"วันที่"),
    QStringView(u"เรื่อง"), QStringView(u"เรียน"), QStringView(u"อ้างถึง"), QStringView(u"สิ่งที่ส่งมาด้วย") };
constexpr QStringView kNumber = u"ที่";
constexpr QStringView kDate = u"วันที่";

PaperKind kindOfPaper(const Tree &tree, RowId section)
{
    return paperLayout(tree.value(paperOf(tree, section)))->paperKind;
}

bool isFirstText(const Tree &tree, RowId section)
{
    return sectionsOf(tree, paperOf(tree, section), RowKind::Text).value(0) == section;
}

/// Whether the label is followed by a space, by dots for the pen, or by nothing.
bool beginsWith(QStringView text, QStringView label)
{
    if (!text.startsWith(label))
        return false;
    const QStringView rest = text.sliced(label.size());
    return rest.isEmpty() || rest.front().isSpace() || rest.front() == u'…' || rest.front() == u'.';
}

LabelledText part(QStringView text, QStringView label, const Place &place)
{
    return { { label.toString(), Marker::None, place },
        paragraphsOf(text.sliced(label.size()).trimmed().toString(), place) };
}

/// Where the date begins in the line with the number; -1: it has none.
qsizetype dateIn(QStringView text)
{
    const qsizetype at = text.indexOf(kDate);
    return at > 0 && (text[at - 1].isSpace() || text[at - 1] == u'…' || text[at - 1] == u'.') ? at
                                                                                              : -1;
}

std::optional<LabelLine> labelLine(const ContentBlock &block, const Place &place)
{
    if (block.form != BlockForm::Paragraph && block.form != BlockForm::PenLines)
        return {};
    const QStringView text = QStringView(block.text).trimmed();
    const auto label
        = std::ranges::find_if(kLabels, [&](QStringView known) { return beginsWith(text, known); });
    if (label == kLabels.end())
        return {};
    const qsizetype date = *label == kNumber ? dateIn(text) : -1;
    if (date < 0)
        return LabelLine { { part(text, *label, place) } };
    return LabelLine { { part(text.first(date), *label, place),
        part(text.sliced(date), kDate, place) } };
}

} // namespace

bool isLetter(const Tree &tree, RowId paper)
{
    const PaperKind kind = paperLayout(tree.value(paper))->paperKind;
    return kind == PaperKind::Memo || kind == PaperKind::Order || kind == PaperKind::Announcement;
}

std::optional<Letterhead> letterheadOf(const Tree &tree, RowId section)
{
    const auto *text = std::get_if<TextSection>(&tree.value(section));
    if (!text || text->heading.isEmpty() || !isLetter(tree, paperOf(tree, section))
        || !isFirstText(tree, section))
        return {};
    Letterhead head { .emblem = {},
        .title = paragraphsOf(text->heading, { section, keyOf(&TextSection::heading) }),
        .isMemo = kindOfPaper(tree, section) == PaperKind::Memo };
    const RowId first = tree.rows(section, RowKind::ContentBlock).value(0);
    if (first && isEmblem(tree, first))
        head.emblem = QByteArray::fromBase64(tree.get<ContentBlock>(first).picture.toLatin1());
    return head;
}

bool isEmblem(const Tree &tree, RowId block)
{
    const auto &picture = tree.get<ContentBlock>(block);
    const RowId section = tree.parent(block);
    return picture.form == BlockForm::Picture && picture.text.isEmpty()
        && tree.rows(section, RowKind::ContentBlock).constFirst() == block
        && isLetter(tree, paperOf(tree, section)) && isFirstText(tree, section)
        && !tree.get<TextSection>(section).heading.isEmpty();
}

QHash<RowId, LabelLine> labelLinesOf(const Tree &tree, RowId section)
{
    QHash<RowId, LabelLine> lines;
    if (kindOfPaper(tree, section) != PaperKind::Memo || !isFirstText(tree, section))
        return lines;
    for (const RowId block : tree.rows(section, RowKind::ContentBlock)) {
        const auto &content = tree.get<ContentBlock>(block);
        const auto line = labelLine(content, { block, keyOf(&ContentBlock::text) });
        if (line)
            lines.insert(block, *line);
        else if (content.form != BlockForm::Rule && content.form != BlockForm::Picture)
            break;
    }
    return lines;
}

} // namespace ita
