// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

namespace ita {
namespace {

constexpr int kMiddleLightness = 128;

void setGrounds(QPalette &palette, const Tokens &tokens)
{
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Light })
        palette.setColor(role, tokens.background);
    palette.setColor(QPalette::AlternateBase, tokens.side);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::Midlight, tokens.panel);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.border);
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens {
        .background = 0xffffff,
        .side = 0xf5f6f8,
        .panel = 0xfafbfc,
        .line = 0xdfe3e8,
        .border = 0x7f8a99,
        .text = 0x1b2430,
        .soft = 0x5b6675,
        .placeholder = 0x636e7d,
        .accent = 0x2457a6,
        .onAccent = 0xffffff,
        .tint = 0xe6eef9,
        .done = 0x17693f,
        .doneGround = 0xe3f4ea,
        .warning = 0x9a5b00,
        .warningGround = 0xfff3dd,
        .error = 0xb3261e,
        .errorGround = 0xfdeceb,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {
        .background = 0x1c2128,
        .side = 0x171b21,
        .panel = 0x20262e,
        .line = 0x333c47,
        .border = 0x7f8b9a,
        .text = 0xe6eaf0,
        .soft = 0xa3afbd,
        .placeholder = 0x93a0af,
        .accent = 0x7fb0f5,
        .onAccent = 0x10233f,
        .tint = 0x24364f,
        .done = 0x6fcf97,
        .doneGround = 0x1f3a2c,
        .warning = 0xf0b45b,
        .warningGround = 0x40321b,
        .error = 0xff8a80,
        .errorGround = 0x472322,
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < kMiddleLightness;
    return dark ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    setGrounds(palette, tokens);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, tokens.text);
        palette.setColor(QPalette::Disabled, role, tokens.border);
    }
    palette.setColor(QPalette::PlaceholderText, tokens.placeholder);
    palette.setColor(QPalette::BrightText, tokens.error);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.soft);
    return palette;
}

QPalette viewPaletteOf(const Tokens &tokens)
{
    QPalette palette = paletteOf(tokens);
    palette.setColor(QPalette::Highlight, tokens.tint);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    return palette;
}

} // namespace ita
