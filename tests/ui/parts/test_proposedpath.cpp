// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/parts/proposedpath.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("A proposed file lies where it lasts, and says its year", "[ui][dialogs]")
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QTemporaryDir sample;
    CHECK(besideFile(sample.filePath(u"sample.ita"_s), u"sample.pdf"_s)
        == documents + u"/sample.pdf"_s);
    CHECK(besideFile(u"/srv/office/a.ita"_s, u"a นาย/นาง.itareview"_s)
        == u"/srv/office/a นาย นาง.itareview"_s);
    CHECK(amongDocuments(u" ก:ข?.ita"_s) == documents + u"/ก ข .ita"_s);
    CHECK(nameWithYear(u"/srv/office.ita"_s, 2567, u" (x)"_s) == u"office 2567 (x)"_s);
    CHECK(nameWithYear(u"/srv/ita ๒๕๖๗.ita"_s, 2567) == u"ita ๒๕๖๗"_s);
}
