// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ita {

/// The colours of the window, named by what they are for. Text has a contrast of 4.5 to its ground
/// at least, borders and signs that carry meaning one of 3.
struct Tokens
{
    QColor background;
    QColor side; ///< the ground of what stands beside the page: menus, lists of sections
    QColor panel; ///< the ground of cards and docks
    QColor line; ///< between parts
    QColor border; ///< of inputs
    QColor text;
    QColor soft; ///< text of second rank
    QColor placeholder;
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor tint; ///< the ground of what is selected
    QColor done;
    QColor doneGround;
    QColor warning;
    QColor warningGround;
    QColor error;
    QColor errorGround;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Those of the appearance that a widget with the palette is shown in.
const Tokens &tokensOf(const QPalette &palette);

/// The palette of all widgets. `Highlight` is the accent.
QPalette paletteOf(const Tokens &tokens);

/// The palette of lists and tables: a selected row has a tint, on which all text stays as it is.
QPalette viewPaletteOf(const Tokens &tokens);

} // namespace ita
