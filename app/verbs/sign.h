// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace ita {

// The verbs about keys and the sign-off chain. Passphrases come on standard input, a line each.

/// Makes a person's signing key, or another in place of a lost one.
Outcome runEnroll(const Invocation &invocation);
/// Puts a person's key under another passphrase: the old one, then the new one.
Outcome runPassphrase(const Invocation &invocation);
/// Signs a step, sends back or withdraws, in the name of the step's person.
Outcome runSign(const Invocation &invocation);
/// Opens what is signed for editing; says whose sign-offs fall.
Outcome runReopen(const Invocation &invocation);

} // namespace ita
