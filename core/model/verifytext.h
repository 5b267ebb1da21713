// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ita {

/// Translates the findings of a verification.
struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

} // namespace ita
