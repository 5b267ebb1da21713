// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/blocknumbers.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

struct Given
{
    BlockForm form;
    bool numbered = true;
    QString text = u"ก"_s;
};

/// The numbers of these blocks in a section, "" for those without one.
QStringList numbersOf(const QList<Given> &blocks)
{
    QList<Subtree> rows;
    for (const Given &given : blocks) {
        ContentBlock block;
        block.form = given.form;
        block.numbered = given.numbered;
        block.text = given.text;
        rows.append(leaf(block));
    }
    const Tree tree = treeOf(leaf(Office(), { leaf(Report(), { leaf(TextSection(), rows) }) }));
    const RowId section = firstOf(tree, RowKind::Text);
    const QHash<RowId, QString> numbers = blockNumbers(tree, section);
    QStringList found;
    for (const RowId row : tree.rows(section, RowKind::ContentBlock))
        found.append(numbers.value(row));
    return found;
}

} // namespace

TEST_CASE("Headings count on two levels through the whole section", "[domain]")
{
    using enum BlockForm;
    CHECK(numbersOf({ { Heading }, { Subheading }, { Paragraph }, { Subheading }, { Heading },
              { Subheading } })
        == QStringList { u"๑."_s, u"๑.๑"_s, {}, u"๑.๒"_s, u"๒."_s, u"๒.๑"_s });
}

TEST_CASE(
    "A heading without number does not count, and subheadings below it begin anew", "[domain]")
{
    using enum BlockForm;
    CHECK(numbersOf({ { Subheading }, { Heading, false }, { Subheading }, { Heading } })
        == QStringList { u"๑."_s, {}, u"๑."_s, u"๑."_s });
}

TEST_CASE("A list ends with the first block that is no item", "[domain]")
{
    using enum BlockForm;
    CHECK(numbersOf({ { ListItem }, { SubItem }, { SubItem }, { ListItem }, { SubItem },
              { Paragraph }, { ListItem } })
        == QStringList { u"๑)"_s, u"(๑)"_s, u"(๒)"_s, u"๒)"_s, u"(๑)"_s, {}, u"๑)"_s });
}

TEST_CASE("What is not printed has no number", "[domain]")
{
    using enum BlockForm;
    CHECK(numbersOf({ { Heading, true, {} }, { Heading }, { Rule }, { PageBreak } })
        == QStringList { {}, u"๑."_s, {}, {} });
}
