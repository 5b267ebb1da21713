// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verify.h"

#include "core/model/contentcomparison.h"
#include "core/model/replay.h"
#include "core/store/integrity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

/// Reading goes on where it can; what stops it is a finding like others.
class Verification
{
public:
    explicit Verification(OfficeFile &file)
        : m_file(file)
    {
    }

    QList<Finding> run()
    {
        auto problems = findProblems(m_file.database());
        if (problems)
            for (const QString &problem : *problems)
                find(problem);
        else
            unreadable(problems.error());
        auto replay = replayJournal(m_file.journal());
        if (!replay) {
            unreadable(replay.error());
            return m_findings;
        }
        m_findings += replay->findings;
        compare(*replay);
        return m_findings;
    }

private:
    void compare(const Replay &replay)
    {
        auto strays = m_file.content().strays();
        auto rows = m_file.content().rows();
        auto lastId = m_file.content().lastId();
        if (!strays || !rows || !lastId) {
            unreadable(!strays ? strays.error() : !rows ? rows.error() : lastId.error());
            return;
        }
        for (const RowId row : *strays)
            m_findings.append({ VerifyText::tr("The file has fields of row %1, which is not there")
                                    .arg(row.value),
                row, {} });
        if (*lastId < replay.highestId)
            find(VerifyText::tr("The counter of row numbers was set back"));
        if (replay.tree)
            m_findings += compareContent(*replay.tree, *rows);
    }

    void find(const QString &text) { m_findings.append({ text, {}, {} }); }
    void unreadable(const Error &error)
    {
        find(
            error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail));
    }

    OfficeFile &m_file;
    QList<Finding> m_findings;
};

} // namespace

Result<QList<Finding>> verify(const QString &path)
{
    auto file = OfficeFile::open(path, Access::Read);
    if (!file)
        return file.error();
    return verify(**file);
}

Result<QList<Finding>> verify(OfficeFile &file)
{
    // One state of the file, whatever others write meanwhile.
    auto transaction = Transaction::begin(file.database(), Access::Read);
    if (!transaction)
        return transaction.error();
    return Verification(file).run();
}

} // namespace ita
