// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordback/wordmerge.h"

#include "core/base/readfile.h"
#include "core/domain/placename.h"
#include "core/export/docx/docxexporter.h"
#include "core/export/docx/docxorigin.h"
#include "core/export/office/placetag.h"
#include "core/export/zip/ziparchive.h"
#include "core/report/documentbuilder.h"
#include "core/review/threewaymerge.h"
#include "core/rows/papers.h"
#include "core/wordback/wordrows.h"
#include "core/wordback/wordvalues.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct WordbackText
{
    Q_DECLARE_TR_FUNCTIONS(WordbackText)
};

qint64 highestId(const Tree &tree)
{
    qint64 highest = 0;
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows)
        highest = std::max(highest, row.value);
    return highest;
}

/// A value that is not that of the row here, for what was changed here since the file was made.
QJsonValue otherThan(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty() ? QJsonArray { u"…"_s } : QJsonArray();
    if (value.isString())
        return value.toString().isEmpty() ? u"…"_s : QString();
    return value;
}

class WordPlanner
{
public:
    WordPlanner(const Tree &tree, RowId paper, const DocxOrigin &origin)
        : m_tree(tree)
        , m_paper(paper)
        , m_origin(origin)
        , m_base(tree)
        , m_theirs(tree)
        , m_next(highestId(tree) + 1)
    {
    }

    Result<WordMerge> plan(const QList<DocxBlock> &edited)
    {
        const auto present = readDocxBody(docxMainPart(buildDocument(m_tree, m_paper)));
        if (!present)
            return present.error();
        m_now = placesIn(*present);
        m_word = placesIn(edited);
        const WordRows rows = wordRows(m_tree, m_paper, edited);
        takeTexts(rows);
        checkTexts();
        removeRows(rows);
        reorderRows(rows);
        for (const WordRow &row : rows.added)
            addRow(row);
        listLoose(rows.loose, wordRows(m_tree, m_paper, *present).loose);
        return WordMerge { .plan = finish(), .unplaced = m_unplaced };
    }

private:
    QString digestNow(const QString &tag) const { return digestOfLines(m_now.lines.value(tag)); }
    bool isChangedHere(const QString &tag) const
    {
        return m_origin.digests.contains(tag) && m_origin.digests.value(tag) != digestNow(tag);
    }
    bool isChangedInWord(const QString &tag) const
    {
        const QStringList lines = m_word.lines.value(tag);
        return lines != m_now.lines.value(tag)
            && m_origin.digests.value(tag) != digestOfLines(lines);
    }

    // ---- Texts

    void takeTexts(const WordRows &rows)
    {
        const QSet<RowId> seen(rows.seen.begin(), rows.seen.end());
        for (const QString &tag : std::as_const(m_now.tags))
            if (m_word.lines.contains(tag) || seen.contains(placeOfTag(tag)->row))
                takeText(tag);
        for (const QString &tag : std::as_const(m_word.tags))
            if (!m_now.lines.contains(tag) && isChangedInWord(tag))
                leave(*placeOfTag(tag), m_word.lines.value(tag));
    }

    void takeText(const QString &tag)
    {
        if (!isChangedInWord(tag))
            return;
        const Place place = *placeOfTag(tag);
        const RowValue &row = m_tree.value(place.row);
        const Field *field = describe(row).field(QAnyStringView(place.field));
        const auto value = field
            ? valueOfText(row, *field, m_now.lines.value(tag), m_word.lines.value(tag))
            : std::nullopt;
        if (!value || !field->check(*value))
            return leave(place, m_word.lines.value(tag));
        m_theirs.set(place.row, *field, *value);
        if (isChangedHere(tag))
            m_base.set(place.row, *field, otherThan(field->get(row)));
        m_taken.append(tag);
    }

    /// What is set must be printed as it stands in Word; what is not stays as it is here.
    void checkTexts()
    {
        const auto printed = readDocxBody(docxMainPart(buildDocument(m_theirs, m_paper)));
        if (!printed)
            return;
        const DocxPlaces places = placesIn(*printed);
        for (const QString &tag : std::as_const(m_taken)) {
            const Place place = *placeOfTag(tag);
            const Field &field = *describe(m_tree.value(place.row)).field(place.field);
            if (places.lines.value(tag) == m_word.lines.value(tag)
                || field.meaning == Meaning::Status)
                continue;
            const QJsonValue here = field.get(m_tree.value(place.row));
            m_theirs.set(place.row, field, here);
            m_base.set(place.row, field, here);
            leave(place, m_word.lines.value(tag));
        }
    }

    void leave(const Place &place, const QStringList &lines)
    {
        const QString where
            = m_tree.contains(place.row) ? placeName(m_tree, place.row, place.field) : QString();
        const QString text = lines.join(u" / "_s);
        m_unplaced.append(where.isEmpty() ? text : where + u": "_s + text);
    }

    /// Texts of no place that this program did not write itself.
    void listLoose(QStringList inWord, const QStringList &own)
    {
        for (const QString &text : own)
            inWord.removeOne(text);
        m_unplaced += inWord;
    }

    // ---- Rows

    /// The rows that the file held when it was made, in their order.
    QList<RowId> rowsMade() const
    {
        QList<RowId> rows;
        for (const QString &tag : m_origin.tags) {
            const RowId row = tableRowOf(m_tree, m_paper, placeOfTag(tag)->row);
            if (row && !rows.contains(row))
                rows.append(row);
        }
        return rows;
    }

    bool isHeldBy(RowId row, const QSet<RowId> &seen) const
    {
        const QList<RowId> below = m_tree.descendants(row);
        return std::ranges::any_of(below, [&](RowId r) { return seen.contains(r); });
    }

    /// Rows of tables and blocks that are gone in Word; sections and what groups rows stay.
    void removeRows(const WordRows &rows)
    {
        const QSet<RowId> seen(rows.seen.begin(), rows.seen.end());
        QSet<QString> present(m_now.tags.begin(), m_now.tags.end());
        for (const RowId row : rowsMade()) {
            if (!m_theirs.contains(row) || isSection(m_tree.kind(row))
                || groupOf(m_tree.kind(row)) != RowGroup::Content || isHeldBy(row, seen))
                continue;
            m_theirs.remove(row);
            for (const QString &tag : m_origin.tags)
                if (placeOfTag(tag)->row == row && present.contains(tag) && isChangedHere(tag))
                    markChanged(*placeOfTag(tag));
        }
    }

    void markChanged(const Place &place)
    {
        if (const Field *field
            = describe(m_tree.value(place.row)).field(QAnyStringView(place.field)))
            m_base.set(place.row, *field, otherThan(field->get(m_tree.value(place.row))));
    }

    /// Rows of one parent that stand in another order than when the file was made.
    void reorderRows(const WordRows &rows)
    {
        QHash<RowId, QList<RowId>> made;
        QHash<RowId, QList<RowId>> found;
        const auto sort = [this](const QList<RowId> &all, QHash<RowId, QList<RowId>> &by) {
            for (const RowId row : all)
                if (m_theirs.contains(row) && groupOf(m_theirs.kind(row)) == RowGroup::Content)
                    by[m_theirs.parent(row)].append(row);
        };
        sort(rowsMade(), made);
        sort(rows.seen, found);
        for (auto each = found.begin(); each != found.end(); ++each) {
            QList<RowId> &order = each.value();
            QList<RowId> before = made.value(each.key());
            before.removeIf([&](RowId row) { return !order.contains(row); });
            order.removeIf([&](RowId row) { return !before.contains(row); });
            if (before != order)
                arrange(each.key(), order);
        }
    }

    /// Puts the rows into this order among the positions that they have.
    void arrange(RowId parent, QList<RowId> order)
    {
        const RowKind kind = m_theirs.kind(order.constFirst());
        QList<RowId> target = m_theirs.collection(parent, kind);
        const QSet<RowId> moved(order.begin(), order.end());
        for (RowId &row : target)
            if (moved.contains(row))
                row = order.takeFirst();
        for (qsizetype at = 0; at < target.size(); ++at)
            m_theirs.move(target[at], parent, at);
    }

    void addRow(const WordRow &row)
    {
        if (!m_theirs.contains(row.parent)) {
            m_unplaced.append(row.texts.join(u" / "_s));
            return;
        }
        Subtree content = row.content;
        giveKey(content.value);
        numberRows(content, m_next);
        const RowKind kind = kindOf(content.value);
        const QList<RowId> siblings = m_theirs.collection(row.parent, kind);
        const RowId after = m_lastAdded.value(row.after, row.after);
        m_theirs.insert(row.parent, siblings.indexOf(after) + 1, content);
        m_lastAdded.insert(row.after, content.id);
    }

    /// A key that no row has, where the table does not show it.
    void giveKey(RowValue &value) const
    {
        for (const Field &field : describe(value).fields) {
            if (field.kind != FieldKind::Key || !field.uniqueIn
                || !field.get(value).toString().isEmpty())
                continue;
            QSet<QString> used;
            const QList<RowId> rows = m_theirs.descendants(m_theirs.root());
            for (const RowId row : rows)
                if (m_theirs.kind(row) == kindOf(value))
                    used.insert(field.get(m_theirs.value(row)).toString());
            int number = 1;
            const auto key = [&] {
                return QString::fromLatin1(describe(value).name) + u'-' + QString::number(number);
            };
            while (used.contains(key()))
                ++number;
            field.set(value, key());
        }
    }

    /// The plan needs a record of what was sent, which exists only in it.
    MergePlan finish()
    {
        Tree ours = m_tree;
        const RowId sent { m_next++ };
        ReviewCopy copy;
        copy.key = u"word-"_s + digestOfWord();
        copy.person = WordbackText::tr("Word file");
        ours.insert(reportOf(m_tree, m_paper), 0,
            { .id = sent, .value = copy, .extra = {}, .children = {} });
        return planMerge(m_base, ours, m_theirs, sent);
    }

    /// The same for the same file, so that a text that is not taken becomes a comment once.
    QString digestOfWord() const
    {
        QStringList all;
        for (const QString &tag : m_word.tags)
            all += m_word.lines.value(tag);
        return digestOfLines(all);
    }

    const Tree &m_tree;
    RowId m_paper;
    const DocxOrigin &m_origin;
    Tree m_base; ///< as the file was made, as far as is known
    Tree m_theirs; ///< as it is in Word
    qint64 m_next; ///< the first id that no row has
    DocxPlaces m_now;
    DocxPlaces m_word;
    QStringList m_taken;
    QHash<RowId, RowId> m_lastAdded;
    QStringList m_unplaced;
};

/// Nobody deletes half of a report, but some programs drop the names of its fields.
bool keepsNames(const DocxOrigin &origin, const DocxPlaces &places)
{
    const auto kept = std::ranges::count_if(
        origin.tags, [&](const QString &tag) { return places.lines.contains(tag); });
    return 2 * kept >= origin.tags.size();
}

void takeOutOrigin(Subtree &row)
{
    row.extra = {};
    for (Subtree &child : row.children)
        takeOutOrigin(child);
}

} // namespace

Result<WordMerge> planWordMerge(const Tree &tree, const QString &fileId, const QByteArray &file)
{
    const auto archive = ZipArchive::open(file);
    if (!archive)
        return archive.error();
    const auto body = archive->read(u"word/document.xml"_s);
    if (!body)
        return body.error().code == Error::Code::NotFound
            ? Error { Error::Code::Invalid, WordbackText::tr("It is not a Word file"), {} }
            : body.error();
    const auto blocks = readDocxBody(*body);
    if (!blocks)
        return blocks.error();
    const auto origin = originOf(*archive);
    if (!origin)
        return origin.error();
    if (origin->fileId != fileId)
        return Error { Error::Code::Invalid,
            WordbackText::tr("It was made from another office file"), {} };
    const RowId paper = origin->paper;
    if (!tree.contains(paper) || !paperLayout(tree.value(paper)))
        return Error { Error::Code::Invalid,
            WordbackText::tr("The paper that it was made from is not in this file any more"), {} };
    if (!keepsNames(*origin, placesIn(*blocks)))
        return Error { Error::Code::Invalid,
            WordbackText::tr("The program that saved it last has taken out what tells which text "
                             "belongs to which field; Word keeps it"),
            {} };
    return WordPlanner(tree, paper, *origin).plan(*blocks);
}

Result<WordMerge> readWordMerge(const Tree &tree, const QString &fileId, const QString &path)
{
    constexpr qint64 kMost = qint64(256) * 1024 * 1024;
    const auto file = readFile(path, kMost);
    if (!file)
        return file.error();
    auto merge = planWordMerge(tree, fileId, *file);
    if (merge)
        return merge;
    Error error = merge.error();
    error.message = QDir::toNativeSeparators(path) + u": "_s + error.message;
    return error;
}

Change wordChange(const MergePlan &plan, const MergeChoices &choices)
{
    Change change = mergeChange(plan, choices);
    change.label = WordbackText::tr("Take back an edited Word file");
    change.edits.removeIf([&](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && set->row == plan.sent;
    });
    for (Edit &edit : change.edits)
        if (auto *insert = std::get_if<InsertRow>(&edit))
            takeOutOrigin(insert->content);
    return change;
}

} // namespace ita
