// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdifference.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace ita {
namespace {

/// Shorter pieces of the other text are not looked for: naming them takes as much space.
constexpr qsizetype kBlock = 32;

/// A hash of kBlock bytes that follows a window over the text in constant time.
class WindowHash
{
public:
    explicit WindowHash(const char *bytes)
    {
        for (qsizetype i = 0; i < kBlock; ++i)
            m_value = m_value * kFactor + quint8(bytes[i]);
    }

    void move(char leaving, char entering)
    {
        static const quint64 weight = weightOfFirst();
        m_value = (m_value - weight * quint8(leaving)) * kFactor + quint8(entering);
    }

    quint64 value() const { return m_value; }

private:
    static constexpr quint64 kFactor = 1'099'511'628'211;

    static quint64 weightOfFirst()
    {
        quint64 weight = 1;
        for (qsizetype i = 1; i < kBlock; ++i)
            weight *= kFactor;
        return weight;
    }

    quint64 m_value = 0;
};

struct Copy
{
    qsizetype from = 0; ///< in the base
    qsizetype at = 0; ///< in the text
    qsizetype length = 0;
};

/// Finds where pieces of a text stand in the base.
class Matcher
{
public:
    Matcher(const QByteArray &base, QByteArrayView text)
        : m_base(base)
        , m_text(text)
    {
        // Of blocks that are alike the first one counts, so that a long run of one character is
        // met at its beginning.
        for (qsizetype at = 0; at + kBlock <= base.size(); at += kBlock)
            if (const quint64 hash = WindowHash(base.constData() + at).value();
                !m_blocks.contains(hash))
                m_blocks.insert(hash, at);
    }

    QList<Copy> copies() const
    {
        QList<Copy> found;
        qsizetype done = 0;
        qsizetype at = 0;
        while (at + kBlock <= m_text.size()) {
            WindowHash hash(m_text.data() + at);
            Copy copy = copyAt(at, done, hash.value());
            while (copy.length < kBlock && at + kBlock < m_text.size()) {
                hash.move(m_text[at], m_text[at + kBlock]);
                copy = copyAt(++at, done, hash.value());
            }
            if (copy.length < kBlock)
                break;
            found.append(copy);
            at = done = copy.at + copy.length;
        }
        return found;
    }

private:
    /// The longest piece around this window that has not been named yet; without length for none.
    Copy copyAt(qsizetype at, qsizetype done, quint64 hash) const
    {
        const auto block = m_blocks.constFind(hash);
        if (block == m_blocks.constEnd()
            || std::memcmp(m_base.constData() + *block, m_text.data() + at, kBlock) != 0)
            return {};
        Copy copy { *block, at, kBlock };
        while (copy.from > 0 && copy.at > done && m_base[copy.from - 1] == m_text[copy.at - 1])
            copy = { copy.from - 1, copy.at - 1, copy.length + 1 };
        while (copy.from + copy.length < m_base.size() && copy.at + copy.length < m_text.size()
            && m_base[copy.from + copy.length] == m_text[copy.at + copy.length])
            ++copy.length;
        return withWholeCharacters(copy);
    }

    /// What stands for itself must be text.
    Copy withWholeCharacters(Copy copy) const
    {
        while (copy.length > 0 && isInside(copy.at))
            copy = { copy.from + 1, copy.at + 1, copy.length - 1 };
        while (copy.length > 0 && isInside(copy.at + copy.length))
            --copy.length;
        return copy;
    }

    /// Whether a character began before this byte.
    bool isInside(qsizetype at) const
    {
        return at < m_text.size() && (quint8(m_text[at]) & 0xC0) == 0x80;
    }

    const QByteArray &m_base;
    QByteArrayView m_text;
    QHash<quint64, qsizetype> m_blocks;
};

void appendText(QJsonArray &pieces, QByteArrayView text)
{
    if (!text.isEmpty())
        pieces.append(QString::fromUtf8(text));
}

/// Whether the piece could be added.
bool addPiece(QByteArray &text, const QByteArray &base, const QJsonValue &piece)
{
    if (piece.isString()) {
        text += piece.toString().toUtf8();
        return text.size() <= kLargestText;
    }
    const QJsonArray range = piece.toArray();
    const qint64 from = range.at(0).toInteger(-1);
    const qint64 length = range.at(1).toInteger(-1);
    if (range.size() != 2 || from < 0 || length < 0 || length > base.size()
        || from > base.size() - length || text.size() + length > kLargestText)
        return false;
    text += QByteArrayView(base).sliced(from, length);
    return true;
}

} // namespace

QByteArray differenceFrom(const QByteArray &base, const QByteArray &text)
{
    const QByteArrayView whole(text);
    const QList<Copy> copies = Matcher(base, whole).copies();
    QJsonArray pieces;
    qsizetype done = 0;
    for (const Copy &copy : copies) {
        appendText(pieces, whole.sliced(done, copy.at - done));
        pieces.append(QJsonArray { qint64(copy.from), qint64(copy.length) });
        done = copy.at + copy.length;
    }
    appendText(pieces, whole.sliced(done));
    return QJsonDocument(pieces).toJson(QJsonDocument::Compact);
}

std::optional<QByteArray> textFrom(const QByteArray &base, const QByteArray &difference)
{
    const QJsonDocument document = QJsonDocument::fromJson(difference);
    if (!document.isArray())
        return {};
    QByteArray text;
    const QJsonArray pieces = document.array();
    for (const QJsonValue piece : pieces)
        if (!addPiece(text, base, piece))
            return {};
    return text;
}

} // namespace ita
