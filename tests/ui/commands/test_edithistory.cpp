// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "tests/core/model/randomedits.h"
#include "tests/ui/models/fixture.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Random changes with typing between them, as pages do it; some of them merge into one undo step.
void work(EditHistory &history, RandomEdits &random, int count)
{
    const Field &name = *describe(RowKind::Measure).field("measure"_L1);
    for (int i = 0; i < count; ++i) {
        (void)bool(history.apply(random.next(history.tree())));
        const RowId measure = firstOf(history.tree(), RowKind::Measure);
        for (int key = 0; measure && key < i % 4; ++key)
            (void)bool(history.type(measure, name, u"พิมพ์ %1 %2"_s.arg(i).arg(key)));
    }
}

} // namespace

TEST_CASE("Any steps taken back and done again lead to the same file", "[commands]")
{
    const unsigned seed = GENERATE(11u, 12u, 13u);
    CAPTURE(seed);
    auto sample = sampleOffice();
    REQUIRE(sample);
    OpenOffice office(std::move(sample).value());
    EditHistory &history = office.history;
    const auto stored = [&] {
        const Session &session = history.session();
        const auto reader = Session::open(session.storages(), session.path(), Access::Read, {});
        REQUIRE(reader);
        return (*reader)->tree();
    };
    const Tree before = office.tree();

    RandomEdits random(seed);
    work(history, random, 60);
    const Tree after = office.tree();
    REQUIRE(history.undoStack().count() > 40);
    REQUIRE_FALSE(after == before);

    for (int round = 0; round < 2; ++round) {
        while (history.undoStack().canUndo())
            history.undo();
        CHECK(office.tree() == before);
        CHECK(stored() == before);
        while (history.undoStack().canRedo())
            history.redo();
        CHECK(office.tree() == after);
        CHECK(stored() == after);
    }
}
