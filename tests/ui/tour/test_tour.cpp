// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/freshsample.h"
#include "tests/ui/tour/flaws.h"
#include "tests/ui/tour/places.h"
#include "tests/ui/tour/tour.h"

using namespace ita::test;

TEST_CASE("All that is shown can be read and reached, in every language", "[tour]")
{
    for (const Look &look : looksToVisit()) {
        removeSampleCopies();
        Tour tour(look, flawsOf, notReachedByTab);
        tour.walk();
        tour.checkTranslated();
    }
}

TEST_CASE("What is said of other computers can be read and reached", "[tour]")
{
    for (const Look &look : looksToVisit()) {
        Tour tour(look, flawsOf, notReachedByTab);
        seePlaces(tour);
        tour.checkTranslated();
    }
}
