// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/glyphcheck.h"

#include "ui/print/text/textlayout.h"

#include <QSet>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Number of characters shown before and after a missing one.
constexpr qsizetype kExcerpt = 12;

class MissingGlyphFinder
{
public:
    explicit MissingGlyphFinder(const std::function<bool(char32_t)> &prints)
        : m_prints(prints)
    {
    }

    QList<MissingGlyph> find(const Document &document)
    {
        for (const PrintedSection &section : document.sections)
            for (const Block &block : section.blocks)
                std::visit([this](const auto &b) { look(b); }, block);
        if (document.strip) {
            look(document.strip->reportId, {});
            look(document.strip->contentHash, {});
        }
        return m_missing;
    }

    QList<MissingGlyph> find(const QString &text, const Place &place)
    {
        look(printedText(text), place);
        return m_missing;
    }

private:
    void look(const QString &text, const Place &place)
    {
        qsizetype at = 0;
        for (const char32_t c : text.toUcs4()) {
            const qsizetype length = QChar::requiresSurrogates(c) ? 2 : 1;
            if (c != u'\t' && c != u'\n' && !m_prints(c) && isNew(c, place)) {
                m_missing.append({ c, place, excerpt(text, at, at + length) });
            }
            at += length;
        }
    }
    /// What stands around the character from `begin` to `end`.
    static QString excerpt(const QString &text, qsizetype begin, qsizetype end)
    {
        qsizetype first = qMax(qsizetype(0), begin - kExcerpt);
        while (first > 0 && first < begin && (text[first].isMark() || text[first].isLowSurrogate()))
            ++first; // with what it belongs to
        const qsizetype last = qMin(text.size(), end + kExcerpt);
        return (first > 0 ? u"…"_s : QString()) + text.sliced(first, last - first)
            + (last < text.size() ? u"…"_s : QString());
    }
    bool isNew(char32_t c, const Place &place)
    {
        const auto [at, isFirst] = m_seen.insert({ c, place.row.value, place.field });
        return isFirst;
    }
    void look(const QList<Paragraph> &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs)
            look(printedText(paragraph.text), paragraph.place);
    }
    void look(const TextBlock &block) { look(block.paragraphs); }
    void look(const PenLines &block) { look(QList { block.text }); }
    void look(const Contents &) { } // its texts stand in their sections too
    void look(const PictureBlock &block) { look(QList { block.caption }); }
    void look(const CodeBlock &block) { look(QList { block.address }); }
    void look(const Rule &) { }
    void look(const PageBreak &) { }
    void look(const ChartBlock &) { } // its table has the same texts
    void look(const Table &table)
    {
        for (const Column &column : table.columns) {
            for (const QString &group : column.groups)
                look(group, column.place);
            look(column.heading, column.place);
        }
        for (const TableRow &row : table.rows)
            for (const Cell &cell : row.cells)
                look(cell.paragraphs);
    }
    void look(const LabelLine &block)
    {
        for (const LabelledText &part : block.parts) {
            look(QList { part.label });
            look(part.texts);
        }
    }
    void look(const Letterhead &block) { look(block.title); }
    void look(const SignatureBlock &block)
    {
        for (const SignatureBlock &beside : block.beside)
            look(beside);
        look(block.heading, { block.row, keyOf(&SignOffStep::heading) });
        look(block.opinion);
        look(block.label, { block.row, keyOf(&SignOffStep::label) });
        look(block.name, { block.row, keyOf(&SignOffStep::person) });
        look(block.positionLines);
        if (!block.signature)
            return;
        look(block.signature->name, { block.row, keyOf(&SignOffStep::person) });
        look(block.signature->date, { block.row, {} });
        look(block.signature->caption, { block.row, {} });
    }

    const std::function<bool(char32_t)> &m_prints;
    std::set<std::tuple<char32_t, qint64, QString>> m_seen;
    QList<MissingGlyph> m_missing;
};

} // namespace

QList<MissingGlyph> findMissingGlyphs(
    const Document &document, const std::function<bool(char32_t)> &prints)
{
    return MissingGlyphFinder(prints).find(document);
}

QList<MissingGlyph> findMissingGlyphs(
    const QString &text, const Place &place, const std::function<bool(char32_t)> &prints)
{
    return MissingGlyphFinder(prints).find(text, place);
}

QString GlyphError::line(
    const MissingGlyph &missing, const std::function<QString(const Place &)> &nameOf)
{
    const QString code = u"U+%1"_s.arg(uint(missing.character), 4, 16, QLatin1Char('0')).toUpper();
    const bool seen = QChar::isPrint(missing.character);
    const QString shown
        = seen ? u"%1 (%2)"_s.arg(QString::fromUcs4(&missing.character, 1), code) : code;
    const QString field = nameOf ? nameOf(missing.place) : missing.place.field;
    return tr("%1 in %2: “%3”").arg(shown, field, missing.excerpt.simplified());
}

Error GlyphError::of(const QList<MissingGlyph> &missing,
    const std::function<QString(const Place &)> &nameOf, qsizetype most)
{
    QStringList places;
    for (const MissingGlyph &glyph : missing.first(qMin(most, missing.size())))
        places.append(line(glyph, nameOf));
    if (missing.size() > most)
        places.append(tr("and in %n more field(s)", "", int(missing.size() - most)));
    return { Error::Code::Invalid,
        tr("The report cannot be printed, because its typeface lacks %n character(s): %1.", "",
            count(missing))
            .arg(places.join(u"; "_s)),
        {} };
}

int GlyphError::count(const QList<MissingGlyph> &missing)
{
    QSet<char32_t> characters;
    for (const MissingGlyph &glyph : missing)
        characters.insert(glyph.character);
    return int(characters.size());
}

} // namespace ita
