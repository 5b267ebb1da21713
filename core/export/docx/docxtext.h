// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ita {

/// Translates the messages of this folder.
struct DocxText
{
    Q_DECLARE_TR_FUNCTIONS(DocxText)
};

} // namespace ita
