// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/database.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/support/trees.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

/// An office whose plan has `count` measures with a page of text each.
Subtree officeWithMeasures(int count)
{
    Subtree office = smallOffice();
    for (Subtree &section : office.children.last().children) {
        for (int i = 0; i < count && kindOf(section.value) == RowKind::Plan; ++i) {
            Measure measure;
            measure.key = u"m%1"_s.arg(i);
            measure.name = u"มาตรการที่ %1"_s.arg(i);
            measure.steps = u"๑. ประชุมคณะทำงานและวางแผนการดำเนินงาน\n"_s.repeated(20);
            section.children.append(leaf(measure));
        }
    }
    return office;
}

/// The minimum that any program must do: one UPDATE in a transaction, with our pragmas.
class BareTransaction
{
public:
    explicit BareTransaction(const QString &path)
        : m_database(orStop(Database::open(path, Access::Write)))
    {
        orStop(m_database->execute(u"CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT)"_s));
        orStop(m_database->execute(u"INSERT INTO t VALUES(1, '')"_s));
    }

    void run(const QString &text)
    {
        auto transaction = orStop(Transaction::begin(*m_database, Access::Write));
        orStop(m_database->execute(u"UPDATE t SET a = ? WHERE id = ?"_s, { text, 1 }));
        orStop(transaction.commit());
    }

private:
    std::unique_ptr<Database> m_database;
};

void benchEdit(const QTemporaryDir &dir, int rows)
{
    auto session = orStop(Session::create(officeFiles(), dir.filePath(u"edit-%1.ita"_s.arg(rows)),
        Overwrite::No, officeWithMeasures(rows), u"bench"_s, {}));
    BareTransaction bare(dir.filePath(u"bare-%1.db"_s.arg(rows)));
    const QList<RowId> measures = session->tree().children(firstOf(session->tree(), RowKind::Plan));
    QList<double> bareTimes;
    QList<double> editTimes;
    // In turns, so that both have the same load on the disk.
    for (int i = 0; i < 300; ++i) {
        const QString text = u"ขั้นตอนที่แก้แล้ว %1"_s.arg(i);
        const Change change { text,
            { SetField { measures.at(i % measures.size()), u"approach"_s, text } } };
        bareTimes.append(timed([&] { bare.run(text); }));
        editTimes.append(timed([&] { orStop(session->apply(change)); }));
    }
    std::printf("one edit among %5d rows: %.0f us; bare transaction: %.0f us; ratio %.2f\n",
        int(session->tree().size()), median(editTimes), median(bareTimes),
        median(editTimes) / median(bareTimes));
}

/// A field of 20,000 characters that is stored again and again while somebody types in its middle.
void benchTyping(const QTemporaryDir &dir, int stores)
{
    const QString path = dir.filePath(u"typing-%1.ita"_s.arg(stores));
    auto session = orStop(Session::create(
        officeFiles(), path, Overwrite::No, officeWithMeasures(60), u"bench"_s, {}));
    BareTransaction bare(dir.filePath(u"bare-typing-%1.db"_s.arg(stores)));
    const RowId measure = firstOf(session->tree(), RowKind::Measure);
    QString text;
    for (int i = 0; text.size() < 20'000; ++i)
        text += u"ขั้นตอนที่ %1 "_s.arg(i * 7919 % 10'007);
    orStop(session->apply({ u"x"_s, { SetField { measure, u"steps"_s, text } } }));
    const qint64 before = QFileInfo(path).size();
    QList<double> bareTimes;
    QList<double> editTimes;
    for (int i = 0; i < stores; ++i) {
        text.insert(10'000 + 3 * i, u"ขค "_s);
        const Change change { u"x"_s, { SetField { measure, u"steps"_s, text } } };
        bareTimes.append(timed([&] { bare.run(text); }));
        editTimes.append(timed([&] { orStop(session->apply(change)); }));
    }
    session.reset();
    const double verifying = timed([&] { orStop(verify(officeFiles(), path)); });
    std::printf(
        "%d stores in a long field: %.1f MB more; %.0f us each, ratio to a bare transaction "
        "%.2f; verify %.0f ms\n",
        stores, double(QFileInfo(path).size() - before) / 1e6, median(editTimes),
        median(editTimes) / median(bareTimes), verifying / 1000);
}

void benchWhole(const QTemporaryDir &dir, int rows)
{
    const QString path = dir.filePath(u"whole-%1.ita"_s.arg(rows));
    const double creating = timed([&] {
        orStop(Session::create(
            officeFiles(), path, Overwrite::No, officeWithMeasures(rows), u"bench"_s, {}));
    });
    const double opening
        = timed([&] { orStop(Session::open(officeFiles(), path, Access::Write, {})); });
    const double verifying = timed([&] { orStop(verify(officeFiles(), path)); });
    std::printf("%6d rows: create %.0f ms, open %.0f ms, verify %.0f ms\n", rows, creating / 1000,
        opening / 1000, verifying / 1000);
}

} // namespace

void benchStore()
{
    const QTemporaryDir dir;
    for (const int rows : { 60, 600, 6000 })
        benchEdit(dir, rows);
    for (const int stores : { 600, 6000 })
        benchTyping(dir, stores);
    for (const int rows : { 62, 620, 6200 })
        benchWhole(dir, rows);
}

} // namespace ita::bench
