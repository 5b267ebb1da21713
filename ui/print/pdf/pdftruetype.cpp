// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdftruetype.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

// For tables, fields and flags see the OpenType specification.
namespace ita {
namespace {

constexpr size_t kMaxGlyphs = 0xFFFF;
constexpr qsizetype kHeadSumAt = 8;

constexpr quint16 kPartWords = 0x0003; // ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES
constexpr quint16 kMoreParts = 0x0020;

constexpr int kOnCurve = 0x01;
constexpr int kShortX = 0x02; // the next bit is the flag for y
constexpr int kSameOrPositiveX = 0x10; // the next bit is the flag for y

template<typename T>
void put(QByteArray &table, qsizetype at, T value)
{
    qToBigEndian(value, table.data() + at);
}

template<typename T>
void append(QByteArray &table, T value)
{
    table.resize(table.size() + qsizetype(sizeof(T)));
    put(table, table.size() - qsizetype(sizeof(T)), value);
}

qint16 clamped(int value)
{
    return static_cast<qint16>(std::clamp<int>(
        value, std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max()));
}

/// Appends the values as 16-bit words.
void appendWords(QByteArray &table, std::initializer_list<int> values)
{
    for (const int value : values)
        append(table, clamped(value));
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
        sum += qFromBigEndian<quint32>(words.constData() + at);
    return sum;
}

/// Appends the difference to the previous coordinate as nothing, a byte or a word. Returns the
/// flags for that form; for y the caller shifts them by one bit.
int appendDelta(QByteArray &bytes, int delta)
{
    if (delta == 0)
        return kSameOrPositiveX;
    if (std::abs(delta) > 0xFF) {
        append(bytes, clamped(delta));
        return 0;
    }
    bytes += static_cast<char>(std::abs(delta));
    return kShortX | (delta > 0 ? kSameOrPositiveX : 0);
}

QByteArray outlineBytes(const std::vector<OutlineContour> &contours)
{
    QByteArray ends;
    QByteArray flags;
    QByteArray xs;
    QByteArray ys;
    OutlinePoint before;
    int last = -1;
    for (const OutlineContour &contour : contours) {
        last += static_cast<int>(contour.size());
        append(ends, static_cast<quint16>(last));
        for (const OutlinePoint &point : contour) {
            const int x = appendDelta(xs, point.x - before.x);
            const int y = appendDelta(ys, point.y - before.y) << 1;
            flags += static_cast<char>((point.onCurve ? kOnCurve : 0) | x | y);
            before = point;
        }
    }
    append(ends, quint16(0)); // no instructions
    return ends + flags + xs + ys;
}

QByteArray glyphHead(int contourCount, const PdfTrueType::Box &box)
{
    QByteArray head;
    appendWords(head, { contourCount, box.left, box.bottom, box.right, box.top });
    return head;
}

/// The font file: the table directory, then the tables. Sets the checksum of the whole file in
/// `head`.
QByteArray withDirectory(const std::map<QByteArray, QByteArray> &tables)
{
    constexpr quint32 kWholeSum = 0xB1B0AFBA;
    const auto count = static_cast<int>(tables.size());
    int exponent = 0;
    while (2 << exponent <= count)
        ++exponent;
    const int range = 16 << exponent;
    QByteArray directory;
    append(directory, quint32(0x00010000));
    appendWords(directory, { count, range, exponent, 16 * count - range });
    QByteArray body;
    qsizetype headAt = 0;
    for (const auto &[tag, table] : tables) {
        const qsizetype at = 12 + 16 * qsizetype(count) + body.size();
        headAt = tag == "head" ? at : headAt;
        directory += tag;
        for (const qsizetype value : { qsizetype(checkSum(table)), at, table.size() })
            append(directory, static_cast<quint32>(value));
        body += padded(table);
    }
    QByteArray file = directory + body;
    put(file, headAt + kHeadSumAt, kWholeSum - checkSum(file));
    return file;
}

} // namespace

PdfTrueType::Box PdfTrueType::Box::united(const Box &other) const
{
    return { std::min(left, other.left), std::min(bottom, other.bottom),
        std::max(right, other.right), std::max(top, other.top) };
}

PdfTrueType::PdfTrueType(const Metrics &metrics)
    : m_metrics(metrics)
{
}

int PdfTrueType::add(GlyphData glyph)
{
    if (m_glyphs.size() >= kMaxGlyphs)
        return -1;
    m_glyphs.push_back(std::move(glyph));
    return glyphCount() - 1;
}

int PdfTrueType::addOutline(const std::vector<OutlineContour> &contours, int advance)
{
    GlyphData glyph { .contours = static_cast<int>(contours.size()), .advance = advance };
    for (const OutlineContour &contour : contours) {
        for (const OutlinePoint &point : contour) {
            const Box here { point.x, point.y, point.x, point.y };
            glyph.box = glyph.points++ == 0 ? here : glyph.box.united(here);
        }
    }
    if (glyph.points > 0)
        glyph.bytes = glyphHead(glyph.contours, glyph.box) + outlineBytes(contours);
    return add(std::move(glyph));
}

int PdfTrueType::addComposite(const std::vector<Part> &parts, int advance)
{
    GlyphData glyph { .advance = advance, .composite = true };
    std::vector<Part> seen;
    for (const Part &part : parts) {
        const GlyphData &shown = m_glyphs[static_cast<size_t>(part.glyph)];
        if (shown.points == 0)
            continue;
        const Box &box = shown.box;
        const Box moved { box.left + part.x, box.bottom + part.y, box.right + part.x,
            box.top + part.y };
        glyph.box = seen.empty() ? moved : glyph.box.united(moved);
        glyph.points += shown.points;
        glyph.contours += shown.contours;
        seen.push_back(part);
    }
    if (!seen.empty())
        glyph.bytes = glyphHead(-1, glyph.box);
    for (size_t i = 0; i < seen.size(); ++i) {
        append(glyph.bytes,
            static_cast<quint16>(i + 1 < seen.size() ? kPartWords | kMoreParts : kPartWords));
        append(glyph.bytes, static_cast<quint16>(seen[i].glyph));
        appendWords(glyph.bytes, { seen[i].x, seen[i].y });
    }
    return add(std::move(glyph));
}

PdfTrueType::Box PdfTrueType::box() const
{
    std::optional<Box> whole;
    for (const GlyphData &glyph : m_glyphs) {
        if (!glyph.bytes.isEmpty())
            whole = whole ? whole->united(glyph.box) : glyph.box;
    }
    return whole.value_or(Box {});
}

QByteArray PdfTrueType::head() const
{
    QByteArray table;
    append(table, quint32(0x00010000)); // version
    append(table, quint32(0x00010000)); // revision
    append(table, quint32(0)); // checksum of the whole file, set by withDirectory()
    append(table, quint32(0x5F0F3CF5)); // magic number
    append(table, quint16(0x0003)); // baseline at y 0, left side bearing at x 0
    append(table, static_cast<quint16>(m_metrics.unitsPerEm));
    append(table, quint64(0)); // created
    append(table, quint64(0)); // modified
    const Box whole = box();
    appendWords(table, { whole.left, whole.bottom, whole.right, whole.top });
    appendWords(table, { 0, 8, 2 }); // style, smallest readable size, direction
    appendWords(table, { 1, 0 }); // loca has 32 bits, glyf its only format
    return table;
}

QByteArray PdfTrueType::horizontalHeader() const
{
    int widest = 0;
    for (const GlyphData &glyph : m_glyphs)
        widest = std::max(widest, glyph.advance);
    const Box whole = box();
    QByteArray table;
    append(table, quint32(0x00010000)); // version
    appendWords(table, { m_metrics.ascent, m_metrics.descent, 0 });
    appendWords(table, { widest, whole.left, 0, whole.right }); // extremes
    appendWords(table, { 1, 0, 0 }); // caret upright
    appendWords(table, { 0, 0, 0, 0, 0 });
    append(table, static_cast<quint16>(glyphCount()));
    return table;
}

QByteArray PdfTrueType::maxima() const
{
    int points = 0;
    int contours = 0;
    int compositePoints = 0;
    int compositeContours = 0;
    for (const GlyphData &glyph : m_glyphs) {
        int &most = glyph.composite ? compositePoints : points;
        int &mostContours = glyph.composite ? compositeContours : contours;
        most = std::max(most, glyph.points);
        mostContours = std::max(mostContours, glyph.contours);
    }
    QByteArray table;
    append(table, quint32(0x00010000)); // version
    append(table, static_cast<quint16>(glyphCount()));
    appendWords(table, { points, contours, compositePoints, compositeContours });
    appendWords(table, { 2, 0, 0, 0, 0, 0, 0 }); // no instructions
    appendWords(table, { 2, 1 }); // parts of a composite glyph, depth
    return table;
}

QByteArray PdfTrueType::file() const
{
    QByteArray outlines;
    QByteArray places;
    QByteArray metrics;
    for (const GlyphData &glyph : m_glyphs) {
        append(places, static_cast<quint32>(outlines.size()));
        outlines += padded(glyph.bytes);
        append(metrics, static_cast<quint16>(glyph.advance));
        append(metrics, clamped(glyph.box.left));
    }
    append(places, static_cast<quint32>(outlines.size()));
    return withDirectory({ { "glyf", outlines }, { "head", head() }, { "hhea", horizontalHeader() },
        { "hmtx", metrics }, { "loca", places }, { "maxp", maxima() } });
}

} // namespace ita
