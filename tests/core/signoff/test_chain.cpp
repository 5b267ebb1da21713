// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/chain.h"
#include "core/signoff/checksignoffs.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The expected behaviour of the chain, as a minimal model.
struct Model
{
    int endorsed = 0;
    bool sentBack = false;
    bool reopened = false;

    bool allows(Decision decision, int step, int steps) const
    {
        switch (decision) {
        case Decision::Endorse:
            return step == endorsed + 1 && step <= steps;
        case Decision::Return:
            return step == endorsed + 1 && step <= steps && step > 1;
        case Decision::Withdraw:
            return step == endorsed && step > 0;
        case Decision::Reopen:
            return endorsed > 0;
        }
        return false;
    }

    void take(Decision decision)
    {
        if (decision == Decision::Endorse)
            *this = { endorsed + 1, false, false };
        else if (decision == Decision::Withdraw)
            --endorsed;
        else
            *this = { 0, decision == Decision::Return, decision == Decision::Reopen };
    }
};

} // namespace

TEST_CASE("Steps are signed in their order and finish with the last", "[signoff]")
{
    SignedOffice office;
    CHECK_FALSE(office.decide(Decision::Endorse, 2));
    CHECK_FALSE(office.decide(Decision::Endorse, 4));
    CHECK_FALSE(office.decide(Decision::Endorse, 0));
    for (int step = 1; step <= 3; ++step) {
        CHECK(chainOf(office.tree, office.report).due()->number == step);
        CHECK_FALSE(chainOf(office.tree, office.report).isFinished());
        REQUIRE(office.decide(Decision::Endorse, step));
        CHECK_FALSE(office.decide(Decision::Endorse, step));
    }
    const Chain chain = chainOf(office.tree, office.report);
    CHECK(chain.isFinished());
    CHECK_FALSE(chain.due());
    CHECK(checkSignOffs(office.tree, office.report).isEmpty());
}

TEST_CASE("Sending back needs a reason and begins the chain anew", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    CHECK_FALSE(office.decide(Decision::Return, 2, u"  "_s));
    REQUIRE(office.decide(Decision::Return, 2, u"ขอให้เพิ่มหลักฐาน"_s));
    Chain chain = chainOf(office.tree, office.report);
    CHECK(chain.endorsed == 0);
    REQUIRE(chain.sentBack);
    CHECK(office.tree.get<SignOffRecord>(chain.sentBack).note == u"ขอให้เพิ่มหลักฐาน"_s);
    CHECK_FALSE(office.decide(Decision::Endorse, 2));
    REQUIRE(office.decide(Decision::Endorse, 1));
    chain = chainOf(office.tree, office.report);
    CHECK_FALSE(chain.sentBack);
    CHECK(office.tree.rows(office.report, RowKind::SignOffRecord).size() == 3);
    CHECK(checkSignOffs(office.tree, office.report).isEmpty());
}

TEST_CASE("The first step has nobody to send back to", "[signoff]")
{
    SignedOffice office;
    CHECK_FALSE(office.decide(Decision::Return, 1));
}

TEST_CASE("A signature is withdrawn while no later step is signed", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    REQUIRE(office.decide(Decision::Endorse, 2));
    CHECK_FALSE(office.decide(Decision::Withdraw, 1));
    REQUIRE(office.decide(Decision::Withdraw, 2));
    REQUIRE(office.decide(Decision::Withdraw, 1));
    CHECK_FALSE(office.decide(Decision::Withdraw, 1));
    CHECK(chainOf(office.tree, office.report).endorsed == 0);
    CHECK(checkSignOffs(office.tree, office.report).isEmpty());
}

TEST_CASE("The same person in a row goes together only where one signature is enough", "[signoff]")
{
    const QStringList people { u"p1"_s, u"p2"_s, u"p2"_s, u"p1"_s };
    const auto together = [](const SignedOffice &office) {
        QList<bool> flags;
        for (const ChainStep &step : chainOf(office.tree, office.report).steps)
            flags.append(step.together);
        return flags;
    };
    CHECK(together(SignedOffice(people, true)) == QList { false, false, true, false });
    CHECK(together(SignedOffice(people, false)) == QList { false, false, false, false });
}

TEST_CASE("Steps of a hidden sign-off section are not signed", "[signoff]")
{
    SignedOffice office;
    office.set(office.tree.parent(office.steps.first()), u"hidden"_s, true);
    CHECK(chainOf(office.tree, office.report).steps.isEmpty());
    CHECK_FALSE(chainOf(office.tree, office.report).isFinished());
}

TEST_CASE("Whatever is tried in whatever order, the chain follows its rules", "[signoff]")
{
    constexpr std::array kDecisions { Decision::Endorse, Decision::Endorse, Decision::Endorse,
        Decision::Return, Decision::Withdraw, Decision::Reopen };
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        SignedOffice office;
        Model model;
        for (int i = 0; i < 40; ++i) {
            const Decision decision = kDecisions[size_t(random.bounded(int(kDecisions.size())))];
            const int step = random.bounded(0, 5);
            CAPTURE(seed, i, int(decision), step, model.endorsed);
            const bool allowed = model.allows(decision, step, 3);
            REQUIRE(bool(office.decide(decision, step)) == allowed);
            if (allowed)
                model.take(decision);
            const Chain chain = chainOf(office.tree, office.report);
            REQUIRE(chain.endorsed == model.endorsed);
            REQUIRE(bool(chain.sentBack) == model.sentBack);
            REQUIRE(bool(chain.reopened) == model.reopened);
        }
        CHECK(checkSignOffs(office.tree, office.report).isEmpty());
        CHECK(backwardTimes(office.tree, office.report).isEmpty());
    }
}
