// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <string_view>

class QPDF;

namespace ita {

/// Writes four upper-case hexadecimal digits at `out`.
inline void putHex(char *out, char16_t unit)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = kDigits[(unit >> shift) & 15];
}

inline void appendHex(std::string &out, char16_t unit)
{
    out.append("0000", 4);
    putHex(out.data() + out.size() - 4, unit);
}

/// `data` packed for FlateDecode.
std::string deflated(std::string_view data);

/// What `packed` holds; a null QByteArray if it is damaged.
QByteArray inflated(QByteArrayView packed);

/// A new stream object with `data` packed in it.
QPDFObjectHandle deflatedStream(QPDF &pdf, const std::string &data);

} // namespace ita
