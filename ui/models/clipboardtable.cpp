// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboardtable.h"

#include "core/base/escapeinvisible.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

constexpr qsizetype kMostCells = 50'000;
constexpr qsizetype kMostCharacters = 20'000'000;
constexpr int kMostSpanned = 1000;
constexpr int kDeepestTable = 10;

/// A cell's text as it is typed, trimmed, and without spaces at the ends of lines.
QString cleaned(QString text)
{
    static const QRegularExpression spacesAtEnd(u"[ \\t]+(?=\\n)"_s);
    text.remove(QChar::ObjectReplacementCharacter);
    return asTyped(text).remove(spacesAtEnd).trimmed();
}

/// Reads what another program put on the clipboard without opening the style sheets and pictures
/// that it names.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

void makeRectangular(Cells &cells)
{
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(cells))
        width = std::max(width, row.size());
    for (QStringList &row : cells)
        row.resize(width);
}

/// Reads tab-separated text from front to back.
class TextReader
{
public:
    explicit TextReader(const QString &text)
        : m_text(text)
    {
    }

    Cells read()
    {
        Cells cells;
        while (m_at < m_text.size()) {
            QStringList row { cell() };
            while (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                row.append(cell());
            }
            cells.append(row);
            skipLineEnd();
        }
        makeRectangular(cells);
        return cells;
    }

private:
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == u'\t' || m_text[at] == u'\n'
            || m_text[at] == u'\r';
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            if (const auto quoted = quotedCell())
                return cleaned(*quoted);
        const qsizetype first = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return cleaned(m_text.sliced(first, m_at - first));
    }

    /// Nothing when no closing quote ends the cell: the first quote is then part of the text, as
    /// word processors do not quote cells.
    std::optional<QString> quotedCell()
    {
        QString content;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                content += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                content += m_text[++at];
            } else if (endsCell(at + 1)) {
                m_at = at + 1;
                return content;
            } else {
                return {};
            }
        }
        return {};
    }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool isBullet(const QTextList &list)
{
    return list.format().style() >= QTextListFormat::ListSquare;
}

/// Replaces a bullet by "- ". Word writes bullets as symbol font characters followed by spaces.
QString withPlainBullet(const QString &line)
{
    static const QRegularExpression bullet(
        u"^\\s*(?:[·•§▪●○–—\\x{f0b7}\\x{f0a7}-]\\s+|o\\s{3,})"_s);
    return QString(line).replace(bullet, u"- "_s);
}

QString blockText(const QTextBlock &block)
{
    const QString text = withPlainBullet(block.text().replace(QChar::Nbsp, u' '));
    const QTextList *list = block.textList();
    if (!list || text.isEmpty())
        return text;
    return (isBullet(*list) ? u"-"_s : list->itemText(block)) + u' ' + text;
}

/// The paragraphs between two iterators of a frame, with those of nested tables.
QString textBetween(QTextFrame::iterator at, const QTextFrame::iterator &end)
{
    QStringList lines;
    for (; at != end; ++at) {
        if (const QTextFrame *frame = at.currentFrame())
            lines.append(textBetween(frame->begin(), frame->end()));
        else
            lines.append(blockText(at.currentBlock()));
    }
    return lines.join(u'\n');
}

void appendTable(const QTextTable &table, Cells &cells)
{
    for (int row = 0; row < table.rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const bool isFirst = cell.column() == column;
            texts.append(isFirst ? cleaned(textBetween(cell.begin(), cell.end())) : QString());
        }
        cells.append(texts);
    }
}

/// Adds the rows of the table, each merged cell with its text in the first place only.
void appendMerged(const QTextTable &table, CellBlock &all)
{
    const qsizetype top = all.texts.size();
    for (int row = 0; row < table.rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const bool begins = cell.row() == row && cell.column() == column;
            texts.append(begins ? cleaned(textBetween(cell.begin(), cell.end())) : QString());
            if (begins && (cell.rowSpan() > 1 || cell.columnSpan() > 1))
                all.merges.append({ { top + row, column }, cell.rowSpan(), cell.columnSpan() });
        }
        all.texts.append(texts);
    }
}

const QRegularExpression &cellStart()
{
    static const QRegularExpression start(
        u"<t[dh][\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    return start;
}

/// The highest colspan or rowspan; Qt makes a cell for each of them.
int largestSpan(const QString &html)
{
    static const QRegularExpression span(u"(?:col|row)span\\s*=\\s*[\"']?\\s*(\\d{1,9})"_s,
        QRegularExpression::CaseInsensitiveOption);
    int largest = 0;
    for (auto found = span.globalMatch(html); found.hasNext();)
        largest = std::max(largest, found.next().capturedView(1).toInt());
    return largest;
}

/// How many tables stand within each other at most.
int nestedTables(const QString &html)
{
    static const QRegularExpression tag(
        u"<(/?)table[\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    int deepest = 0;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        depth += found.next().capturedLength(1) ? -1 : 1;
        depth = std::max(depth, 0);
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

QString quoted(const QString &cell)
{
    static const QRegularExpression special(u"[\\t\\n\"]"_s);
    if (!cell.contains(special))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

/// For each cell of a merge its attributes, which are empty in cells that another covers.
using Spans = std::map<CellPlace, QString>;

Spans spansOf(const QList<CellArea> &merges)
{
    Spans spans;
    for (const CellArea &area : merges)
        for (qsizetype row = 0; row < area.rows; ++row)
            for (qsizetype column = 0; column < area.columns; ++column)
                spans[{ area.first.row + row, area.first.column + column }] = row + column > 0
                    ? QString()
                    : u" rowspan=\"%1\" colspan=\"%2\""_s.arg(area.rows).arg(area.columns);
    return spans;
}

QString htmlRow(const QStringList &row, qsizetype at, const Spans &spans)
{
    QString html = u"<tr>"_s;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const auto span = spans.find({ at, column });
        if (span != spans.end() && span->second.isEmpty())
            continue;
        // Without this style, spreadsheets start a new row at <br>.
        const QString text = row[column].toHtmlEscaped().replace(
            u'\n', u"<br style=\"mso-data-placement:same-cell;\">"_s);
        html += u"<td"_s + (span == spans.end() ? QString() : span->second) + u'>' + text
            + u"</td>"_s;
    }
    return html + u"</tr>\n"_s;
}

/// QString::count() would check the whole text once more for each cell.
bool hasTooManyCells(const QString &html)
{
    qsizetype cells = 0;
    for (auto it = cellStart().globalMatch(html); it.hasNext(); it.next())
        if (++cells > kMostCells)
            return true;
    return false;
}

} // namespace

Cells cellsFromText(const QString &text)
{
    return TextReader(text).read();
}

Cells cellsFromHtml(const QString &html)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    Cells cells;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames)
        if (const auto *table = qobject_cast<const QTextTable *>(frame))
            appendTable(*table, cells);
    makeRectangular(cells);
    return cells;
}

CellBlock mergedCellsFromHtml(const QString &html)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    CellBlock all;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames)
        if (const auto *table = qobject_cast<const QTextTable *>(frame))
            appendMerged(*table, all);
    makeRectangular(all.texts);
    return all;
}

Outcome checkTableSize(const QMimeData &data)
{
    const QString html = data.hasHtml() ? data.html() : QString();
    const QString text = data.text();
    const bool isTooLong = std::max(html.size(), text.size()) > kMostCharacters;
    if (isTooLong || text.count(u'\t') + text.count(u'\n') > kMostCells || hasTooManyCells(html))
        return Error { Error::Code::Invalid,
            ClipboardText::tr("The table on the clipboard is too large: at most %1 cells can be "
                              "pasted at once")
                .arg(kMostCells),
            {} };
    if (largestSpan(html) > kMostSpanned || nestedTables(html) > kDeepestTable)
        return Error { Error::Code::Invalid,
            ClipboardText::tr("The table on the clipboard is built in a way that cannot be pasted. "
                              "Paste it as text into a spreadsheet first"),
            {} };
    return ok();
}

Cells cellsFrom(const QMimeData &data)
{
    const Cells tables = data.hasHtml() ? cellsFromHtml(data.html()) : Cells();
    return tables.isEmpty() ? cellsFromText(data.text()) : tables;
}

CellBlock mergedCellsFrom(const QMimeData &data)
{
    const CellBlock table = data.hasHtml() ? mergedCellsFromHtml(data.html()) : CellBlock();
    return table.isEmpty() ? CellBlock { cellsFromText(data.text()), {} } : table;
}

Cells cellsOf(const QModelIndexList &indexes)
{
    std::map<int, qsizetype> columns;
    for (const QModelIndex &index : indexes)
        columns.emplace(index.column(), 0);
    qsizetype width = 0;
    for (auto &[column, place] : columns)
        place = width++;
    std::map<std::pair<int, int>, QStringList> rows;
    for (const QModelIndex &index : indexes) {
        QStringList &row = rows[{ index.parent().row(), index.row() }];
        row.resize(width);
        row[columns[index.column()]] = index.data().toString();
    }
    Cells cells;
    for (const auto &[place, row] : rows)
        cells.append(row);
    return cells;
}

void putTable(QMimeData &data, const Cells &cells, const QList<CellArea> &merges)
{
    QString text;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">\n"_s;
    const Spans spans = spansOf(merges);
    for (qsizetype at = 0; at < cells.size(); ++at) {
        QStringList quotedCells;
        for (const QString &cell : cells[at])
            quotedCells.append(quoted(cell));
        text += quotedCells.join(u'\t') + u'\n';
        html += htmlRow(cells[at], at, spans);
    }
    data.setText(text);
    data.setHtml(html + u"</table></body></html>"_s);
}

} // namespace ita
