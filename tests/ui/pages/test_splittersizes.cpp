// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/pages/splittersizes.h"

#include <QSplitter>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Parts : QSplitter
{
    explicit Parts(const QString &name, Qt::Orientation orientation = Qt::Horizontal)
        : QSplitter(orientation)
    {
        resize(607, 607);
        addWidget(new QWidget);
        addWidget(new QWidget);
        setSizes({ 300, 300 });
        rememberSizes(*this, name);
        show();
    }

    /// As the mouse does it.
    void drag(int to) { moveSplitter(to, 1); }
};

} // namespace

TEST_CASE("The parts of a page keep the sizes that they were given", "[forms]")
{
    setKeptSizes({});
    Parts first(u"one"_s);
    first.drag(200);
    CHECK(Parts(u"one"_s).sizes() == first.sizes());
    CHECK(Parts(u"two"_s).sizes() != first.sizes());
    CHECK(Parts(u"one"_s, Qt::Vertical).sizes() != first.sizes());

    const QVariantMap kept = keptSizes();
    setKeptSizes({});
    CHECK(Parts(u"one"_s).sizes() != first.sizes());
    setKeptSizes(kept);
    CHECK(Parts(u"one"_s).sizes() == first.sizes());
}

TEST_CASE("Sizes of other parts than there are now are left", "[forms]")
{
    setKeptSizes({ { u"one"_s, QVariantList { 1, 2, 3 } }, { u"two"_s, u"nothing"_s } });
    CHECK(Parts(u"one"_s).sizes() == Parts(u"three"_s).sizes());
    CHECK(Parts(u"two"_s).sizes() == Parts(u"three"_s).sizes());
    setKeptSizes({});
}
