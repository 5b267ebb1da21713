// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/newtext.h"

#include "core/base/escapeinvisible.h"
#include "core/thai/oneform.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct NewText
{
    Q_DECLARE_TR_FUNCTIONS(NewText)
};

Outcome checkOne(const QString &text)
{
    if (const auto trap = firstTrap(text))
        return Error { Error::Code::Invalid,
            NewText::tr("the text holds the character %1, which cannot be seen and is not kept")
                .arg(characterName(*trap)),
            {} };
    return ok();
}

Outcome checkField(const Field &field, const QJsonValue &value)
{
    const Outcome checked = checkNewText(value);
    if (checked)
        return checked;
    return Error { Error::Code::Invalid,
        u"%1: %2"_s.arg(QCoreApplication::translate("Field", field.label), checked.error().message),
        {} };
}

Outcome checkSubtree(const Subtree &subtree)
{
    if (!subtree.id)
        for (const Field &field : describe(subtree.value).fields)
            if (Outcome checked = checkField(field, field.get(subtree.value)); !checked)
                return checked;
    for (const Subtree &child : subtree.children)
        if (Outcome checked = checkSubtree(child); !checked)
            return checked;
    return ok();
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return withoutTraps(value.toString());
    QJsonArray entries;
    const QJsonArray before = value.toArray();
    for (const QJsonValue entry : before)
        entries.append(cleaned(entry));
    return entries;
}

bool isWritten(const Field &field)
{
    return field.kind == FieldKind::Line || field.kind == FieldKind::Prose
        || field.kind == FieldKind::Points || field.key == keyOf(&SectionLayout::columnHeadings)
        || field.key == keyOf(&SectionLayout::ownColumns);
}

} // namespace

QJsonValue inOneForm(const Field &field, const QJsonValue &value)
{
    if (!isWritten(field))
        return value;
    if (!value.isArray())
        return value.isString() ? inOneForm(value.toString()) : value;
    QJsonArray texts;
    const QJsonArray before = value.toArray();
    for (const QJsonValue text : before)
        texts.append(inOneForm(text.toString()));
    return texts;
}

Subtree withoutTraps(Subtree subtree)
{
    for (const Field &field : describe(subtree.value).fields)
        if (const QJsonValue value = field.get(subtree.value); !checkNewText(value))
            field.set(subtree.value, cleaned(value));
    for (Subtree &child : subtree.children)
        child = withoutTraps(std::move(child));
    return subtree;
}

Outcome checkNewText(const QJsonValue &value)
{
    if (value.isString())
        return checkOne(value.toString());
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries)
        if (Outcome checked = checkNewText(entry); !checked)
            return checked;
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (Outcome checked = checkOne(it.key()); !checked)
            return checked;
        if (Outcome checked = checkNewText(it.value()); !checked)
            return checked;
    }
    return ok();
}

Outcome checkNewText(const Tree &tree, const Edit &edit)
{
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return checkSubtree(insert->content);
    const auto *set = std::get_if<SetField>(&edit);
    const Field *field = set && tree.contains(set->row)
        ? describe(tree.value(set->row)).field(set->field)
        : nullptr;
    return field ? checkField(*field, set->value) : ok();
}

} // namespace ita
