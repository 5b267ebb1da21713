// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/fieldhelp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// By the stored name of the row kind, then by the key of the field; "" holds what is the same for
/// the fields of that key in all kinds.
const QJsonObject &fieldTexts()
{
    static const QJsonObject texts = [] {
        QFile file(u":/help/fields.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return texts;
}

} // namespace

QString FieldHelp::whole() const
{
    return example.isEmpty() ? sentence : sentence + u"\nตัวอย่าง: "_s + example;
}

FieldHelp helpOf(RowKind kind, const Field &field)
{
    const QJsonObject own = fieldTexts()[QLatin1StringView(describe(kind).name)].toObject();
    const QJsonValue text
        = own.contains(field.key) ? own[field.key] : fieldTexts()[u""].toObject()[field.key];
    const QJsonArray parts = text.toArray();
    return { parts.at(0).toString(), parts.at(1).toString() };
}

} // namespace ita
