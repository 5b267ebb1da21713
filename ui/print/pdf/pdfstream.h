// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/libqpdf.h"

#include <string>
#include <string_view>

class QPDF;

namespace ita {

/// Appends `unit` as four upper-case hexadecimal digits.
void appendHex(std::string &out, char16_t unit);

/// Appends a number with at most three decimals.
void appendNumber(std::string &out, double value);

QPDFObjectHandle integer(long long value);

/// `data` compressed for FlateDecode.
std::string deflated(std::string_view data);

/// A new stream object with the output of deflated().
QPDFObjectHandle packedStream(QPDF &pdf, const std::string &packed);

/// A new stream object with compressed `data`.
QPDFObjectHandle deflatedStream(QPDF &pdf, std::string_view data);

} // namespace ita
