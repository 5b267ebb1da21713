// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/glyphcheck.h"

#include "ui/print/text/textlayout.h"

#include <QSet>

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

private:
    void look(const QString &text, const Place &place)
    {
        qsizetype at = 0;
        for (const char32_t c : text.toUcs4()) {
            const qsizetype length = QChar::requiresSurrogates(c) ? 2 : 1;
            if (c != u'\t' && c != u'\n' && !m_prints(c) && !m_seen.contains(c)) {
                m_seen.insert(c);
                const qsizetype start = qMax(qsizetype(0), at - kExcerpt);
                const QString excerpt
                    = text.sliced(start, qMin(text.size(), at + length + kExcerpt) - start);
                m_missing.append({ c, place, excerpt });
            }
            at += length;
        }
    }
    void look(const QList<Paragraph> &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs)
            look(printedText(paragraph.text), paragraph.place);
    }
    void look(const TextBlock &block) { look(block.paragraphs); }
    void look(const PenLines &block) { look(QList { block.text }); }
    void look(const PictureBlock &block) { look(QList { block.caption }); }
    void look(const Rule &) { }
    void look(const PageBreak &) { }
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
    void look(const SignatureBlock &block)
    {
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
    QSet<char32_t> m_seen;
    QList<MissingGlyph> m_missing;
};

} // namespace

QList<MissingGlyph> findMissingGlyphs(
    const Document &document, const std::function<bool(char32_t)> &prints)
{
    return MissingGlyphFinder(prints).find(document);
}

Error GlyphError::of(
    const QList<MissingGlyph> &missing, const std::function<QString(const Place &)> &nameOf)
{
    QStringList places;
    for (const MissingGlyph &glyph : missing) {
        const QString code
            = u"U+%1"_s.arg(uint(glyph.character), 4, 16, QLatin1Char('0')).toUpper();
        const bool seen = QChar::isPrint(glyph.character);
        const QString shown
            = seen ? u"%1 (%2)"_s.arg(QString::fromUcs4(&glyph.character, 1), code) : code;
        const QString field = nameOf ? nameOf(glyph.place) : glyph.place.field;
        places.append(tr("%1 in %2: “%3”").arg(shown, field, glyph.excerpt.simplified()));
    }
    return { Error::Code::Invalid,
        tr("The report cannot be printed, because its typeface lacks %n character(s): %1.", "",
            int(missing.size()))
            .arg(places.join(u"; "_s)),
        {} };
}

} // namespace ita
