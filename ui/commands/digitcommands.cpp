// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/digitcommands.h"

#include "core/domain/placename.h"
#include "ui/commands/fieldcommands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct DigitCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(DigitCommandsText)
};

/// Not codes, which are compared with the Arabic digits of the catalogue, and not web addresses.
bool isText(const Field &field)
{
    if (field.meaning == Meaning::Code || field.meaning == Meaning::WebAddress)
        return false;
    return field.kind == FieldKind::Line || field.kind == FieldKind::Prose
        || field.kind == FieldKind::Points || field.key == keyOf(&SectionLayout::columnHeadings);
}

QJsonValue converted(const QJsonValue &value, DigitStyle style)
{
    if (!value.isArray())
        return value.isString() ? withDigits(value.toString(), style) : value;
    QJsonArray texts;
    for (const QJsonValue text : value.toArray())
        texts.append(withDigits(text.toString(), style));
    return texts;
}

} // namespace

Change convertDigits(const Tree &tree, RowId section, DigitStyle style)
{
    const QString name = style == DigitStyle::Thai ? DigitCommandsText::tr("Thai digits in %1")
                                                   : DigitCommandsText::tr("Arabic digits in %1");
    Change change { name.arg(placeName(tree, section)), {} };
    const QList<RowId> rows = QList { section } + tree.descendants(section);
    for (const RowId row : rows)
        for (const Field &field : describe(tree.value(row)).fields) {
            if (!isText(field))
                continue;
            const QJsonValue value = field.get(tree.value(row));
            if (const QJsonValue other = converted(value, style); other != value)
                change.edits += editField(tree, row, field, other).edits;
        }
    return change;
}

} // namespace ita
