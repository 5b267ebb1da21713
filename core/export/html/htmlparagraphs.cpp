// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmlparagraphs.h"

#include "core/domain/webaddress.h"
#include "core/export/html/htmlnames.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

std::optional<QString> classOrNone(const QString &styleClass)
{
    return styleClass.isEmpty() ? std::nullopt : std::optional(styleClass);
}

/// The sign for the eye, the word for who listens.
void writeBox(HtmlWriter &html, bool ticked)
{
    html.leaf("span"_L1, ticked ? u"☑" : u"☐",
        { { html::kRole, u"img"_s }, { "aria-label"_L1, ticked ? u"เลือกแล้ว"_s : u"ไม่ได้เลือก"_s } });
    html.text(u" ");
}

} // namespace

void writeLinked(HtmlWriter &html, const QString &text)
{
    qsizetype done = 0;
    const QList<WebLink> links = webLinks(text);
    for (const WebLink &link : links) {
        html.text(QStringView(text).sliced(done, link.span.start - done));
        html.leaf("a"_L1, QStringView(text).sliced(link.span.start, link.span.length),
            { { "href"_L1, QString::fromLatin1(link.url) }, { "rel"_L1, u"noopener noreferrer"_s },
                { "dir"_L1, u"ltr"_s } });
        done = link.span.end();
    }
    html.text(QStringView(text).sliced(done));
}

void writeParagraphs(
    HtmlWriter &html, const QList<Paragraph> &paragraphs, const QString &styleClass)
{
    bool inList = false;
    for (const Paragraph &paragraph : paragraphs) {
        const bool isPoint = paragraph.marker == Marker::Dash;
        if (isPoint && !inList)
            html.open("ul"_L1, { { "class"_L1, classOrNone(styleClass) } });
        if (!isPoint && inList)
            html.close();
        inList = isPoint;
        const bool isBox
            = paragraph.marker == Marker::Ticked || paragraph.marker == Marker::Unticked;
        const QString ofBox = u"box "_s + styleClass;
        html.open(isPoint ? "li"_L1 : "p"_L1,
            { { "class"_L1,
                isPoint ? std::nullopt : classOrNone(isBox ? ofBox.trimmed() : styleClass) } });
        if (isBox)
            writeBox(html, paragraph.marker == Marker::Ticked);
        writeLinked(html, paragraph.text);
        html.close();
    }
    if (inList)
        html.close();
}

void writeLines(HtmlWriter &html, const QList<Paragraph> &paragraphs)
{
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        if (at > 0)
            html.single("br"_L1);
        writeLinked(html, paragraphs[at].text);
    }
}

} // namespace ita
