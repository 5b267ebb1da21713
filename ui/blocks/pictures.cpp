// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/pictures.h"

#include "core/rows/fields.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct PicturesText
{
    Q_DECLARE_TR_FUNCTIONS(PicturesText)
};

/// More is not even read.
constexpr qint64 kMostBytes = 5LL * 1024 * 1024;

Error notTaken(const QString &why)
{
    return { Error::Code::Invalid, PicturesText::tr("The picture was not taken: %1.").arg(why),
        {} };
}

Result<QImage> decode(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QImage image = reader.read();
    if (image.isNull())
        return notTaken(PicturesText::tr("it is damaged (%1)").arg(reader.errorString()));
    return image;
}

QString localFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

/// As PNG where that is small enough, else as JPEG, as photographs are.
QByteArray encoded(const QImage &image)
{
    constexpr int kQuality = 88;
    QByteArray bytes;
    QBuffer png(&bytes);
    image.save(&png, "PNG");
    if (bytes.size() <= kMostBytes)
        return bytes;
    bytes.clear();
    QBuffer jpeg(&bytes);
    image.save(&jpeg, "JPEG", kQuality);
    return bytes;
}

} // namespace

Result<QString> pictureFromBytes(const QByteArray &bytes)
{
    const QString value = QString::fromLatin1(bytes.toBase64());
    if (bytes.isEmpty())
        return notTaken(PicturesText::tr("the file is empty"));
    if (const Outcome fits = fieldOf(&ContentBlock::picture).check(value); !fits)
        return notTaken(fits.error().message);
    if (const auto image = decode(bytes); !image)
        return image.error();
    return value;
}

Result<QString> pictureFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notTaken(PicturesText::tr("“%1” cannot be read (%2)")
                            .arg(QDir::toNativeSeparators(path), file.errorString()));
    return pictureFromBytes(file.read(kMostBytes + 1));
}

Result<QString> pictureFromClipboard(const QMimeData &data)
{
    if (const QString path = localFile(data); !path.isEmpty())
        return pictureFromFile(path);
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return notTaken(PicturesText::tr("there is none on the clipboard"));
    return pictureFromBytes(encoded(image));
}

QImage pictureOf(const QString &value)
{
    const auto image = decode(QByteArray::fromBase64(value.toLatin1()));
    return image ? *image : QImage();
}

} // namespace ita
