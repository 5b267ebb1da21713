// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <string_view>

class QPDF;

namespace ita {

/// Adds four upper-case hexadecimal digits.
void appendHex(std::string &out, char16_t unit);

/// Adds a number with at most three decimals.
void appendNumber(std::string &out, double value);

QPDFObjectHandle integer(long long value);

/// `data` packed for FlateDecode.
std::string deflated(std::string_view data);

/// A new stream object with `packed`, which deflated() made.
QPDFObjectHandle packedStream(QPDF &pdf, const std::string &packed);

/// A new stream object with `data` packed in it.
QPDFObjectHandle deflatedStream(QPDF &pdf, std::string_view data);

} // namespace ita
