// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ita {

/// A stretch of text that is in both texts or only in one.
struct DiffSpan
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffSpan &) const = default;
};

/// What became of a text, word by word, Thai words as libthai sees them. The spans that are Same
/// or Removed are `before`, those that are Same or Added are `after`. Very long texts that differ
/// in most words are one Removed and one Added span.
QList<DiffSpan> wordDiff(const QString &before, const QString &after);

} // namespace ita
