// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/model/randomedits.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/fileof.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("Undoing all changes restores every byte of the rows", "[model]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    auto created = Session::create(officeFiles(), path, Overwrite::No, officeWithMeasures(3),
        u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
    REQUIRE(created);
    auto session = std::move(created).value();
    const Tree before = session->tree();
    const QString stored = dumpContent(fileOf(*session).database());

    RandomEdits random(seed);
    QList<Change> inverses;
    for (int i = 0; i < 150; ++i)
        if (auto inverse = session->apply(random.next(session->tree())))
            inverses.prepend(*inverse);
    REQUIRE(inverses.size() > 30);

    // Memory, the file and a replay of the journal agree.
    const auto reader = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(reader);
    CHECK((*reader)->tree() == session->tree());
    auto findings = verify(officeFiles(), path);
    REQUIRE(findings);
    CHECK(findings->findings.isEmpty());

    for (const Change &inverse : std::as_const(inverses))
        REQUIRE(session->apply(inverse));
    CHECK(session->tree() == before);
    CHECK(dumpContent(fileOf(*session).database()) == stored);
    findings = verify(officeFiles(), path);
    REQUIRE(findings);
    CHECK(findings->findings.isEmpty());
}
