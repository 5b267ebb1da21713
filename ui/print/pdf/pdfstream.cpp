// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfstream.h"

#include <QByteArray>

#include <cmath>

namespace ita {

void appendHex(std::string &out, char16_t unit)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(unit >> shift) & 15];
}

void appendNumber(std::string &out, double value)
{
    const long thousandths = std::lround(value * 1000);
    const long size = std::labs(thousandths);
    out += thousandths < 0 ? "-" : "";
    out += std::to_string(size / 1000);
    long rest = size % 1000;
    if (rest == 0)
        return;
    out += '.';
    for (long place = 100; rest > 0; rest %= place, place /= 10)
        out += static_cast<char>('0' + rest / place);
}

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

std::string deflated(std::string_view data)
{
    constexpr int kLevel = 3; // half the time of the default 6, and a tenth more bytes
    constexpr qsizetype kPrefix = 4; // qCompress() puts the length before the data
    const QByteArray packed = qCompress(
        reinterpret_cast<const uchar *>(data.data()), static_cast<qsizetype>(data.size()), kLevel);
    return std::string(packed.begin() + kPrefix, packed.end());
}

QPDFObjectHandle packedStream(QPDF &pdf, const std::string &packed)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(
        packed, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    return stream;
}

QPDFObjectHandle deflatedStream(QPDF &pdf, std::string_view data)
{
    return packedStream(pdf, deflated(data));
}

} // namespace ita
