// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/drawnpages.h"

#include "tests/support/catch.h"
#include "ui/print/text/fonts.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextLayout>

namespace ita::test {

using namespace Qt::StringLiterals;

namespace {

/// All glyphs of a text as one run; Qt begins another one where the script changes.
QGlyphRun glyphRun(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setNumColumns(int(text.size()));
    layout.endLayout();
    QList<quint32> indexes;
    QList<QPointF> positions;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        indexes += run.glyphIndexes();
        positions += run.positions();
    }
    QGlyphRun whole;
    whole.setRawFont(runs.value(0).rawFont());
    whole.setGlyphIndexes(indexes);
    whole.setPositions(positions);
    return whole;
}

} // namespace

DrawnPages drawPages(const QList<QStringList> &pages, Ligatures ligatures)
{
    const auto family = ReportTypefaces::resolve({});
    REQUIRE(family);
    QFont font = ReportTypefaces::font(*family, 320, false);
    if (ligatures == Ligatures::On)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1440);
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (qsizetype line = 0; line < pages[page].size(); ++line)
            painter.drawGlyphRun({ 0, 500. * double(line) }, glyphRun(pages[page][line], font));
    }
    painter.end();
    return { buffer.data(), pages };
}

QStringList linesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"read.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(u"pdftotext"_s, { u"-raw"_s, file.fileName(), u"-"_s });
    REQUIRE(tool.waitForFinished());
    const QString text = QString::fromUtf8(tool.readAllStandardOutput());
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line.remove(u'\f');
    lines.removeAll(QString());
    return lines;
}

ReadPdf::ReadPdf(const QByteArray &pdf)
    : m_bytes(pdf)
{
    m_pdf.processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
}

QByteArray streamData(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(
        reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

} // namespace ita::test
