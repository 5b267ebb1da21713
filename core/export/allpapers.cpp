// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/allpapers.h"

#include "core/base/durablefile.h"
#include "core/base/escapeinvisible.h"
#include "core/domain/papertitle.h"
#include "core/export/exporttext.h"
#include "core/rows/papers.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// A title as part of a file's name: without what some system does not allow, and so short that no
/// system finds it too long, a Thai letter being three bytes.
QString asFileName(const QString &title)
{
    constexpr qsizetype kMostLetters = 60;
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\s]+"_s);
    QString name = withoutTraps(title).replace(unfit, u" "_s).trimmed();
    if (name.size() > kMostLetters) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
        letters.setPosition(kMostLetters);
        name.truncate(letters.isAtBoundary() ? kMostLetters
                                             : qMax(qsizetype(0), letters.toPreviousBoundary()));
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString fileNameOf(const Tree &tree, RowId report, RowId paper, int number)
{
    const QString title = asFileName(paperTitle(tree, paper));
    return u"%1-%2 %3"_s.arg(tree.get<Report>(report).fiscalYear)
        .arg(number, 2, 10, QChar(u'0'))
        .arg(title)
        .trimmed();
}

class PapersWriter
{
public:
    PapersWriter(const QList<PaperFile> &files, const ExportJob &job)
        : m_files(files)
        , m_job(job)
    {
    }

    Outcome write()
    {
        Outcome done = ok();
        for (qsizetype at = 0; done && at < m_files.size(); ++at)
            done = makeAside(at);
        for (qsizetype at = 0; done && at < m_files.size(); ++at)
            done = putInPlace(at);
        if (!done)
            takeBack();
        return done;
    }

private:
    /// Whether the work goes on.
    bool tell(qsizetype file, int done, int total) const
    {
        constexpr int kParts = 100;
        const int part = total > 0 ? kParts * done / total : 0;
        return !m_job.progress
            || m_job.progress(int(file) * kParts + part, int(m_files.size()) * kParts);
    }

    Outcome makeAside(qsizetype at)
    {
        const PaperFile &file = m_files[at];
        const Error cancelled { Error::Code::Cancelled, ExportText::tr("Cancelled"), {} };
        if (!tell(at, 0, 1))
            return cancelled;
        ExportScope scope = m_job.scope;
        scope.paper = file.paper;
        const auto content = file.exporter.write({ .tree = m_job.tree,
            .fileId = m_job.fileId,
            .report = m_job.report,
            .scope = scope,
            .replacesMissing = m_job.replacesMissing,
            .progress = [&](int done, int total) { return tell(at, done, total); } });
        if (!content)
            return content.error();
        if (const QFileInfo there(file.path); there.exists() && !there.isFile())
            return Error { Error::Code::Storage,
                ExportText::tr("%1 could not be written: it is not an ordinary file")
                    .arg(file.path),
                {} };
        const QString made = temporaryName(file.path);
        const Outcome written = writeAside(made, file.path, *content);
        if (written)
            m_made.append(made);
        return written;
    }

    Outcome putInPlace(qsizetype at)
    {
        const bool isNew = !QFileInfo::exists(m_files[at].path);
        const Outcome done = putInPlaceDurably(m_made[at], m_files[at].path);
        if (done && isNew)
            m_placed.append(m_files[at].path);
        return done;
    }

    /// Removes what was not there before.
    void takeBack() const
    {
        for (const QString &path : m_made + m_placed)
            QFile::remove(path);
    }

    const QList<PaperFile> &m_files;
    const ExportJob &m_job;
    QStringList m_made;
    QStringList m_placed;
};

} // namespace

QList<PaperFile> paperFiles(
    const Tree &tree, RowId report, const QList<Exporter> &formats, const QString &folder)
{
    QList<PaperFile> files;
    const QList<RowId> papers = papersOf(tree, report);
    for (int at = 0; at < int(papers.size()); ++at) {
        const QString name = fileNameOf(tree, report, papers[at], at + 1);
        for (const Exporter &format : formats)
            if (at == 0 || !format.sameForAllPapers)
                files.append(
                    { papers[at], QDir(folder).filePath(name + u'.' + format.suffix), format });
    }
    return files;
}

QStringList existingFiles(const QList<PaperFile> &files)
{
    QStringList names;
    for (const PaperFile &file : files)
        if (QFileInfo::exists(file.path))
            names.append(QFileInfo(file.path).fileName());
    return names;
}

Outcome writePapers(const QList<PaperFile> &files, const ExportJob &job)
{
    if (files.isEmpty())
        return ok();
    const QString folder = QFileInfo(files.constFirst().path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return Error { Error::Code::Storage,
            ExportText::tr("The folder %1 could not be made").arg(folder), {} };
    const Outcome done = PapersWriter(files, job).write();
    if (!done && isNew)
        QDir().rmdir(folder);
    return done;
}

} // namespace ita
