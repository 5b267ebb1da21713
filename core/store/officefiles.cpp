// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefiles.h"

#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/officefile.h"
#include "core/store/safekeeping/backupfile.h"
#include "core/store/safekeeping/rescuefile.h"
#include "core/store/trust/structurecheck.h"

namespace ita {
namespace {

class OfficeFiles final : public Storages
{
public:
    Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const override
    {
        return asStorage(OfficeFile::create(path, overwrite, office, entry, opener));
    }
    Outcome make(const QString &path, Overwrite overwrite, const Subtree &office,
        const JournalEntry &entry, const Opener &opener,
        const std::function<Outcome(const Storage &made)> &accept) const override
    {
        return OfficeFile::make(path, overwrite, office, entry, opener, accept);
    }
    Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener) const override
    {
        return asStorage(OfficeFile::open(path, access, opener));
    }
    Result<QStringList> foreignParts(const QString &path) const override
    {
        if (auto header = readHeader(path, schemaVersion()); !header)
            return header.error();
        QStringList problems;
        const auto opened = Database::open(path, Access::Read, [&](Database &database) {
            auto found = ita::foreignParts(database);
            if (!found)
                return Outcome(found.error());
            problems = std::move(found).value();
            return ok();
        });
        if (!opened)
            return opened.error();
        return problems;
    }

    Outcome backUp(const QString &path, const QString &copy) const override
    {
        return backUpFile(path, copy);
    }
    Result<Rescue> rescue(const QString &path) const override { return rescueFile(path); }
    Result<std::unique_ptr<Storage>> rebuild(const QString &path, Overwrite overwrite,
        const RebuiltOffice &office, const Opener &opener) const override
    {
        return asStorage(OfficeFile::rebuild(path, overwrite, office, opener));
    }

private:
    static Result<std::unique_ptr<Storage>> asStorage(Result<std::unique_ptr<OfficeFile>> file)
    {
        if (!file)
            return file.error();
        return std::unique_ptr<Storage>(std::move(file).value());
    }
};

} // namespace

const Storages &officeFiles()
{
    static const OfficeFiles files;
    return files;
}

} // namespace ita
