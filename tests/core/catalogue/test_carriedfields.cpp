// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "core/catalogue/reportcommands.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 2566;
constexpr int kYearsOn = 2;

/// A value that is not the default; texts contain years.
QJsonValue valueWithYears(const Field &field, const RowValue &empty)
{
    switch (field.kind) {
    case FieldKind::Points:
    case FieldKind::Names:
        return QJsonArray { u"ปีงบประมาณ พ.ศ. 2566"_s, u"ปี ๒๕๖๕"_s };
    case FieldKind::Choice:
        return field.get(empty) == field.choices.last() ? field.choices.first()
                                                        : field.choices.last();
    case FieldKind::Number:
        return 7;
    case FieldKind::Year:
        return kYear;
    case FieldKind::Date:
        return u"2023-11-30"_s;
    case FieldKind::Flag:
        return true;
    case FieldKind::Score:
        return u"91.5"_s;
    case FieldKind::Picture:
        return somePicture();
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
        break;
    }
    return u"แผนปีงบประมาณ พ.ศ. 2566"_s;
}

/// A row of the kind with a value in each field, and one row of each kind below it.
Subtree fullSubtree(RowKind kind)
{
    Subtree subtree = leaf(describe(kind).empty);
    for (const Field &field : describe(kind).fields)
        field.set(subtree.value, valueWithYears(field, describe(kind).empty));
    for (const RowKind child : childKinds(kind))
        subtree.children.append(fullSubtree(child));
    return subtree;
}

QJsonValue movedYears(const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Year)
        return value.toInt() + kYearsOn;
    if (value.isString())
        return movedOn(value.toString(), kYear, kYearsOn);
    if (!value.isArray())
        return value;
    QJsonArray moved;
    for (const QJsonValue entry : value.toArray())
        moved.append(movedOn(entry.toString(), kYear, kYearsOn));
    return moved;
}

QJsonValue carried(const Field &field, const RowValue &row)
{
    switch (field.carry) {
    case Carry::Keep:
        return field.get(row);
    case Carry::Reset:
        return field.get(describe(row).empty);
    case Carry::MoveYears:
        return movedYears(field, field.get(row));
    }
    return {};
}

void checkCarried(const Subtree &old, const Subtree &fresh)
{
    const RowDescription &row = describe(old.value);
    REQUIRE(kindOf(fresh.value) == row.kind);
    for (const Field &field : row.fields) {
        INFO(row.name << "." << field.name().toStdString());
        CHECK(field.get(fresh.value) == carried(field, old.value));
    }
    qsizetype next = 0;
    for (const Subtree &child : old.children) {
        INFO("carried: " << describe(child.value).name);
        if (describe(child.value).traits.carried) {
            REQUIRE(next < fresh.children.size());
            checkCarried(child, fresh.children.at(next++));
        }
    }
    CHECK(next == fresh.children.size());
}

} // namespace

TEST_CASE("A new year takes over each field and row as its description says", "[catalogue]")
{
    const Subtree old = fullSubtree(RowKind::Report);
    checkCarried(old, begunFrom(old, kYear + kYearsOn));
}
