// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace ita {

/// A call without a verb: opens the window, with a file if one is named. Its `run` is null.
Verb windowVerb();

/// Splits Usage::arguments where a line may break; an option in brackets is one part.
QStringList usageParts(const QString &arguments);

/// The text of --help, in the current language.
QString helpText();

Result<ExitStatus> runHelp(const Call &call);
Result<ExitStatus> runVersion(const Call &call);

} // namespace ita
