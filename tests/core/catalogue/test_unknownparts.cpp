// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// The catalogue of 2566 as a file of this version of the format.
QJsonObject fileOfVersion(int version)
{
    QFile file(u":/catalogues/nacc-2566.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject catalogue = QJsonDocument::fromJson(file.readAll()).object();
    catalogue[u"version"_s] = version;
    return catalogue;
}

QJsonObject without(QJsonObject catalogue, const QStringList &paths)
{
    for (const QString &path : paths)
        catalogue = withValue(catalogue, path, QJsonValue::Undefined);
    return catalogue;
}

QString refusalOf(const QJsonObject &catalogue)
{
    const auto read = readCatalogue(toBytes(catalogue));
    return read ? QString() : read.error().message;
}

const QString kSub = QStringLiteral("indicators[8].sub_indicators[0]");
const QString kItem = kSub + QStringLiteral(".topics[0].items[0]");

} // namespace

TEST_CASE("A catalogue may leave out what is not known", "[catalogue]")
{
    const QStringList gaps { u"levels"_s, u"instruments[1].weight"_s, u"rounds[1].report_due"_s,
        kItem + u".name"_s, kItem + u".period"_s, kItem + u".elements"_s, kSub + u".code"_s,
        u"indicators[9].name"_s };
    for (const QString &gap : gaps) {
        CAPTURE(gap);
        CHECK(refusalOf(without(fileOfVersion(2), { gap })).isEmpty());
        CHECK(refusalOf(without(fileOfVersion(1), { gap })) == u"$."_s + gap + u": missing"_s);
    }
    const auto read = readCatalogue(toBytes(without(fileOfVersion(2), gaps)));
    REQUIRE(read);
    CHECK(read->levels.isEmpty());
    CHECK_FALSE(read->instruments[1].weight);
    CHECK_FALSE(read->rounds[1].reportDue);
    CHECK(read->indicators[8].subIndicators[0].code.isEmpty());
    CHECK(read->item(u"O1"_s)->name.isEmpty());
    CHECK(read->item(u"O1"_s)->elements.isEmpty());
}

TEST_CASE("What a catalogue leaves out must still fit the rest", "[catalogue]")
{
    const auto fault
        = [](const QStringList &gaps) { return refusalOf(without(fileOfVersion(2), gaps)); };
    CHECK(fault({ kSub + u".code"_s, u"indicators[9].sub_indicators[0].code"_s })
        == u"$.indicators[9].sub_indicators[0].code: only one sub-indicator may lack a code"_s);
    // A sub-indicator that is known is one of a known indicator.
    CHECK(fault({ u"indicators[8].code"_s }) == u"$.indicators[8].code: missing"_s);
    CHECK(fault({ u"indicators[0].code"_s }) == u"$.indicators[0].code: missing"_s);
    CHECK(fault({ u"indicators[0].name"_s }) == u"$.indicators[0].name: missing"_s);
    // Items of 2566 ask for content of the first round.
    CHECK(fault({ u"rounds"_s }) == u"$.rounds: missing"_s);
    const QJsonObject open = without(fileOfVersion(2), { u"instruments[0].weight"_s });
    CHECK(refusalOf(withValue(open, u"instruments[1].weight"_s, 61))
        == u"$.instruments: the weights add up to 101, not to 100"_s);
    CHECK(refusalOf(withValue(open, kItem + u".elements"_s, QJsonArray()))
        == u"$."_s + kItem + u".elements: is empty"_s);
    CHECK(refusalOf(withValue(open, kItem + u".documents"_s, QJsonArray()))
        == u"$."_s + kItem + u".documents: is empty"_s);
}

TEST_CASE("What is said to be confirmed names its source", "[catalogue]")
{
    const QJsonObject bare = without(fileOfVersion(2), { u"source"_s });
    for (const QString &entry : { u"instruments[0]"_s, u"indicators[3]"_s, kSub, kItem,
             u"levels[2]"_s, u"deadlines[1]"_s }) {
        CAPTURE(entry);
        const QJsonObject claimed = withValue(bare, entry + u".confirmed"_s, true);
        CHECK(refusalOf(claimed)
            == u"$."_s + entry + u".confirmed: is true, but no source is given"_s);
        CHECK(refusalOf(withValue(claimed, entry + u".source"_s, u"หน้าเว็บ"_s)).isEmpty());
        CHECK(refusalOf(withValue(bare, entry + u".confirmed"_s, u"yes"_s))
            == u"$."_s + entry + u".confirmed: expected true or false, found text"_s);
    }
}

TEST_CASE("Without a mark an entry is as sure as its catalogue", "[catalogue]")
{
    QJsonObject file = withValue(fileOfVersion(1), kItem + u".source"_s, u"หน้าเว็บ"_s);
    const auto settled = readCatalogue(toBytes(file));
    REQUIRE(settled);
    CHECK(settled->item(u"O1"_s)->origin == Origin { true, u"หน้าเว็บ"_s });
    CHECK(settled->item(u"O2"_s)->origin == Origin { true, settled->source });
    file[u"draft"_s] = true;
    const auto draft = readCatalogue(toBytes(file));
    REQUIRE(draft);
    CHECK_FALSE(draft->item(u"O1"_s)->origin.confirmed);
    CHECK_FALSE(draft->levels[0].origin.confirmed);
}
