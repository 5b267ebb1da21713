// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/textfont.h"

#include <map>
#include <memory>

namespace ita {

/// The fonts of one typeface at the sizes in use.
class FontCache
{
public:
    FontCache(QString family, double lineSpacing);

    const QString &family() const { return m_family; }
    TextFont &font(double points, bool bold);
    /// Whether so many texts were set that it is time to start anew.
    bool isFull() const;

private:
    QString m_family;
    double m_lineSpacing;
    std::map<std::pair<int, bool>, std::unique_ptr<TextFont>> m_fonts;
};

} // namespace ita
