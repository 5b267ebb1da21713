// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ita {

/// Translates the names of formats.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace ita
