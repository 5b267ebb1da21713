// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ita {

/// A part of a text that is in both texts or only in one.
struct DiffSpan
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffSpan &) const = default;
};

/// The differences between two texts, word by word, with Thai words as libthai finds them. The Same
/// and Removed spans make up `before`, the Same and Added spans `after`. Very long texts that
/// differ in most words are one Removed and one Added span.
QList<DiffSpan> wordDiff(const QString &before, const QString &after);

} // namespace ita
