// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QCoreApplication>

#include <functional>
#include <limits>

namespace ita {

/// A character that cannot be printed, and a field in which it stands.
struct MissingGlyph
{
    char32_t character = 0;
    Place place;
    QString excerpt; ///< the text around its first place there

    bool operator==(const MissingGlyph &) const = default;
};

/// The characters of the document for which `prints` is false, once for each field, in the order of
/// the pages.
QList<MissingGlyph> findMissingGlyphs(
    const Document &document, const std::function<bool(char32_t)> &prints);

/// The same for a text that is not in a document yet.
QList<MissingGlyph> findMissingGlyphs(
    const QString &text, const Place &place, const std::function<bool(char32_t)> &prints);

/// Makes the error message about missing characters.
class GlyphError
{
    Q_DECLARE_TR_FUNCTIONS(GlyphError)

public:
    /// "✓ (U+2713) in …: “…”". `nameOf` gives the name of a field; without it the field's key is
    /// shown.
    static QString line(
        const MissingGlyph &missing, const std::function<QString(const Place &)> &nameOf = {});
    /// Names at most `most` places. `missing` must not be empty.
    static Error of(const QList<MissingGlyph> &missing,
        const std::function<QString(const Place &)> &nameOf = {},
        qsizetype most = std::numeric_limits<qsizetype>::max());
    /// How many different characters are missing.
    static int count(const QList<MissingGlyph> &missing);
};

} // namespace ita
