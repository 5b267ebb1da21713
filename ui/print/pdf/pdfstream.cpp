// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfstream.h"

#include <QtEndian>
#include <qpdf/QPDF.hh>

namespace ita {
namespace {

// qCompress puts the length of the data, four bytes, before the zlib stream that PDF wants.
constexpr qsizetype kPrefix = 4;
constexpr int kLevel = 3; // half the time of the usual 6 for a tenth more bytes

/// Page drawings shrink to a twentieth. A buffer too small would mean starting over.
constexpr quint32 kGuess = 40;

} // namespace

std::string deflated(std::string_view data)
{
    const QByteArray packed = qCompress(
        reinterpret_cast<const uchar *>(data.data()), static_cast<qsizetype>(data.size()), kLevel);
    return std::string(packed.begin() + kPrefix, packed.end());
}

QByteArray inflated(QByteArrayView packed)
{
    QByteArray prefixed(kPrefix, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(packed.size()) * kGuess, prefixed.data());
    prefixed.append(packed.data(), packed.size());
    return qUncompress(prefixed);
}

QPDFObjectHandle deflatedStream(QPDF &pdf, const std::string &data)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(
        deflated(data), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    return stream;
}

} // namespace ita
