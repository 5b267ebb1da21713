// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

namespace ita {

/// What the wizard asks for: the content of a new office file.
struct NewOfficePlan
{
    Office office;
    QStringList units;
    QList<Person> people; ///< in the order in which they sign; new ones have no key yet
};

/// The units and positions that the catalogue proposes for this office.
NewOfficePlan proposedPlan(const Catalogue &catalogue, const Office &office);

/// The rows of the office file, without ids. The sign-off has one step for each person: the
/// proposed step for a proposed person, a new step for a new person. Steps of removed people are
/// left out.
Subtree makeOffice(const Catalogue &catalogue, const NewOfficePlan &plan);

} // namespace ita
