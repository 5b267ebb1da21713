// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ita {

/// Translates the messages of this folder.
struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

} // namespace ita
