// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include "ui/print/text/fonts.h"
#include "ui/print/text/pagestyle.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

QString family()
{
    const Result<QString> resolved = ReportTypefaces::resolve({});
    return resolved ? *resolved : QString();
}

void turn(QPdfWriter &writer, bool landscape)
{
    writer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

BareLimit::Row BareLimit::layOutRow(const PlainTable &table, const QStringList &texts, double width)
{
    static const QString name = family();
    Row row;
    int sum = 0;
    for (const int part : table.widths)
        sum += part;
    double left = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double cellWidth = width * table.widths[i] / qMax(sum, 1);
        auto layout
            = std::make_unique<QTextLayout>(QString(texts[i]).replace(u'\n', QChar::LineSeparator),
                ReportTypefaces::font(name, table.size * kUnitsPerPoint, false));
        layout->beginLayout();
        double y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(cellWidth);
            line.setPosition({ 0, y });
            y += line.height();
        }
        layout->endLayout();
        row.height = qMax(row.height, y);
        row.cells.push_back({ std::move(layout), left });
        left += cellWidth;
    }
    return row;
}

void BareLimit::layOut(const PlainContent &content)
{
    const PageStyle style;
    m_rows.clear();
    for (const PlainSection &section : content) {
        bool first = true;
        for (const PlainTable &table : section.tables)
            for (const QStringList &texts : table.rows) {
                m_rows.push_back(layOutRow(table, texts, style.textWidth(section.landscape)));
                m_rows.back().startsPage = std::exchange(first, false);
                m_rows.back().landscape = section.landscape;
            }
    }
}

void BareLimit::paint(const QString &path) const
{
    const PageStyle style;
    QPdfWriter writer(path);
    writer.setResolution(kUnitsPerInch);
    writer.setPageMargins(
        { style.marginLeft, style.marginTop, style.marginRight, style.marginBottom },
        QPageLayout::Millimeter);
    QPainter painter(&writer);
    double y = 0;
    for (const Row &row : m_rows) {
        const double room = style.textHeight(row.landscape);
        if (&row != &m_rows.front() && (row.startsPage || y + qMin(row.height, room) > room)) {
            turn(writer, row.landscape);
            writer.newPage();
            y = 0;
        }
        // A row taller than a page continues on the next page.
        const int parts = qMax(1, qCeil(row.height / room));
        for (int part = 0; part < parts; ++part) {
            const double done = part * room;
            if (part > 0) {
                writer.newPage();
                y = 0;
            }
            for (const Cell &cell : row.cells)
                for (int i = 0; i < cell.layout->lineCount(); ++i) {
                    const QTextLine line = cell.layout->lineAt(i);
                    if (line.y() >= done && line.y() < done + room)
                        line.draw(&painter, { cell.left, y - done });
                }
            painter.drawLine(QLineF(0, y, style.textWidth(row.landscape), y));
        }
        y += row.height - (parts - 1) * room;
    }
}

void printTextDocument(const PlainContent &content, const QString &path)
{
    QTextDocument document;
    document.setDefaultFont(
        ReportTypefaces::font(family(), int(PageStyle().tableSize) * kUnitsPerPoint, false));
    document.setHtml(toHtml(content));
    QPdfWriter writer(path);
    document.print(&writer);
}

} // namespace ita::bench
