// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct Word
{
    DraftKind kind;
    QLatin1StringView word;
};

constexpr Word kWords[] = {
    { DraftKind::HalfTyped, "half_typed"_L1 },
    { DraftKind::Unstored, "unstored"_L1 },
    { DraftKind::Comment, "comment"_L1 },
    { DraftKind::Reply, "reply"_L1 },
    { DraftKind::Rewording, "rewording"_L1 },
    { DraftKind::Opinion, "signing_opinion"_L1 },
    { DraftKind::Reason, "returning_reason"_L1 },
    { DraftKind::Reopening, "reopening"_L1 },
};

} // namespace

QLatin1StringView wordOf(DraftKind kind)
{
    return std::ranges::find(kWords, kind, &Word::kind)->word;
}

std::optional<DraftKind> draftKindOf(QStringView word)
{
    const auto it = std::ranges::find_if(kWords, [&](const Word &w) { return w.word == word; });
    return it == std::end(kWords) ? std::nullopt : std::optional(it->kind);
}

} // namespace ita
