// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rights.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/support/freshsample.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace ita::test {

using namespace Qt::StringLiterals;

/// The window with the sample, and a review copy of the sample.
struct Reviewed
{
    Settings settings;
    MainWindow window { settings, officeFiles() };
    QTemporaryDir folder;
    QString path = folder.filePath(u"หัวหน้า.itareview"_s);
    RowId item;

    Reviewed()
    {
        window.show();
        removeSampleCopies();
        window.openSample();
        REQUIRE(window.workspace());
        item = firstOf(session().tree(), RowKind::OitItem);
        const RowId person = session().tree().rows(session().tree().root(), RowKind::Person)[1];
        REQUIRE(session().apply({ u"หน่วย"_s,
            { SetField { item, u"units"_s, QJsonArray { u"*"_s } },
                SetField { person, u"name"_s, u"นายตัวอย่าง"_s } } }));
        REQUIRE(sendCopy(session(), window.workspace()->report(), u"person-2"_s,
            { CopyRight::Comment, CopyRight::Opinion, CopyRight::EditRows }, path, Overwrite::No));
    }

    Session &session() { return window.workspace()->session(); }
    QStringList progress() { return session().tree().get<OitItem>(item).progress; }

    void workOnCopy(const QList<Edit> &edits)
    {
        auto copy = Session::open(officeFiles(), path, Access::Write, {});
        REQUIRE(copy);
        REQUIRE((*copy)->apply({ u"ทบทวน"_s, edits }));
    }
};

} // namespace ita::test
