// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFont>
#include <QRawFont>
#include <QStringList>

namespace ita {

/// The typefaces a report can be set in.
class ReportTypefaces
{
    Q_DECLARE_TR_FUNCTIONS(ReportTypefaces)

public:
    /// The built-in family first, then the usual families of Thai offices if they are installed.
    /// TH SarabunIT๙ is not offered, because it draws Arabic digits as Thai digits.
    static QStringList offered();
    /// The family to use; registers the built-in typeface first. An empty `family` means the
    /// built-in one. Fails when the family is not installed.
    static Result<QString> resolve(const QString &family);
    /// Without hinting and without glyphs from other families; `size` in units of 1/20 point.
    static QFont font(const QString &family, int size, bool bold);
    /// The built-in typeface for signs that others lack, at a size in units; never a family that is
    /// installed.
    static QRawFont signs(double size);
};

} // namespace ita
