// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/drawnpages.h"

#include "tests/support/catch.h"
#include "ui/print/pdf/pdffile.h"
#include "ui/print/text/fonts.h"

#include <QProcess>
#include <QTemporaryDir>

#include <array>

namespace ita::test {

using namespace Qt::StringLiterals;

PdfInfo someInfo()
{
    PdfInfo info;
    info.title = u"รายงาน <ITA> & \"ผล\""_s;
    info.author = u"อบต. น้ำใส"_s;
    info.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 7 * 3600);
    return info;
}

TextFont reportFont(Ligatures ligatures)
{
    const auto family = ReportTypefaces::resolve({});
    REQUIRE(family);
    QFont face = ReportTypefaces::font(*family, 320, false);
    if (ligatures == Ligatures::On)
        face.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    return TextFont(face, 1);
}

Result<QByteArray> pdfOf(const QList<QStringList> &pages, const PdfInfo &info, Ligatures ligatures)
{
    TextFont font = reportFont(ligatures);
    PdfFile file;
    for (const QStringList &lines : pages) {
        PdfPage page(file.resources(), { 595, 842 });
        double y = 1000;
        for (const QString &line : lines)
            page.drawText(font, std::array { font.piece(line) }, { 1000, y += 500 });
        if (const Outcome added = file.addPage(page); !added)
            return added.error();
    }
    return file.write(info);
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
