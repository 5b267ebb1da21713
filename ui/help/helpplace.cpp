// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpplace.h"

#include "ui/help/helpbook.h"

#include <QVariant>
#include <QWidget>

namespace ita {
namespace {

constexpr auto kProperty = "ita_help_page";

} // namespace

void setHelpPage(QWidget &widget, QStringView name)
{
    Q_ASSERT_X(helpPage(name), "setHelpPage", "there is no such page");
    widget.setProperty(kProperty, name.toString());
}

QString helpPageFor(const QWidget *widget)
{
    // A dialog's parent is what it was opened from, so the way leads on beyond the window.
    for (; widget; widget = widget->parentWidget())
        if (const QString name = widget->property(kProperty).toString(); !name.isEmpty())
            return name;
    return kHelpContents.toString();
}

} // namespace ita
