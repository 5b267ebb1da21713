// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

class QPDF;

namespace ita {

/// Four upper-case hexadecimal digits.
template <typename String> void appendHex(String &out, char16_t unit)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    const char digits[] = { kDigits[unit >> 12], kDigits[(unit >> 8) & 15],
        kDigits[(unit >> 4) & 15], kDigits[unit & 15] };
    out.append(digits, 4);
}

/// `data` packed for FlateDecode.
std::string deflated(QByteArrayView data);

/// What `packed` holds; a null QByteArray if it is damaged.
QByteArray inflated(QByteArrayView packed);

/// A new stream object with `data` packed in it.
QPDFObjectHandle deflatedStream(QPDF &pdf, const std::string &data);

} // namespace ita
