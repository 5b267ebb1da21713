// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsonpath.h"

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

/// Makes an error text one readable line, whatever the document contains.
QString oneLine(QString text)
{
    constexpr qsizetype kLongest = 400;
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control || c == QChar(0x2028); },
        QChar(u' '));
    return text.size() <= kLongest ? text : text.first(kLongest) + u'…';
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return c == u'_' || c.isLetterOrNumber() || c.isMark();
    });
}

} // namespace

Error jsonError(const QString &path, const QString &reason, Error::Code code)
{
    return { code, oneLine(u"%1: %2"_s.arg(path, reason)), {} };
}

QString memberPath(const QString &path, const QString &key)
{
    if (isPlainKey(key))
        return path + u'.' + key;
    return path + u"['"_s + oneLine(key).replace(u'\'', u"\\'"_s) + u"']"_s;
}

QString entryPath(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

} // namespace ita
