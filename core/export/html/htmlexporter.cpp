// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/exporttext.h"
#include "core/export/html/htmlnames.h"
#include "core/export/html/htmlsections.h"
#include "core/export/html/htmlstyle.h"
#include "core/report/documentbuilder.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class PageWriter
{
public:
    explicit PageWriter(const Document &document)
        : m_document(document)
        , m_coverIsTitle(
              !document.sections.isEmpty() && document.sections.constFirst().kind == RowKind::Cover)
    {
    }

    QByteArray write()
    {
        m_html.verbatim(u"<!DOCTYPE html>\n");
        m_html.open("html"_L1, { { "lang"_L1, u"th"_s } });
        writeHead();
        m_html.open("body"_L1);
        writeBody();
        m_html.close();
        m_html.close();
        return m_html.finished();
    }

private:
    void writeMeta(const QString &name, const QString &content)
    {
        m_html.single("meta"_L1, { { html::kName, name }, { html::kContent, content } });
    }

    /// Allows the one style sheet and pictures within the page; nothing is fetched, nothing runs.
    void writePolicy(const QString &style)
    {
        const QByteArray hash
            = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256);
        m_html.single("meta"_L1,
            { { "http-equiv"_L1, u"Content-Security-Policy"_s },
                { html::kContent,
                    u"default-src 'none'; img-src data:; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s
                        .arg(QString::fromLatin1(hash.toBase64())) } });
    }

    void writeHead()
    {
        const QString style = htmlStyle();
        m_html.open("head"_L1);
        m_html.single("meta"_L1, { { "charset"_L1, u"utf-8"_s } });
        writePolicy(style);
        m_html.leaf(html::kTitle, m_document.title.simplified());
        writeMeta(QString(html::kAuthor), m_document.office);
        writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        writeMeta(u"color-scheme"_s, u"light dark"_s);
        writeMeta(u"referrer"_s, u"no-referrer"_s);
        m_html.open("style"_L1);
        m_html.verbatim(style);
        m_html.close();
        m_html.close();
    }

    void writeBody()
    {
        m_html.leaf(
            "a"_L1, u"ข้ามไปยังเนื้อหา", { { "class"_L1, u"skip"_s }, { "href"_L1, u"#main"_s } });
        if (!m_coverIsTitle) {
            m_html.open("header"_L1);
            m_html.leaf("h1"_L1, m_document.title);
            m_html.leaf("p"_L1, m_document.office);
            m_html.close();
        }
        writeSectionList();
        m_html.open("main"_L1, { { html::kId, u"main"_s } });
        for (int section = 0; section < int(m_document.sections.size()); ++section)
            writeSection(m_html, m_document, section, section == 0 && m_coverIsTitle);
        m_html.close();
        writeStamp();
    }

    /// Only on the screen: a contents page is for paper too.
    void writeSectionList()
    {
        const bool hasContents = std::ranges::any_of(m_document.sections,
            [](const PrintedSection &section) { return section.kind == RowKind::Contents; });
        if (m_document.sections.size() < 2 || hasContents)
            return;
        Contents sections;
        for (int at = 0; at < int(m_document.sections.size()); ++at)
            if (m_document.sections[at].kind != RowKind::Cover)
                sections.entries.append(
                    { .text = m_document.sections[at].title, .section = at, .place = {} });
        m_html.open("div"_L1, { { "class"_L1, u"sections"_s } });
        writeContents(m_html, sections, u"ส่วนของเอกสาร"_s);
        m_html.close();
    }

    void writeStamp()
    {
        if (!m_document.strip)
            return;
        m_html.open("footer"_L1);
        m_html.leaf("p"_L1,
            u"เลขที่เอกสาร %1 รหัสเนื้อหา %2"_s.arg(
                m_document.strip->reportId, m_document.strip->contentHash));
        m_html.close();
    }

    const Document &m_document;
    bool m_coverIsTitle;
    HtmlWriter m_html;
};

} // namespace

Exporter htmlExporter()
{
    return { .suffix = "html"_L1,
        .name = ExportText::tr("the paper as a web page in one file"),
        .takesSections = true,
        .write = [](const ExportJob &job) -> Result<QByteArray> {
            return PageWriter(stampedDocument(job.tree, job.paper(), job.fileId, job.scope))
                .write();
        } };
}

} // namespace ita
