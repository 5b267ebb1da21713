// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QWidget;

namespace ita {

/// Says which page of the help explains a widget and what is in it; F1 opens that page.
void setHelpPage(QWidget &widget, QStringView name);

/// The page for the nearest widget around this one that has a page; the contents when none has.
QString helpPageFor(const QWidget *widget);

} // namespace ita
