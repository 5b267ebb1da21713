// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/documents.h"

#include "core/interchange/layout.h"
#include "tests/support/trees.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

QString someText(QRandomGenerator &random)
{
    static const QStringList words { u"มาตรการ"_s, u"ที่ ๑"_s, u"\n"_s, u"\"quoted\""_s,
        u"back\\slash"_s, u"\t"_s, u"O12"_s, u"น้ำ"_s, u"😀"_s, u"\u200B"_s, u"</p>"_s };
    QString text = words.at(random.bounded(3));
    for (int left = random.bounded(4); left > 0; --left)
        text += words.at(random.bounded(int(words.size())));
    return text;
}

QJsonArray someTexts(QRandomGenerator &random)
{
    QJsonArray texts { someText(random) };
    for (int left = random.bounded(3); left > 0; --left)
        texts.append(someText(random));
    return texts;
}

/// Fills rows so that the rules between them hold.
class OfficeMaker
{
public:
    explicit OfficeMaker(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Subtree row(const RowDescription &kind)
    {
        Subtree subtree { .id = {}, .value = kind.empty, .extra = {}, .children = {} };
        for (const Field &field : kind.fields)
            if (field.required || field.kind == FieldKind::Key || m_random.bounded(2))
                field.set(subtree.value, valueOf(kind.kind, field));
        for (const QLatin1StringView collection : collectionsOf(kind.kind)) {
            const auto kinds = kindsIn(kind.kind, collection);
            for (int left = m_random.bounded(4); left > 0; --left)
                subtree.children.append(row(*kinds.at(m_random.bounded(int(kinds.size())))));
        }
        return subtree;
    }

private:
    QJsonValue valueOf(RowKind kind, const Field &field)
    {
        // Unit names and fiscal years must be unique, although they are not keys.
        if (kind == RowKind::Report && field.kind == FieldKind::Year)
            return 2400 + ++m_count;
        if (field.kind == FieldKind::Key || kind == RowKind::Unit)
            return u"%1-%2"_s.arg(someText(m_random)).arg(++m_count);
        if (field.kind == FieldKind::Reference)
            return QString();
        return someValue(field, m_random);
    }

    QRandomGenerator &m_random;
    int m_count = 0;
};

/// The steps of a path: keys as text, positions as numbers.
QVariantList stepsOf(const QString &path)
{
    static const QRegularExpression step(u"([^.\\[\\]]+)|\\[(\\d+)\\]"_s);
    QVariantList steps;
    for (const auto &match : step.globalMatch(path)) {
        if (match.hasCaptured(2))
            steps.append(match.captured(2).toInt());
        else
            steps.append(match.captured(1));
    }
    return steps;
}

QJsonValue replaced(const QJsonValue &at, const QVariantList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (steps.first().typeId() == QMetaType::Int) {
        QJsonArray array = at.toArray();
        const int index = steps.first().toInt();
        if (index == array.size())
            array.append(QJsonValue());
        array[index] = replaced(array.at(index), steps.sliced(1), value);
        return array;
    }
    QJsonObject object = at.toObject();
    const QString key = steps.first().toString();
    const QJsonValue inner = replaced(object.value(key), steps.sliced(1), value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

} // namespace

QJsonObject smallDocument()
{
    static const QByteArray json = R"({
        "format": "ita-report", "version": 2,
        "office": {"name": "อบต.ตัวอย่าง", "kind": "sao", "subdistrict": "", "district": "",
                   "province": "", "address": "", "website": ""},
        "units": [{"name": "สำนักปลัด"}],
        "people": [{"id": "p1", "name": "", "position": "ปลัด", "unit": "สำนักปลัด",
                    "keys": [{"public_key": "0a", "made_at": "2024-03-01T02:00:00.000Z",
                              "made_by": "", "passphrase_at": "", "retired_at": "",
                              "retired_by": "", "reason": ""}]}],
        "reports": [{"fiscal_year": 2566, "catalogue": {"scheme": "nacc", "fiscal_year": 2566},
          "sections": [
            {"kind": "cover", "lines": ["รายงาน"], "office_lines": []},
            {"kind": "text", "heading": "คำนำ", "paragraphs": ["ก", "ข"], "closing": [],
             "blocks": [{"form": "heading", "numbered": true, "text": "หลักการ"}]},
            {"kind": "plan", "heading": "", "assessed_year": 2566, "plan_year": 2567, "intro": "",
             "weak_indicators": ["3"], "rows": [
               {"id": "m1", "measure": "ก", "approach": "", "steps": "", "responsible": "",
                "units": ["*"], "follow_up": "", "indicators": []}]},
            {"kind": "implementation", "heading": "", "intro": "", "rows": [
               {"measure_id": "m1", "measure": "ก", "details": "", "period": "", "output": "",
                "outcome": "", "remark": ""}]},
            {"kind": "sign_off", "heading": "", "closing": "", "steps": [
               {"role": "reporter", "heading": "", "label": "ผู้รายงาน", "person": "p1",
                "position_lines": ["ปลัด"], "opinion": "", "opinion_lines": 0}]},
            {"kind": "results", "heading_lines": [], "assessed_year": 2566,
             "score": {"total": "98.27", "iit": null, "eit": null, "oit": null, "level": ""},
             "intro": "", "rows": [
               {"no": 1, "measure": "", "method": "", "period": "", "responsible": "", "units": [],
                "summary": "", "result": "", "indicators": []}]},
            {"kind": "indicators", "heading": "", "rows": [
               {"code": "1", "instrument": "IIT", "name": "", "guideline": "", "responsible": "",
                "units": [], "period": "", "status": "done", "progress": []}]},
            {"kind": "oit", "heading": "", "groups": [
               {"code": "9.1", "title": "", "topic": "", "heading": "", "items": [
                 {"code": "O1", "name": "", "elements": ["ก"], "responsible": "", "units": [],
                  "status": "not_started", "progress": [],
                  "evidence": [{"url": "https://example.com", "explanation": ""}]}]}]},
            {"kind": "free_table", "heading": "ตาราง",
             "columns": [{"heading": "รายการ"}],
             "rows": [{"kind": "total", "cells": [{"text": "รวม", "across": 2}]}]}
          ],
          "comments": [{"id": "c1", "field": "", "author": "p1", "unit": "", "time": "", "text": "",
                        "seen": "", "state": "open", "closed_by": "", "closed_at": "",
                        "replies": [{"id": "r1", "author": "p1", "time": "", "text": "ครับ"}]}],
          "sign_offs": [{"step": 1, "decision": "endorse", "person": "p1", "name": "",
                         "position": "", "time": "", "note": "", "opinion": "", "places": [],
                         "content_hash": "", "image_hash": "", "previous": "", "public_key": "",
                         "signature": "", "hash": ""}],
          "review_copies": [{"id": "k1", "person": "p1", "place": "sent", "made_at": "",
                             "may": ["comment"], "origin": "", "seal": "", "taken": [],
                             "merged_at": ""}],
          "acceptances": [{"check_name": "counts", "field": "", "found": "0a", "finding": "",
                           "reason": "ถูกแล้ว", "author": "p1", "time": ""}],
          "catalogue_parts": [{"place": "", "text": "{}"}]}]
    })";
    return QJsonDocument::fromJson(json).object();
}

QJsonObject withValue(const QJsonObject &document, const QString &path, const QJsonValue &value)
{
    return replaced(document, stepsOf(path), value).toObject();
}

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    QJsonValue at = document;
    const QVariantList steps = stepsOf(path);
    for (const QVariant &step : steps)
        at = step.typeId() == QMetaType::Int ? at.toArray().at(step.toInt())
                                             : at.toObject().value(step.toString());
    return at;
}

QByteArray toBytes(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

QJsonValue someValue(const Field &field, QRandomGenerator &random)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
        return someText(random);
    case FieldKind::Points:
    case FieldKind::Names:
        return someTexts(random);
    case FieldKind::Choice:
        return field.choices.at(1 + random.bounded(int(field.choices.size()) - 1));
    case FieldKind::Number:
        return 1 + random.bounded(999'999);
    case FieldKind::Year:
        return 2400 + random.bounded(600);
    case FieldKind::Date:
        return QDate(2020, 1, 1).addDays(random.bounded(5000)).toString(Qt::ISODate);
    case FieldKind::Flag:
        return true;
    case FieldKind::Score:
        return u"%1.%2"_s.arg(random.bounded(100)).arg(random.bounded(100), 2, 10, QChar(u'0'));
    case FieldKind::Picture:
        return somePicture();
    }
    return {};
}

Subtree someOffice(QRandomGenerator &random)
{
    return OfficeMaker(random).row(describe(RowKind::Office));
}

QJsonValue withUnknownKeys(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isArray()) {
        QJsonArray entries;
        const QJsonArray old = value.toArray();
        for (const QJsonValue entry : old)
            entries.append(withUnknownKeys(entry, random));
        return entries;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = withUnknownKeys(*it, random);
    object[u"x-note"_s] = someText(random);
    object[u"x.dotted "_s] = QJsonObject { { u"deep"_s,
        QJsonArray { 1, 2.5, -1e300, true, QJsonValue::Null, u"ก"_s } } };
    object[u"score.total"_s] = qint64(9'007'199'254'740'993);
    object[u"ว่าง"_s] = QJsonObject {};
    return object;
}

} // namespace ita::test
