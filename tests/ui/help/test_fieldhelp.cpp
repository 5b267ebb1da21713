// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/descriptions.h"
#include "tests/support/catch.h"
#include "ui/help/fieldhelp.h"
#include "ui/parts/fieldform.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The kinds whose rows people fill in, in forms or in tables.
QList<RowKind> kindsToFillIn()
{
    QList<RowKind> kinds { RowKind::Office, RowKind::Unit, RowKind::Person, RowKind::OitGroup,
        RowKind::OitItem, RowKind::Evidence };
    for (const RowKind section : sectionKinds()) {
        kinds.append(section);
        if (const auto &rows = describe(section).section.rows; rows && *rows != RowKind::OitGroup)
            kinds.append(*rows);
    }
    kinds.removeAll(RowKind::FreeColumn); // has a dialog of its own
    kinds.removeAll(RowKind::FreeRow);
    return kinds;
}

/// Explanations of fields that no row has, as "kind.field".
QStringList helpWithoutField()
{
    QFile file(u":/help/fields.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(kinds.isEmpty());
    QStringList unknown;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const RowDescription *row = describe(kind.key());
        const QStringList keys = kind.value().toObject().keys();
        for (const QString &key : keys)
            if (!kind.key().isEmpty() && (!row || !row->field(key)))
                unknown.append(kind.key() + u'.' + key);
    }
    return unknown;
}

} // namespace

TEST_CASE("Each field that people fill in says what belongs there", "[help]")
{
    for (const RowKind kind : kindsToFillIn())
        for (const Field *field : contentFields(kind)) {
            INFO(describe(kind).name << "." << field->name().toStdString());
            CHECK_FALSE(helpOf(kind, *field).sentence.isEmpty());
        }
}

TEST_CASE("No explanation is about a field that there is not", "[help]")
{
    CHECK(helpWithoutField() == QStringList());
}

TEST_CASE("An example stands in a line of its own", "[help]")
{
    const FieldHelp help = helpOf(RowKind::OitItem, fieldOf(&OitItem::code));
    CHECK(help.whole() == help.sentence + u"\nตัวอย่าง: O1"_s);
    CHECK(FieldHelp { u"หนึ่ง"_s, {} }.whole() == u"หนึ่ง"_s);
}
