// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace ita {

// The verbs about copies that go out for review.

/// Writes a review copy for a person.
Outcome runReviewSend(const Invocation &invocation);
/// Says item by item what merging a review copy does, then does it unless it is a dry run.
Outcome runReviewMerge(const Invocation &invocation);

} // namespace ita
