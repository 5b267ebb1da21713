// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace ita::test {

/// A small document with one row of every kind, all required keys and no others.
QJsonObject smallDocument();

/// The document with the value at `path` ("reports[0].sections[2].rows[0].id") replaced; removed
/// when the value is undefined.
QJsonObject withValue(const QJsonObject &document, const QString &path, const QJsonValue &value);
/// The value at that path; undefined when there is none.
QJsonValue valueAt(const QJsonObject &document, const QString &path);

QByteArray toBytes(const QJsonObject &document);

/// A value that the field accepts and that differs from an empty row's, made from `random`.
QJsonValue someValue(const Field &field, QRandomGenerator &random);

/// An office file that keeps all rules, of random shape: every collection holds 0 to 3 rows.
Subtree someOffice(QRandomGenerator &random);

/// The document with keys that no version knows, added to every object in it.
QJsonValue withUnknownKeys(const QJsonValue &value, QRandomGenerator &random);

} // namespace ita::test
