// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/trees.h"
#include "ui/commands/edithistory.h"

#include <QAbstractItemModelTester>

namespace ita::test {

/// An office in memory, open in a Session with an EditHistory.
class OpenOffice
{
public:
    explicit OpenOffice(Subtree office = smallOffice())
        : m_session(makeSession(m_storages, std::move(office)))
        , history(*m_session)
    {
    }

    const Tree &tree() const { return m_session->tree(); }
    RowId first(RowKind kind) const { return firstOf(tree(), kind); }
    void apply(const QList<Edit> &edits) { REQUIRE(history.apply({ QStringLiteral("x"), edits })); }
    void set(RowId row, const char *field, const QJsonValue &value)
    {
        apply({ SetField { row, QLatin1StringView(field), value } });
    }

private:
    static std::unique_ptr<Session> makeSession(const Storages &storages, Subtree office)
    {
        auto session = Session::create(storages, QStringLiteral("office.ita"), Overwrite::No,
            std::move(office), QStringLiteral("new"), {});
        REQUIRE(session);
        return std::move(session).value();
    }

    MemoryStorages m_storages;
    std::unique_ptr<Session> m_session;

public:
    EditHistory history;
};

/// Aborts the test when the model breaks a rule of QAbstractItemModel.
class ModelRules
{
public:
    explicit ModelRules(QAbstractItemModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

private:
    QAbstractItemModelTester m_tester;
};

} // namespace ita::test
