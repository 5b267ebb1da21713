// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

namespace ita {

/// What a new office file begins with, as its wizard asks for it.
struct NewOfficePlan
{
    Office office;
    QStringList units;
    QList<Person> people; ///< in the order in which they sign; new ones have no key yet
};

/// The units and positions the catalogue proposes for such an office.
NewOfficePlan proposedPlan(const Catalogue &catalogue, const Office &office);

/// The rows of the office file, without ids. Each of the people signs in one step: those proposed
/// in theirs, new ones in a step like the proposed ones, nobody in that of a person who is left
/// out.
Subtree makeOffice(const Catalogue &catalogue, const NewOfficePlan &plan);

} // namespace ita
