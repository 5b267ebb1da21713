// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kRecentKept = 10;

/// Visits every setting with its key, for both loading and saving.
template<typename Self, typename Visit>
void visitAll(Self &settings, Visit visit)
{
    visit("language", settings.language);
    visit("appearance", settings.appearance);
    visit("hints", settings.hints);
    visit("author", settings.author);
    visit("writing/thaiDigits", settings.writing.thaiDigits);
    visit("writing/warnMixedDigits", settings.writing.warnMixedDigits);
    visit("writing/spellCheck", settings.writing.spellCheck);
    visit("page/family", settings.page.family);
    visit("page/bodySize", settings.page.bodySize);
    visit("page/tableSize", settings.page.tableSize);
    visit("page/marginLeft", settings.page.marginLeft);
    visit("page/marginRight", settings.page.marginRight);
    visit("page/marginTop", settings.page.marginTop);
    visit("page/marginBottom", settings.page.marginBottom);
    visit("page/digits", settings.page.digits);
    visit("backups/first", settings.backups.first);
    visit("backups/second", settings.backups.second);
    visit("backups/months", settings.backups.rule.months);
    visit("recentFiles", settings.recentFiles);
    visit("quietFolders", settings.quietFolders);
    visit("words", settings.words);
}

/// The user name of the operating system: the default author in the journal and the lock.
QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    visitAll(settings, [&](const char *key, auto &member) {
        using Value = std::remove_cvref_t<decltype(member)>;
        const QVariant value = stored.value(QLatin1StringView(key));
        if (!value.isValid())
            return;
        if constexpr (std::is_enum_v<Value>)
            member = Value(value.toInt());
        else
            member = value.value<Value>();
    });
    if (settings.author.isEmpty())
        settings.author = loginName();
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    visitAll(*this, [&](const char *key, const auto &member) {
        using Value = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_enum_v<Value>)
            stored.setValue(QLatin1StringView(key), int(member));
        else
            stored.setValue(QLatin1StringView(key), QVariant::fromValue(member));
    });
}

void Settings::noteOpened(const QString &path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    recentFiles = recentFiles.first(std::min<qsizetype>(recentFiles.size(), kRecentKept));
}

} // namespace ita
