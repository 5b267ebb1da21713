// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

#include <QFont>
#include <QSet>
#include <QTranslator>

namespace ita::test {

/// What the window can look like, as a person chooses it in the settings.
struct Look
{
    QString language = QStringLiteral("th");
    Appearance appearance = Appearance::Light;
};

/// Thai and English, light and dark when ITA_TOUR names a folder for the pictures; otherwise Thai
/// and English in light, which is all that the texts depend on.
QList<Look> looksToVisit();

/// Remembers what it has no translation for.
class NotingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *disambiguation,
        int number) const override;
    QStringList missing() const;

private:
    mutable QSet<QString> m_missing;
};

/// The program looks like that as long as this lives.
class LookedAt
{
public:
    explicit LookedAt(const Look &look);
    ~LookedAt();

    /// Texts of the interface, ours and Qt's, that were shown and have no translation.
    QStringList untranslated() const { return m_translator.missing(); }

private:
    NotingTranslator m_translator;
    QFont m_font;
};

} // namespace ita::test
