// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip/ziparchive.h"

#include "core/base/escapeinvisible.h"
#include "core/export/zip/ziptext.h"

#include <QHash>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Error refusedZip(const QString &message)
{
    return { Error::Code::Invalid, message, {} };
}

/// Whether the name stays within the folder that an archive is unpacked into.
bool staysInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(u'\0')))
        return false;
    return !name.split(u'/').contains(u".."_s);
}

Outcome checkSize(const QString &name, const zip_stat_t &facts, const ZipLimits &limits)
{
    constexpr zip_uint64_t wanted = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((facts.valid & wanted) != wanted)
        return refusedZip(ZipText::tr("“%1” in the archive is damaged").arg(visibleText(name)));
    if (facts.encryption_method != ZIP_EM_NONE)
        return refusedZip(ZipText::tr("The archive is encrypted"));
    const bool tooLarge = facts.size > zip_uint64_t(limits.entrySize);
    const bool tooDense = facts.size > zip_uint64_t(limits.always)
        && facts.size / zip_uint64_t(limits.ratio) > facts.comp_size;
    if (tooLarge || tooDense)
        return refusedZip(ZipText::tr("“%1” in the archive would unpack to more than is taken")
                              .arg(visibleText(name)));
    return ok();
}

} // namespace

struct ZipArchive::Opened
{
    struct File
    {
        zip_uint64_t index = 0;
        zip_uint64_t size = 0;
    };

    QByteArray bytes;
    zip_t *archive = nullptr;
    QStringList names;
    QHash<QString, File> files;

    Opened() = default;
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    ~Opened()
    {
        if (archive)
            zip_discard(archive);
    }

    Outcome open()
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source
            = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        if (source)
            archive = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (source && !archive)
            zip_source_free(source);
        zip_error_fini(&error);
        const bool hasFiles = archive && zip_get_num_entries(archive, 0) > 0;
        return hasFiles ? ok()
                        : refusedZip(ZipText::tr("It is not a zip archive, or not all of it"));
    }

    Outcome list(const ZipLimits &limits)
    {
        const zip_int64_t count = zip_get_num_entries(archive, 0);
        if (count > limits.entries)
            return refusedZip(ZipText::tr("The archive holds too many files: %1").arg(count));
        qint64 left = limits.size;
        for (zip_int64_t at = 0; at < count; ++at) {
            zip_stat_t facts;
            zip_stat_init(&facts);
            if (zip_stat_index(archive, zip_uint64_t(at), 0, &facts) != 0 || !facts.name)
                return refusedZip(ZipText::tr("The list of files in the archive is damaged"));
            const QString name = QString::fromUtf8(facts.name);
            if (!staysInside(name) || files.contains(name))
                return refusedZip(
                    ZipText::tr("“%1” is no name for a file in an archive").arg(visibleText(name)));
            if (auto checked = checkSize(name, facts, limits); !checked)
                return checked;
            left -= qint64(facts.size);
            if (left < 0)
                return refusedZip(ZipText::tr("The archive would unpack to more than is taken"));
            files.insert(name, { zip_uint64_t(at), facts.size });
            if (!name.endsWith(u'/'))
                names.append(name);
        }
        return ok();
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    auto opened = std::make_unique<Opened>();
    opened->bytes = bytes;
    if (auto done = opened->open(); !done)
        return done.error();
    if (auto listed = opened->list(limits); !listed)
        return listed.error();
    return ZipArchive(std::move(opened));
}

QStringList ZipArchive::names() const
{
    return m_opened->names;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_opened->files.contains(name);
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto known = m_opened->files.constFind(name);
    if (known == m_opened->files.constEnd())
        return Error { Error::Code::NotFound,
            ZipText::tr("There is no “%1” in the archive").arg(visibleText(name)), {} };
    const Error damaged
        = refusedZip(ZipText::tr("“%1” in the archive is damaged").arg(visibleText(name)));
    zip_file_t *file = zip_fopen_index(m_opened->archive, known->index, 0);
    if (!file)
        return damaged;
    QByteArray content(qsizetype(known->size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, content.data(), known->size);
    char more = 0;
    const zip_int64_t end = zip_fread(file, &more, 1); // where the checksum is compared
    const bool closed = zip_fclose(file) == 0;
    if (read != zip_int64_t(known->size) || end != 0 || !closed)
        return damaged;
    return content;
}

} // namespace ita
