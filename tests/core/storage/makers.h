// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officefile.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/storedstate.h"

#include <QFile>

namespace ita::test {

// What the tests of the port need from each implementation: offices, and failures that cannot be
// caused through the port itself. A new implementation joins the tests with a struct like these.

struct OnDisk
{
    QTemporaryDir dir;

    const Storages &storages() const { return officeFiles(); }
    QString path(const QString &name) const { return dir.filePath(name); }
    void setFull(const Storage &storage, bool full) const
    {
        const QString pages = QString::number(full ? 1 : 1'000'000);
        const Database &database = dynamic_cast<const OfficeFile &>(storage).database();
        REQUIRE(const_cast<Database &>(database).execute(
            QStringLiteral("PRAGMA max_page_count = ") + pages));
    }
    /// Makes the office read-only; returns its new path, too long for a lock file beside it.
    QString protect(const QString &path) const
    {
        const QString to = dir.filePath(QString(250, u'o') + QStringLiteral(".ita"));
        REQUIRE(QFile::rename(path, to));
        return to;
    }
    void nameFirstUnit(const QString &path, const QString &name) const
    {
        withSqlite(
            path, { QStringLiteral("UPDATE unit SET name = '%1' WHERE node = 2").arg(name) });
    }
};

struct InMemory
{
    MemoryStorages memory;

    const Storages &storages() const { return memory; }
    QString path(const QString &name) const { return name; }
    void setFull(const Storage & /*storage*/, bool full) { memory.setFull(full); }
    QString protect(const QString &path)
    {
        memory.protect(path);
        return path;
    }
    void nameFirstUnit(const QString &path, const QString &name)
    {
        memory.changeByOthers(path, { { 2 }, QStringLiteral("name"), name });
    }
};

/// The office that all these tests begin with: officeWithMeasures(3), numbered from 1; the first
/// unit is row 2.
inline InsertRow newOffice()
{
    Subtree office = officeWithMeasures(3);
    qint64 next = 1;
    numberRows(office, next);
    return { {}, 0, office };
}

inline JournalEntry entryOf(const QString &label, const QJsonArray &edits = {})
{
    return { noon(), QStringLiteral("สมชาย"), label, edits };
}

/// Words of a comment on the first unit.
inline Draft draftOf(const QString &text, const QString &person = {})
{
    return { { DraftKind::Comment, { { 2 }, QStringLiteral("name") }, person }, text, noon() };
}

template<typename Maker>
Result<std::unique_ptr<Storage>> create(
    const Maker &maker, const QString &name, Overwrite overwrite = Overwrite::No)
{
    const InsertRow office = newOffice();
    return maker.storages().create(maker.path(name), overwrite, office.content,
        entryOf(QStringLiteral("เริ่มต้น"), { journalForm({}, office) }),
        { QStringLiteral("สมชาย"), noon() });
}

template<typename Maker>
std::unique_ptr<Storage> made(const Maker &maker, const QString &name)
{
    auto storage = create(maker, name);
    REQUIRE(storage);
    return std::move(storage).value();
}

} // namespace ita::test
