// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

#include <QFont>
#include <QSet>
#include <QTranslator>

namespace ita::test {

/// A language and an appearance, as a person chooses them in the settings.
struct Look
{
    QString language = QStringLiteral("th");
    Appearance appearance = Appearance::Light;
};

/// Thai and English, each light and dark when ITA_TOUR names a folder for the pictures. Otherwise
/// only light, because texts do not depend on the appearance.
QList<Look> looksToVisit();

/// Records the texts that have no translation.
class NotingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *disambiguation,
        int number) const override;
    QStringList missing() const;

private:
    mutable QSet<QString> m_missing;
};

/// Sets the language and appearance of the program while this object exists.
class LookedAt
{
public:
    explicit LookedAt(const Look &look);
    ~LookedAt();

    /// Texts of the interface, ours and Qt's, that were shown and have no translation.
    QStringList untranslated() const { return m_translator.missing(); }

private:
    NotingTranslator m_translator;
};

} // namespace ita::test
