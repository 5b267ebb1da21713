// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace ita {

/// An attribute of an element; without a value it is left out.
struct HtmlAttribute
{
    QLatin1StringView name;
    std::optional<QString> value;
};
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// Writes HTML in which every text is a text: markup comes from the names of elements alone. It is
/// well-formed XML too.
class HtmlWriter
{
public:
    void open(QLatin1StringView element, HtmlAttributes attributes = {});
    /// Closes the element that was opened last.
    void close();
    /// An element that has no content and no end.
    void single(QLatin1StringView element, HtmlAttributes attributes = {});
    void text(QStringView text);
    /// An element with a text.
    void leaf(QLatin1StringView element, QStringView text, HtmlAttributes attributes = {});
    /// What is not escaped: the style sheet, and the first line of the file.
    void verbatim(QStringView markup);

    /// All elements must be closed.
    QByteArray finished() const;

private:
    void begin(QLatin1StringView element, HtmlAttributes attributes);

    QString m_html;
    QList<QLatin1StringView> m_open;
};

} // namespace ita
