// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip/ziparchive.h"
#include "core/export/zip/ziptext.h"

#include <zip.h>

namespace ita {
namespace {

/// 1 January 1980, the first day that an archive can say.
constexpr zip_uint16_t kFirstDay = 0x21;

Error notWritten(const char *why)
{
    return { Error::Code::Storage,
        ZipText::tr("The archive could not be made: %1").arg(QString::fromUtf8(why)), {} };
}

/// An archive that grows in memory.
class ZipWriter
{
public:
    ~ZipWriter()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_buffer)
            zip_source_free(m_buffer);
    }

    Result<QByteArray> write(const QList<ZipEntry> &entries)
    {
        zip_error_t error;
        zip_error_init(&error);
        m_buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
        if (m_buffer)
            m_archive = zip_open_from_source(m_buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (!m_archive) {
            const Error failed = notWritten(zip_error_strerror(&error));
            zip_error_fini(&error);
            return failed;
        }
        zip_error_fini(&error);
        zip_source_keep(m_buffer);
        for (const ZipEntry &entry : entries)
            if (!add(entry))
                return notWritten(zip_strerror(m_archive));
        if (zip_close(m_archive) != 0)
            return notWritten(zip_strerror(m_archive));
        m_archive = nullptr;
        return bytes();
    }

private:
    bool add(const ZipEntry &entry)
    {
        zip_source_t *content = zip_source_buffer(
            m_archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
        if (!content)
            return false;
        const QByteArray name = entry.name.toUtf8();
        const zip_int64_t at = zip_file_add(m_archive, name.constData(), content, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(content);
            return false;
        }
        const auto index = zip_uint64_t(at);
        const zip_int32_t method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        return zip_set_file_compression(m_archive, index, method, 0) == 0
            && zip_file_set_dostime(m_archive, index, 0, kFirstDay, 0) == 0;
    }

    Result<QByteArray> bytes()
    {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_source_stat(m_buffer, &facts) != 0 || zip_source_open(m_buffer) != 0)
            return notWritten(zip_error_strerror(zip_source_error(m_buffer)));
        QByteArray all(qsizetype(facts.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_buffer, all.data(), facts.size);
        zip_source_close(m_buffer);
        if (read != zip_int64_t(facts.size))
            return notWritten(zip_error_strerror(zip_source_error(m_buffer)));
        return all;
    }

    zip_source_t *m_buffer = nullptr;
    zip_t *m_archive = nullptr;
};

} // namespace

Result<QByteArray> zipped(const QList<ZipEntry> &entries)
{
    return ZipWriter().write(entries);
}

} // namespace ita
