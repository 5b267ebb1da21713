// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/pagestyle.h"
#include "ui/writing/writingaid.h"

#include <QStringList>

namespace ita {

enum class Appearance { System, Light, Dark };

/// What a person has chosen for this computer; the office file holds none of it.
struct Settings
{
    QString language = QStringLiteral("th");
    Appearance appearance = Appearance::System;
    QString author; ///< stands in the journal and in the lock; the login until it is chosen
    WritingOptions writing;
    PageStyle page; ///< typeface, sizes, margins and digits of the printed report
    QStringList recentFiles; ///< latest first
    QStringList words; ///< right in this office, whatever the dictionary says

    bool operator==(const Settings &) const = default;

    static Settings load();
    void save() const;
    /// Puts a file at the head of the recent ones.
    void noteOpened(const QString &path);
};

} // namespace ita
