// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/linkserver.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/links/linksdialog.h"
#include "ui/models/fieldtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over an office whose evidence has these addresses.
struct Looked
{
    OpenOffice office;
    LinkServer server;
    QWidget *dialog = nullptr;
    std::optional<Place> wanted;

    void addEvidence(const QStringList &addresses)
    {
        const RowId item = office.first(RowKind::OitItem);
        office.apply({ RemoveRow { office.first(RowKind::Evidence) } });
        for (qsizetype i = 0; i < addresses.size(); ++i)
            office.apply({ InsertRow { item, i, leaf(Evidence { addresses[i], {} }) } });
    }

    void open(const std::function<void()> &visit)
    {
        whileOpen(
            [&] {
                wanted = lookAtLinks(office.history, office.first(RowKind::Report), {}, nullptr);
            },
            [&](QWidget &widget) {
                dialog = &widget;
                visit();
            });
    }

    template<typename Widget>
    Widget &part(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
    }
    bool isEnabled(const QString &name) const { return part<QPushButton>(name).isEnabled(); }
    void look(bool privateToo) const
    {
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            if (box->text().contains(u"private"_s))
                box->setChecked(privateToo);
        click(u"startLooking"_s);
        REQUIRE(QTest::qWaitFor([&] { return isEnabled(u"startLooking"_s); }));
    }
    QString found(int row) const
    {
        return part<QTreeWidget>(u"links"_s).topLevelItem(row)->text(2);
    }
    QString state(LinkState state) const
    {
        const Field &field = fieldOf(&Evidence::linkState);
        return choiceName(field, field.choices.at(int(state)));
    }
    QList<Evidence> evidence() const
    {
        QList<Evidence> all;
        for (const RowId row :
            office.tree().rows(office.first(RowKind::OitItem), RowKind::Evidence))
            all.append(office.tree().get<Evidence>(row));
        return all;
    }
};

} // namespace

TEST_CASE("Nothing is asked of a server before the person says so", "[ui][links]")
{
    Looked looked;
    looked.addEvidence({ looked.server.at(u"/ok"_s) });
    looked.open([&] {
        CHECK(looked.found(0) == looked.state(LinkState::Unchecked));
        CHECK_FALSE(looked.isEnabled(u"noteResults"_s));
        CHECK_FALSE(looked.isEnabled(u"cancel"_s));
        looked.look(false);
        CHECK(looked.found(0) == looked.state(LinkState::Private));
    });
    CHECK(looked.server.connections() == 0);
    CHECK_FALSE(looked.wanted);
    CHECK(looked.evidence().first().checkedOn.isEmpty());
}

TEST_CASE("An office without evidence has nothing to look at", "[ui][links]")
{
    Looked looked;
    looked.addEvidence({});
    looked.open([&] { CHECK_FALSE(looked.isEnabled(u"startLooking"_s)); });
}

TEST_CASE("What was found is shown, and noted when the person says so", "[ui][links]")
{
    Looked looked;
    looked.server.serve(u"/ok"_s, httpAnswer("200 OK"));
    const QString ok = looked.server.at(u"/ok"_s);
    looked.addEvidence({ ok, looked.server.at(u"/gone"_s), u"ftp://a.go.th"_s, ok });
    looked.open([&] {
        looked.look(true);
        CHECK(looked.found(0) == looked.state(LinkState::Opens));
        CHECK(looked.found(1) == looked.state(LinkState::NotFound));
        CHECK(looked.found(2) == looked.state(LinkState::NotWeb));
        CHECK(looked.found(3) == looked.state(LinkState::Opens));
        CHECK(looked.evidence().first().checkedOn.isEmpty());
        for (QCheckBox *box : looked.dialog->findChildren<QCheckBox *>())
            if (box->text().contains(u"Only"_s))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(5, box->height() / 2));
        const auto &list = looked.part<QTreeWidget>(u"links"_s);
        CHECK(list.topLevelItem(0)->isHidden());
        CHECK_FALSE(list.topLevelItem(1)->isHidden());
        looked.click(u"noteResults"_s);
        CHECK_FALSE(looked.isEnabled(u"noteResults"_s));
    });
    CHECK(looked.server.requests().size() == 2); // an address that stands twice is asked once
    const QList<Evidence> noted = looked.evidence();
    CHECK(noted[0].linkState == LinkState::Opens);
    CHECK(noted[1].linkState == LinkState::NotFound);
    CHECK(noted[2].linkState == LinkState::NotWeb);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const Evidence &evidence : noted)
        CHECK(evidence.checkedOn == today);
    looked.office.history.undo();
    CHECK(looked.evidence().first().checkedOn.isEmpty());
}

TEST_CASE("A look is stopped by the person, and the row is gone to", "[ui][links]")
{
    Looked looked;
    looked.server.serve(u"/silent"_s, [&](QTcpSocket &) {
        CHECK_FALSE(looked.isEnabled(u"startLooking"_s));
        looked.click(u"cancel"_s);
    });
    looked.addEvidence({ looked.server.at(u"/silent"_s) });
    looked.open([&] {
        looked.look(true);
        CHECK(looked.found(0) == looked.state(LinkState::Unchecked));
        CHECK_FALSE(looked.isEnabled(u"noteResults"_s));
        looked.click(u"goTo"_s);
    });
    REQUIRE(looked.wanted);
    CHECK(looked.wanted->row == looked.office.first(RowKind::Evidence));
}
