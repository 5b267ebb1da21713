// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfdetails.h"

namespace ita {
namespace {

using namespace Qt::StringLiterals;

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The text on one line, without characters that XML forbids.
QString cleaned(const QString &text)
{
    QString result = text.simplified();
    result.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE; });
    return result;
}

std::string pdfDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = minutes == 0 ? u"Z"_s
                                      : u"%1%2'%3'"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                                            .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                                            .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return (time.toString(u"'D:'yyyyMMddHHmmss"_s) + zone).toStdString();
}

QString infoText(QPDFObjectHandle info, const char *key)
{
    QPDFObjectHandle value = info.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// An optional element of kXmp; empty if `value` is empty.
QString element(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value.toHtmlEscaped());
}

constexpr auto kXmp
    = u"<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
      "%1%2%3%4%5"
      "<xmp:CreateDate>%6</xmp:CreateDate>\n<xmp:ModifyDate>%6</xmp:ModifyDate>\n"
      "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n";

QString xmp(const QPDFObjectHandle &info, const QDateTime &time)
{
    const QString title
        = u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s;
    const QString author = u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s;
    const QString tool = u"<xmp:CreatorTool>%1</xmp:CreatorTool>\n"_s;
    const QString producer = u"<pdf:Producer>%1</pdf:Producer>\n"_s;
    const QString level
        = u"<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"_s;
    return QStringView(kXmp).toString().arg(element(title, infoText(info, "/Title")),
        element(author, infoText(info, "/Author")), element(tool, infoText(info, "/Creator")),
        element(producer, infoText(info, "/Producer")), level, time.toString(Qt::ISODate));
}

void setUnlessEmpty(QPDFObjectHandle dictionary, const char *key, const QString &value)
{
    if (!value.isEmpty())
        dictionary.replaceKey(key, textString(value));
}

QPDFObjectHandle pageLabels(const QStringList &labels)
{
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QPDFObjectHandle label = QPDFObjectHandle::newDictionary();
        label.replaceKey("/P", textString(labels[i]));
        list.appendItem(QPDFObjectHandle::newInteger(i));
        list.appendItem(label);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", list);
    return tree;
}

double pageTop(QPDFObjectHandle page)
{
    QPDFObjectHandle box = page.getKey("/MediaBox");
    return box.isRectangle() ? box.getArrayAsRectangle().ury : 842;
}

/// Adds `child` as the last child of `parent` and increments /Count in all its ancestors.
void appendChild(QPDFObjectHandle parent, QPDFObjectHandle child)
{
    child.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", child);
        child.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", child);
    }
    parent.replaceKey("/Last", child);
    for (QPDFObjectHandle above = parent; above.isDictionary(); above = above.getKey("/Parent")) {
        const long long count = above.hasKey("/Count") ? above.getKey("/Count").getIntValue() : 0;
        above.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
    }
}

QPDFObjectHandle destination(const QPDFObjectHandle &page, double fromTop)
{
    QPDFObjectHandle place = QPDFObjectHandle::parse("[ /XYZ null 0 null ]");
    place.setArrayItem(2, QPDFObjectHandle::newReal(pageTop(page) - fromTop, 2));
    place.insertItem(0, page);
    return place;
}

QPDFObjectHandle outline(
    QPDF &pdf, const QList<PdfBookmark> &bookmarks, const std::vector<QPDFObjectHandle> &pages)
{
    QPDFObjectHandle root
        = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> open { root }; // the last entry of each level, outermost first
    for (const PdfBookmark &bookmark : bookmarks) {
        const QPDFObjectHandle place
            = destination(pages.at(static_cast<size_t>(bookmark.page)), bookmark.fromTop);
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", textString(cleaned(bookmark.title)));
        entry.replaceKey("/Dest", place);
        const size_t level
            = std::min(static_cast<size_t>(std::max(bookmark.level, 0)), open.size() - 1);
        open.resize(level + 1);
        appendChild(open.back(), entry);
        open.push_back(entry);
    }
    return root;
}

} // namespace

void writeDocumentInfo(QPDF &pdf, const PdfInfo &info)
{
    // Written with the offset from UTC, so that both forms give the same time.
    const QDateTime time = info.created.toOffsetFromUtc(info.created.offsetFromUtc());
    QPDFObjectHandle dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    setUnlessEmpty(dictionary, "/Title", cleaned(info.title));
    setUnlessEmpty(dictionary, "/Author", cleaned(info.author));
    for (const char *key : { "/Creator", "/Producer" })
        dictionary.replaceKey(key, QPDFObjectHandle::newString("ita-report " ITA_VERSION));
    dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(time)));
    dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(time)));
    pdf.getTrailer().replaceKey("/Info", dictionary);
    QPDFObjectHandle metadata
        = QPDFObjectHandle::newStream(&pdf, xmp(dictionary, time).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

void writeLinks(QPDF &pdf, const QList<PdfLink> &links, std::vector<QPDFObjectHandle> &pages)
{
    for (const PdfLink &link : links) {
        QPDFObjectHandle &page = pages.at(static_cast<size_t>(link.page));
        const double top = pageTop(page);
        // PDF/A wants the flag of what is printed, although a link has nothing to print.
        QPDFObjectHandle object
            = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] >>");
        object.replaceKey("/Rect",
            QPDFObjectHandle::newFromRectangle({ link.area.left(), top - link.area.bottom(),
                link.area.right(), top - link.area.top() }));
        object.replaceKey(
            "/Dest", destination(pages.at(static_cast<size_t>(link.target)), link.fromTop));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(object));
    }
}

void writeCatalogue(QPDF &pdf, const PdfInfo &info, const std::vector<QPDFObjectHandle> &pages)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("th-TH"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (!info.pageLabels.isEmpty())
        root.replaceKey("/PageLabels", pageLabels(info.pageLabels));
    if (info.bookmarks.isEmpty())
        return;
    root.replaceKey("/Outlines", outline(pdf, info.bookmarks, pages));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace ita
