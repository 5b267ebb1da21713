// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/textfont.h"

#include <map>
#include <memory>

namespace ita {

/// The TextFonts of one typeface, by size and weight; made on first use.
class FontCache
{
public:
    FontCache(QString family, double lineSpacing);

    const QString &family() const { return m_family; }
    TextFont &font(double points, bool bold);
    /// Whether so many pieces are cached that a new FontCache should replace this one.
    bool isFull() const;

private:
    QString m_family;
    double m_lineSpacing;
    std::map<std::pair<int, bool>, std::unique_ptr<TextFont>> m_fonts;
};

} // namespace ita
