// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

namespace ita {

/// The typefaces a report can be set in.
class ReportTypefaces
{
    Q_DECLARE_TR_FUNCTIONS(ReportTypefaces)

public:
    /// The built-in family first, then those installed families whose look offices ask for.
    /// TH SarabunIT๙ is not among them: it draws Arabic digits as Thai ones.
    static QStringList offered();
    /// Registers the built-in typeface if need be and checks that `family` is there and can be
    /// embedded; empty means the built-in one.
    static Result<QString> resolve(const QString &family);
    /// Unhinted and never mixed with other families; `size` in units of 1/20 point.
    static QFont font(const QString &family, int size, bool bold);
};

} // namespace ita
