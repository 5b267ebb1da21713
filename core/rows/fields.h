// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/rows.h"

#include <QAnyStringView>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>

namespace ita {

/// What a field holds, which decides its JSON type and the input it is edited with.
enum class FieldKind {
    Line, ///< text on one line
    Prose, ///< text whose points are separated by '\n'
    Points, ///< list of texts, one point or paragraph each
    Names, ///< list of unit names or indicator codes
    Key, ///< text other rows refer to
    Reference, ///< the key of another row, or empty
    Choice, ///< one of `choices`
    Number, ///< integer, 0 or more
    Year, ///< integer, Buddhist era
    Flag, ///< true or false
    Score, ///< decimal text 0-100 with at most two places, or null
    Picture, ///< a PNG in base64, or empty
};

/// One field of a row kind: the only place that knows its names. File, interchange, journal,
/// search, forms, table columns and exports all walk these.
struct Field
{
    /// Name in JSON; a dot leads into a nested object ("score.total").
    QLatin1StringView key;
    FieldKind kind;
    /// Name on screen, to be translated in the context "Field".
    const char *label;
    /// Heading of the printed column, in Thai; null when the field has no column of its own.
    const char16_t *heading;
    /// Relative default width of that column.
    int width;
    /// Heading above this and the neighbouring columns with the same one; null for none.
    const char16_t *group;
    /// The words of a Choice, in the order of its enum.
    QList<QLatin1StringView> choices;
    /// An optional field is written only when it differs from the default.
    bool required;
    /// Whether a change of it changes what is printed, so that sign-offs are about it.
    bool printed;

    QJsonValue (*get)(const RowValue &row);
    /// Stores a value that check() has accepted.
    void (*set)(RowValue &row, const QJsonValue &value);

    /// Says in one sentence why `value` cannot stand in this field.
    Outcome check(const QJsonValue &value) const;
    /// The column of the office file: the key, dots as underscores.
    QString column() const;
    QString name() const { return key; }
};

/// A row kind: its place in the tree and its fields.
struct RowDescription
{
    RowKind kind;
    const char *name; ///< table in the office file; for sections also the JSON `kind`
    const char *label; ///< name on screen, to be translated in the context "RowKind"
    RowKind parent; ///< for sections: Report; Office is its own parent; of a Comment: see accepts()
    const char *collection; ///< JSON array of the parent that holds such rows; "" for Office
    bool optional; ///< a document without such rows leaves the array out
    QList<Field> fields;
    RowValue empty;

    const Field *field(QAnyStringView key) const;
};

const RowDescription &describe(RowKind kind);
inline const RowDescription &describe(const RowValue &value)
{
    return describe(kindOf(value));
}
/// The kind with that table name; null when there is none.
const RowDescription *describe(QAnyStringView name);

/// The arrays a row of this kind holds, in file order: {"units", "people", "reports"} for Office.
const QList<QLatin1StringView> &collectionsOf(RowKind parent);
/// Whether a row of kind `child` may stand below one of kind `parent`. Comments stand below the row
/// they are about, of whatever kind that is.
bool accepts(RowKind parent, RowKind child);

} // namespace ita
