// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QLatin1StringView>

#include <array>

namespace ita {

/// The words by which the values of an enum are stored and exchanged, in the order of the enum.
template<typename E>
inline constexpr std::array<QLatin1StringView, 0> kWords {};

template<>
inline constexpr std::array kWords<OfficeKind> { QLatin1StringView("sao"),
    QLatin1StringView("municipality"), QLatin1StringView("pao"), QLatin1StringView("other") };
template<>
inline constexpr std::array kWords<Instrument> { QLatin1StringView("IIT"),
    QLatin1StringView("EIT") };
template<>
inline constexpr std::array kWords<Status> { QLatin1StringView("not_started"),
    QLatin1StringView("in_progress"), QLatin1StringView("done") };
template<>
inline constexpr std::array kWords<SignOffRole> { QLatin1StringView("reporter"),
    QLatin1StringView("opinion") };
template<>
inline constexpr std::array kWords<Orientation> { QLatin1StringView("automatic"),
    QLatin1StringView("portrait"), QLatin1StringView("landscape") };
template<>
inline constexpr std::array kWords<Role> { QLatin1StringView("automatic"),
    QLatin1StringView("owner"), QLatin1StringView("drafter"), QLatin1StringView("reviewer"),
    QLatin1StringView("signer") };
template<>
inline constexpr std::array kWords<BlockForm> { QLatin1StringView("paragraph"),
    QLatin1StringView("heading"), QLatin1StringView("subheading"), QLatin1StringView("clause"),
    QLatin1StringView("sub_clause"), QLatin1StringView("third_clause"),
    QLatin1StringView("list_item"), QLatin1StringView("sub_item"), QLatin1StringView("table"),
    QLatin1StringView("picture"), QLatin1StringView("tick_line"), QLatin1StringView("pen_lines"),
    QLatin1StringView("letterhead"), QLatin1StringView("label_line"), QLatin1StringView("rule"),
    QLatin1StringView("page_break") };
template<>
inline constexpr std::array kWords<ValueKind> { QLatin1StringView("text"),
    QLatin1StringView("points"), QLatin1StringView("number"), QLatin1StringView("date"),
    QLatin1StringView("address"), QLatin1StringView("status") };
template<>
inline constexpr std::array kWords<ColumnAlign> { QLatin1StringView("automatic"),
    QLatin1StringView("left"), QLatin1StringView("centre"), QLatin1StringView("right") };
template<>
inline constexpr std::array kWords<FreeRowKind> { QLatin1StringView("plain"),
    QLatin1StringView("group"), QLatin1StringView("total") };
template<>
inline constexpr std::array kWords<EvidenceKind> { QLatin1StringView("unstated"),
    QLatin1StringView("page"), QLatin1StringView("pdf"), QLatin1StringView("spreadsheet"),
    QLatin1StringView("picture") };
template<>
inline constexpr std::array kWords<LinkState> { QLatin1StringView("unchecked"),
    QLatin1StringView("opens"), QLatin1StringView("moved"), QLatin1StringView("blocked"),
    QLatin1StringView("not_found"), QLatin1StringView("tls_fault"), QLatin1StringView("timed_out"),
    QLatin1StringView("unreachable"), QLatin1StringView("server_fault"),
    QLatin1StringView("not_web"), QLatin1StringView("private") };
template<>
inline constexpr std::array kWords<CommentState> { QLatin1StringView("open"),
    QLatin1StringView("resolved"), QLatin1StringView("deleted") };
template<>
inline constexpr std::array kWords<Decision> { QLatin1StringView("endorse"),
    QLatin1StringView("return"), QLatin1StringView("withdraw"), QLatin1StringView("reopen") };
template<>
inline constexpr std::array kWords<CopyPlace> { QLatin1StringView("sent"),
    QLatin1StringView("held") };

template<>
inline constexpr std::array kWords<PaperKind> { QLatin1StringView("report"),
    QLatin1StringView("analysis"), QLatin1StringView("half_year"), QLatin1StringView("full_year"),
    QLatin1StringView("memo"), QLatin1StringView("order"), QLatin1StringView("announcement"),
    QLatin1StringView("form"), QLatin1StringView("other") };
template<>
inline constexpr std::array kWords<PageNumbers> { QLatin1StringView("dashes"),
    QLatin1StringView("bare"), QLatin1StringView("none") };
template<>
inline constexpr std::array kWords<NumberPlace> { QLatin1StringView("top_centre"),
    QLatin1StringView("top_right") };
template<>
inline constexpr std::array kWords<Strip> { QLatin1StringView("automatic"),
    QLatin1StringView("always"), QLatin1StringView("never") };
template<>
inline constexpr std::array kWords<SectionStart> { QLatin1StringView("automatic"),
    QLatin1StringView("new_page"), QLatin1StringView("continues"),
    QLatin1StringView("as_it_fits") };

} // namespace ita
