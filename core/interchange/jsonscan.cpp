// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsonscan.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

/// Qt's parser goes down to 1024, and the history wraps what a document says into levels of its
/// own.
constexpr size_t kDeepest = 512;
/// Three times the values of twenty years with 5,000 rows each.
constexpr qsizetype kMostValues = 5'000'000;
constexpr qsizetype kMostKeys = 100'000; ///< of one object
constexpr qsizetype kLongestText = 8'000'000; ///< in bytes
constexpr qsizetype kMostDigits = 17; ///< that a number keeps

/// The text between quotation marks without its escapes.
QString unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]").array().at(0).toString();
}

/// How many digits of a number carry its value.
qsizetype significantDigits(QByteArrayView number)
{
    QByteArray digits;
    for (const char c : number) {
        if (c == 'e' || c == 'E')
            break;
        if (c >= '0' && c <= '9' && (c != '0' || !digits.isEmpty()))
            digits += c;
    }
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits.size();
}

class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    Outcome run()
    {
        Outcome outcome = ok();
        while (outcome && m_at < m_json.size())
            outcome = step(m_json[m_at]);
        return outcome;
    }

private:
    /// An object or a list that is open at this place.
    struct Level
    {
        bool isObject = false;
        bool atKey = false; ///< the next text is a key
        qsizetype index = 0; ///< of the entry
        QString key {}; ///< of the member
        QSet<QString> keys {};
    };

    Outcome step(char c)
    {
        switch (c) {
        case '{':
        case '[':
            return open(c == '{');
        case '}':
        case ']':
            if (!m_levels.empty())
                m_levels.pop_back();
            break;
        case ',':
            next();
            break;
        case ':':
            if (!m_levels.empty())
                m_levels.back().atKey = false;
            break;
        case '"':
            return text();
        case ' ':
        case '\t':
        case '\n':
        case '\r':
            break;
        default:
            return word();
        }
        ++m_at;
        return ok();
    }

    Outcome open(bool isObject)
    {
        ++m_at;
        if (m_levels.size() >= kDeepest)
            return fault(InterchangeText::tr("nested too deeply"));
        if (auto counted = count(); !counted)
            return counted;
        m_levels.push_back({ .isObject = isObject, .atKey = isObject });
        return ok();
    }

    void next()
    {
        if (m_levels.empty())
            return;
        Level &level = m_levels.back();
        level.atKey = level.isObject;
        ++level.index;
    }

    Outcome text()
    {
        const qsizetype start = ++m_at;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (uchar(m_json[m_at]) < 0x20)
                return fault(InterchangeText::tr(
                    "a line break or another control character stands in a text; write it as \\n"));
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        // The last character may be a lonely backslash.
        const QByteArrayView raw = m_json.sliced(start, std::min(m_at, m_json.size()) - start);
        ++m_at;
        if (raw.size() > kLongestText)
            return fault(InterchangeText::tr("a text is longer than %1 characters")
                             .arg(QString::number(kLongestText)));
        return !m_levels.empty() && m_levels.back().atKey ? key(unescaped(raw)) : count();
    }

    Outcome key(const QString &name)
    {
        Level &level = m_levels.back();
        level.key = name;
        if (level.keys.contains(name))
            return fault(InterchangeText::tr("this key stands here twice"));
        level.keys.insert(name);
        if (level.keys.size() > kMostKeys)
            return fault(InterchangeText::tr("the object has more than %1 keys")
                             .arg(QString::number(kMostKeys)));
        return ok();
    }

    /// A number, true, false, null.
    Outcome word()
    {
        const auto ends = [](char c) { return QByteArrayView("{}[],:\" \t\n\r").contains(c); };
        const qsizetype start = m_at;
        while (m_at < m_json.size() && !ends(m_json[m_at]))
            ++m_at;
        const QByteArrayView found = m_json.sliced(start, m_at - start);
        bool isWhole = false;
        std::ignore = found.toLongLong(&isWhole);
        const bool isNumber
            = found.front() == '-' || (found.front() >= '0' && found.front() <= '9');
        if (isNumber && !isWhole && significantDigits(found) > kMostDigits)
            return fault(InterchangeText::tr("the number has more digits than this program keeps"));
        return count();
    }

    Outcome count()
    {
        if (++m_values > kMostValues)
            return fault(InterchangeText::tr("the document holds more than %1 values")
                             .arg(QString::number(kMostValues)));
        return ok();
    }

    Error fault(const QString &reason) const { return jsonError(path(), reason); }

    QString path() const
    {
        constexpr size_t kShown = 12;
        QString path = u"$"_s;
        for (size_t i = 0; i < std::min(m_levels.size(), kShown); ++i)
            path = m_levels[i].isObject ? memberPath(path, m_levels[i].key.left(60))
                                        : entryPath(path, m_levels[i].index);
        return m_levels.size() > kShown ? path + u'…' : path;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    std::vector<Level> m_levels;
};

} // namespace

Outcome scanJson(QByteArrayView json)
{
    return JsonScanner(json).run();
}

} // namespace ita
