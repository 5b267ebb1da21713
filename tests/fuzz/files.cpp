// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/writer.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/fuzz/targets.h"
#include "tests/support/trees.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small office on a disk in memory where there is one, and a review copy that it has sent.
class Office
{
public:
    Office()
        : m_folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/ita-fuzz-XXXXXX"_s
                                                : QDir::temp().filePath(u"ita-fuzz-XXXXXX"_s))
    {
        auto made = Session::create(officeFiles(), m_folder.filePath(u"office.ita"_s),
            Overwrite::No, smallOffice(), u"new"_s, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_session = std::move(*made);
        const QString copy = m_folder.filePath(u"copy.itareview"_s);
        const auto sent = sendCopy(*m_session, firstOf(m_session->tree(), RowKind::Report),
            u"person-1"_s, {}, copy, Overwrite::No);
        if (!sent)
            qFatal("%s", qPrintable(sent.error().message));
        m_copy = bytesOf(copy);
        m_office = bytesOf(m_session->path());
        m_content = writeDocument(m_session->tree());
    }

    const Session &session() const { return *m_session; }
    const QByteArray &content() const { return m_content; }
    const QByteArray &officeBytes() const { return m_office; }
    const QByteArray &copyBytes() const { return m_copy; }

    /// A file with these bytes and nothing beside it.
    QString fileWith(const QByteArray &bytes, const QString &suffix) const
    {
        QDir(m_folder.filePath(u"one"_s)).removeRecursively();
        QDir(m_folder.path()).mkdir(u"one"_s);
        const QString path = m_folder.filePath(u"one/f."_s + suffix);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    QByteArray m_office;
    QByteArray m_copy;
    QByteArray m_content;
};

const Office &office()
{
    static const Office made;
    return made;
}

/// What is wrong with a file in which verify() finds nothing: it must hold what it held.
QString wrongWithSound(const QString &path)
{
    const auto session = Session::open(officeFiles(), path, Access::Read, {});
    if (!session)
        return u"verify finds nothing, but it does not open: "_s + session.error().message;
    return writeDocument((*session)->tree()) == office().content()
        ? QString()
        : u"verify finds nothing, but the content differs"_s;
}

} // namespace

void applyPatches(QByteArray &file, const QByteArray &patches)
{
    constexpr qsizetype kHead = 5;
    for (qsizetype at = 0; at + kHead <= patches.size();) {
        const auto byte = [&](qsizetype i) { return quint32(quint8(patches[at + i])); };
        const quint32 place = byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
        const qsizetype count = qMin(qsizetype(byte(4)), patches.size() - at - kHead);
        if (file.isEmpty())
            return;
        if (count == 0)
            file.truncate(place % file.size());
        for (qsizetype i = 0; i < count; ++i)
            file[(qsizetype(place) + i) % file.size()] = patches[at + kHead + i];
        at += kHead + count;
    }
}

QString feedOfficeFile(const QByteArray &patches)
{
    QByteArray bytes = office().officeBytes();
    applyPatches(bytes, patches);
    const QString path = office().fileWith(bytes, u"ita"_s);
    const auto proof = verify(officeFiles(), path);
    if (!proof && proof.error().message.isEmpty())
        return u"refused without a reason"_s;
    if (proof && proof->findings.isEmpty())
        return wrongWithSound(path);
    // A damaged file may open; then reading it on must not do harm.
    if (const auto session = Session::open(officeFiles(), path, Access::Write, {}))
        writeDocument((*session)->tree());
    return {};
}

QString feedReviewCopy(const QByteArray &patches)
{
    QByteArray bytes = office().copyBytes();
    applyPatches(bytes, patches);
    const QString path = office().fileWith(bytes, kReviewSuffix);
    const auto plan = readCopy(office().session(), path);
    if (!plan)
        return plan.error().message.isEmpty() ? u"refused without a reason"_s : QString();
    const auto proof = verify(officeFiles(), path);
    if (!proof)
        return u"read for a merge, but not to be verified: "_s + proof.error().message;
    return proof->findings.isEmpty()
        ? QString()
        : u"read for a merge, but verify: "_s + proof->findings[0].text;
}

} // namespace ita::test
