// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace ita {

/// A file in an archive.
struct ZipEntry
{
    QString name; ///< with '/' between folders
    QByteArray content;
    bool stored = false; ///< not compressed, for formats that demand it of their first file

    bool operator==(const ZipEntry &) const = default;
};

/// The archive of these files in this order. The same files give the same bytes at any time.
Result<QByteArray> zipped(const QList<ZipEntry> &entries);

/// How much an archive of others may hold: a few bytes can unpack to more than any memory.
struct ZipLimits
{
    qint64 entries = 5000;
    qint64 entrySize = qint64(64) * 1024 * 1024; ///< of one file, unpacked
    qint64 size = qint64(512) * 1024 * 1024; ///< of all, unpacked
    /// Of the unpacked to the packed size, for files larger than `always`.
    qint64 ratio = 250;
    qint64 always = qint64(1024) * 1024;
};

/// An archive that somebody else has made, kept in memory. Files are unpacked when they are read.
class ZipArchive
{
public:
    /// Error Invalid with the reason for what is no archive, is encrypted, exceeds the limits, or
    /// holds a name that stands twice or leads out of the archive.
    static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    /// In the order of the archive, without folders.
    QStringList names() const;
    bool contains(const QString &name) const;
    /// Error NotFound when there is no such file, Invalid when it is damaged.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Opened;
    explicit ZipArchive(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> m_opened;
};

} // namespace ita
