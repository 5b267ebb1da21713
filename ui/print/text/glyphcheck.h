// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QCoreApplication>

#include <functional>

namespace ita {

/// A character that cannot be printed, and the field where it occurs first.
struct MissingGlyph
{
    char32_t character = 0;
    Place place;
    QString excerpt; ///< the text around it

    bool operator==(const MissingGlyph &) const = default;
};

/// Each distinct character of the document for which `prints` is false, in the order of the pages.
QList<MissingGlyph> findMissingGlyphs(
    const Document &document, const std::function<bool(char32_t)> &prints);

/// Makes the error message about missing characters.
class GlyphError
{
    Q_DECLARE_TR_FUNCTIONS(GlyphError)

public:
    /// `nameOf` gives the name of a field; without it the field's key is shown. `missing` must not
    /// be empty.
    static Error of(const QList<MissingGlyph> &missing,
        const std::function<QString(const Place &)> &nameOf = {});
};

} // namespace ita
