// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commentlist.h"

#include "core/base/thaidigits.h"
#include "core/domain/comments.h"
#include "core/domain/placename.h"
#include "core/report/cells.h"
#include "core/report/documentbuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct CommentListText
{
    Q_DECLARE_TR_FUNCTIONS(CommentListText)
};

/// Replaces carriage returns and tabs, for which fonts have no glyphs.
QString printable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text.replace(u'\t', u' ');
}

class CommentTable
{
public:
    CommentTable(const Tree &tree, int &number)
        : m_tree(tree)
        , m_number(number)
    {
    }

    Table of(const QList<RowId> &comments)
    {
        Table table;
        table.columns = { column(CommentListText::tr("No."), 5, Align::Centre),
            column(CommentListText::tr("Place"), 22), column(CommentListText::tr("Comment"), 36),
            column(CommentListText::tr("Replies"), 28), column(CommentListText::tr("State"), 18) };
        for (const RowId comment : comments)
            table.rows.append(rowOf(comment));
        return table;
    }

private:
    static Column column(const QString &heading, int width, Align align = Align::Left)
    {
        return { heading, {}, width, false, align, {} };
    }

    TableRow rowOf(RowId comment)
    {
        const Place place = placeOfComment(m_tree, comment);
        const auto cell = [&](const QString &text) { return Cell { paragraphsOf(text, place) }; };
        const bool isDeleted = m_tree.get<Comment>(comment).state == CommentState::Deleted;
        const QString state = commentStateText(m_tree, comment);
        const bool isStale = !isDeleted && fieldHasChanged(m_tree, comment);
        return { place.row,
            { cell(toThaiDigits(++m_number)), cell(placeName(m_tree, place.row, place.field)),
                cell(isDeleted ? QString() : wordsOf(comment)),
                cell(isDeleted ? QString() : repliesTo(comment)),
                cell(isStale ? state + u'\n' + CommentListText::tr("The field has changed since.")
                             : state) } };
    }

    QString wordsOf(RowId commentOrReply) const
    {
        const RowValue &row = m_tree.value(commentOrReply);
        return bylineOf(m_tree, commentOrReply) + u'\n'
            + printable(wordsField(kindOf(row)).get(row).toString());
    }

    QString repliesTo(RowId comment) const
    {
        QStringList all;
        const QList<RowId> replies = m_tree.rows(comment, RowKind::Reply);
        for (const RowId reply : replies)
            all.append(wordsOf(reply));
        return all.join(u'\n');
    }

    const Tree &m_tree;
    int &m_number;
};

/// The comments on one section and its rows, or those outside of all sections.
struct SectionComments
{
    RowId section;
    QList<RowId> comments;
};

QList<SectionComments> bySection(const Tree &tree, RowId report)
{
    QList<SectionComments> sections;
    const QList<RowId> comments = commentsIn(tree, report);
    for (const RowId comment : comments) {
        const RowId section = tree.section(comment);
        if (sections.isEmpty() || sections.constLast().section != section)
            sections.append({ section, {} });
        sections.last().comments.append(comment);
    }
    return sections;
}

TextBlock text(TextRole role, const QString &words)
{
    return { role, paragraphsOf(words, {}), {} };
}

} // namespace

Document buildCommentList(const Tree &tree, RowId report)
{
    const QString title = CommentListText::tr("Comments on the report of fiscal year %1")
                              .arg(toThaiDigits(tree.get<Report>(report).fiscalYear));
    PrintedSection page;
    page.row = report;
    page.title = title;
    page.orientation = Orientation::Landscape;
    page.blocks.append(text(TextRole::Heading, title));
    const QList<SectionComments> sections = bySection(tree, report);
    if (sections.isEmpty())
        page.blocks.append(text(TextRole::Body, CommentListText::tr("There are no comments.")));
    int number = 0;
    for (const SectionComments &part : sections) {
        if (part.section)
            page.blocks.append(text(TextRole::Subheading, sectionTitle(tree, part.section)));
        page.blocks.append(CommentTable(tree, number).of(part.comments));
    }
    return { .title = title, .office = tree.get<Office>(tree.root()).name, .sections = { page } };
}

} // namespace ita
