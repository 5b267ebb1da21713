// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdftruetype.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

// Tables and their fields are those of the OpenType specification; `k…At` are offsets within a
// table.
namespace ita {
namespace {

constexpr qsizetype kHeadUnitsAt = 18;
constexpr qsizetype kHeadLocaFormatAt = 50;
constexpr qsizetype kHeadSumAt = 8;
constexpr qsizetype kHeadSize = 54;
constexpr qsizetype kHheaMetricCountAt = 34;
constexpr qsizetype kHheaSize = 36;
constexpr qsizetype kMaxpSize = 32;
constexpr qsizetype kMaxpGlyphsAt = 4;
constexpr qsizetype kMaxpPointsAt = 6; // then contours, then the same two for composite glyphs
constexpr qsizetype kMaxpElementsAt = 28; // then depth
constexpr qsizetype kGlyphBoundsAt = 2;
constexpr qsizetype kGlyphHeadSize = 10;
constexpr quint16 kWordOffsets = 0x0003; // ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES
constexpr quint16 kMoreParts = 0x0020;
constexpr size_t kMaxGlyphs = 0xFFFF;

template<typename T>
T number(const QByteArray &table, qsizetype at)
{
    return qFromBigEndian<T>(table.constData() + at);
}

template<typename T>
void put(QByteArray &table, qsizetype at, T value)
{
    qToBigEndian(value, table.data() + at);
}

template<typename T>
void add(QByteArray &table, T value)
{
    table.resize(table.size() + qsizetype(sizeof(T)));
    put(table, table.size() - qsizetype(sizeof(T)), value);
}

QByteArray padded(QByteArray table)
{
    while (table.size() % 4 != 0)
        table += '\0';
    return table;
}

quint32 checkSum(const QByteArray &table)
{
    const QByteArray words = padded(table);
    quint32 sum = 0;
    for (qsizetype at = 0; at < words.size(); at += 4)
        sum += number<quint32>(words, at);
    return sum;
}

std::map<QByteArray, QByteArray> readTables(const QByteArray &file)
{
    std::map<QByteArray, QByteArray> tables;
    const qsizetype count = file.size() >= 12 ? number<quint16>(file, 4) : 0;
    for (qsizetype at = 12; at < 12 + 16 * count && at + 16 <= file.size(); at += 16) {
        const qsizetype offset = number<quint32>(file, at + 8);
        const qsizetype size = number<quint32>(file, at + 12);
        if (offset <= file.size() && size <= file.size() - offset)
            tables[file.mid(at, 4)] = file.mid(offset, size);
    }
    return tables;
}

qint16 clamped(int value)
{
    return static_cast<qint16>(std::clamp<int>(
        value, std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max()));
}

} // namespace

std::optional<PdfTrueType> PdfTrueType::read(const QByteArray &file)
{
    PdfTrueType font;
    font.m_tables = readTables(file);
    if (font.m_tables["head"].size() < kHeadSize || font.m_tables["hhea"].size() < kHheaSize
        || font.m_tables["maxp"].size() < kMaxpSize)
        return std::nullopt;
    font.m_unitsPerEm = number<quint16>(font.m_tables["head"], kHeadUnitsAt);
    if (font.m_unitsPerEm == 0 || !font.readGlyphs())
        return std::nullopt;
    return font;
}

bool PdfTrueType::readGlyphs()
{
    const QByteArray &outlines = m_tables["glyf"];
    const QByteArray &places = m_tables["loca"];
    const QByteArray &metrics = m_tables["hmtx"];
    const bool wide = number<quint16>(m_tables["head"], kHeadLocaFormatAt) != 0;
    const qsizetype count = number<quint16>(m_tables["maxp"], kMaxpGlyphsAt);
    const qsizetype metricCount = number<quint16>(m_tables["hhea"], kHheaMetricCountAt);
    if (places.size() < (count + 1) * (wide ? 4 : 2) || metricCount != count
        || metrics.size() < 4 * count)
        return false;
    const auto place = [&places, wide](qsizetype glyph) -> qsizetype {
        return wide ? number<quint32>(places, 4 * glyph) : 2 * number<quint16>(places, 2 * glyph);
    };
    for (qsizetype glyph = 0; glyph < count; ++glyph) {
        const qsizetype begin = place(glyph);
        const qsizetype end = place(glyph + 1);
        if (begin > end || end > outlines.size())
            return false;
        m_glyphs.push_back(outlines.mid(begin, end - begin));
        m_metrics.emplace_back(
            number<quint16>(metrics, 4 * glyph), number<qint16>(metrics, 4 * glyph + 2));
    }
    return true;
}

int PdfTrueType::advance(int glyph) const
{
    const auto at = static_cast<size_t>(glyph);
    return at < m_metrics.size() ? m_metrics[at].first : 0;
}

int PdfTrueType::addGlyph(const std::vector<Part> &parts, int advance)
{
    std::vector<Part> drawn;
    for (const Part &part : parts) {
        if (part.glyph < 0 || static_cast<size_t>(part.glyph) >= m_glyphs.size()
            || m_glyphs.size() >= kMaxGlyphs)
            return -1;
        if (m_glyphs[static_cast<size_t>(part.glyph)].size() >= kGlyphHeadSize)
            drawn.push_back(part);
    }
    QByteArray glyph = drawn.empty() ? QByteArray() : bounds(drawn);
    const int left = drawn.empty() ? 0 : number<qint16>(glyph, kGlyphBoundsAt);
    for (size_t i = 0; i < drawn.size(); ++i) {
        add(glyph,
            static_cast<quint16>(i + 1 < drawn.size() ? kWordOffsets | kMoreParts : kWordOffsets));
        add(glyph, static_cast<quint16>(drawn[i].glyph));
        add(glyph, clamped(drawn[i].x));
        add(glyph, clamped(drawn[i].y));
    }
    m_glyphs.push_back(glyph);
    m_metrics.emplace_back(advance, left);
    return static_cast<int>(m_glyphs.size()) - 1;
}

/// The head of a composite glyph: a contour count of -1 and the box around all parts.
QByteArray PdfTrueType::bounds(const std::vector<Part> &parts) const
{
    int left = std::numeric_limits<int>::max();
    int bottom = left;
    int right = std::numeric_limits<int>::min();
    int top = right;
    for (const Part &part : parts) {
        const QByteArray &glyph = m_glyphs[static_cast<size_t>(part.glyph)];
        left = std::min(left, part.x + number<qint16>(glyph, kGlyphBoundsAt));
        bottom = std::min(bottom, part.y + number<qint16>(glyph, kGlyphBoundsAt + 2));
        right = std::max(right, part.x + number<qint16>(glyph, kGlyphBoundsAt + 4));
        top = std::max(top, part.y + number<qint16>(glyph, kGlyphBoundsAt + 6));
    }
    QByteArray head;
    for (const int value : { -1, left, bottom, right, top })
        add(head, clamped(value));
    return head;
}

std::map<QByteArray, QByteArray> PdfTrueType::tables() const
{
    std::map<QByteArray, QByteArray> tables = m_tables;
    QByteArray outlines;
    QByteArray places;
    QByteArray metrics;
    for (size_t i = 0; i < m_glyphs.size(); ++i) {
        add(places, static_cast<quint32>(outlines.size()));
        outlines += padded(m_glyphs[i]);
        add(metrics, static_cast<quint16>(m_metrics[i].first));
        add(metrics, clamped(m_metrics[i].second));
    }
    add(places, static_cast<quint32>(outlines.size()));
    tables["glyf"] = outlines;
    tables["loca"] = places;
    tables["hmtx"] = metrics;
    const auto count = static_cast<quint16>(m_glyphs.size());
    put(tables["head"], kHeadLocaFormatAt, quint16(1));
    put(tables["head"], kHeadSumAt, quint32(0));
    put(tables["hhea"], kHheaMetricCountAt, count);
    QByteArray &most = tables["maxp"];
    put(most, kMaxpGlyphsAt, count);
    for (const qsizetype at : { kMaxpPointsAt, kMaxpPointsAt + 2 })
        put(most, at + 4, static_cast<quint16>(2 * number<quint16>(most, at)));
    put(most, kMaxpElementsAt, quint16(2));
    put(most, kMaxpElementsAt + 2, quint16(1));
    return tables;
}

QByteArray PdfTrueType::file() const
{
    constexpr quint32 kWholeSum = 0xB1B0AFBA;
    const std::map<QByteArray, QByteArray> all = tables();
    const auto count = static_cast<quint16>(all.size());
    quint16 power = 1;
    quint16 exponent = 0;
    for (; 2 * power <= count; power = static_cast<quint16>(2 * power))
        ++exponent;
    QByteArray head;
    add(head, quint32(0x00010000));
    for (const int value : { int(count), 16 * power, int(exponent), 16 * (count - power) })
        add(head, static_cast<quint16>(value));
    QByteArray body;
    qsizetype headTableAt = 0;
    for (const auto &[tag, table] : all) {
        const qsizetype at = 12 + 16 * qsizetype(count) + body.size();
        headTableAt = tag == "head" ? at : headTableAt;
        head += tag;
        for (const quint32 value :
            { checkSum(table), static_cast<quint32>(at), static_cast<quint32>(table.size()) })
            add(head, value);
        body += padded(table);
    }
    QByteArray file = head + body;
    put(file, headTableAt + kHeadSumAt, kWholeSum - checkSum(file));
    return file;
}

} // namespace ita
