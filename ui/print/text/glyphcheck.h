// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QCoreApplication>

#include <functional>

namespace ita {

/// A character that cannot be printed, and where it stands first.
struct MissingGlyph
{
    char32_t character = 0;
    Place place;
    QString excerpt; ///< the text around it

    bool operator==(const MissingGlyph &) const = default;
};

/// Every different character of the document that `prints` refuses, in the order of the pages.
QList<MissingGlyph> findMissingGlyphs(
    const Document &document, const std::function<bool(char32_t)> &prints);

/// What is missing, in words for the person.
class GlyphError
{
    Q_DECLARE_TR_FUNCTIONS(GlyphError)

public:
    /// `nameOf` says in words which field is meant. `missing` must not be empty.
    static Error of(const QList<MissingGlyph> &missing,
        const std::function<QString(const Place &)> &nameOf = {});
};

} // namespace ita
