// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmlwriter.h"

#include "core/base/escapeinvisible.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Also without the characters that turn the direction of what stands around them.
QString asHtml(QStringView text)
{
    return withoutTraps(text.toString()).toHtmlEscaped();
}

} // namespace

void HtmlWriter::begin(QLatin1StringView element, HtmlAttributes attributes)
{
    m_html += u'<' + element;
    for (const HtmlAttribute &attribute : attributes)
        if (attribute.value)
            m_html += u' ' + attribute.name + u"=\""_s + asHtml(*attribute.value) + u'"';
    m_html += u'>';
}

void HtmlWriter::open(QLatin1StringView element, HtmlAttributes attributes)
{
    begin(element, attributes);
    m_open.append(element);
}

void HtmlWriter::close()
{
    m_html += u"</"_s + m_open.takeLast() + u">\n"_s;
}

void HtmlWriter::single(QLatin1StringView element, HtmlAttributes attributes)
{
    begin(element, attributes);
    m_html.insert(m_html.size() - 1, u'/');
}

void HtmlWriter::text(QStringView text)
{
    m_html += asHtml(text);
}

void HtmlWriter::leaf(QLatin1StringView element, QStringView words, HtmlAttributes attributes)
{
    begin(element, attributes);
    text(words);
    m_html += u"</"_s + element + u'>';
}

void HtmlWriter::verbatim(QStringView markup)
{
    m_html += markup;
}

QByteArray HtmlWriter::finished() const
{
    Q_ASSERT(m_open.isEmpty());
    return m_html.toUtf8();
}

} // namespace ita
