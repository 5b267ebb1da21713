// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace ita {

/// What a call without a verb means: the window, on a file if one is named. It has nothing to run.
Verb windowVerb();

/// The parts of Usage::arguments between which a line may be broken: an option in brackets is one.
QStringList usageParts(const QString &arguments);

/// The text of --help, in the language of now.
QString helpText();

Result<ExitStatus> runHelp(const Call &call);
Result<ExitStatus> runVersion(const Call &call);

} // namespace ita
