// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ita {

/// Where the names of formats are translated.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace ita
