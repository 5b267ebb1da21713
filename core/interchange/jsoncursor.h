// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/score.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace ita {

/// Reads an object key by key and keeps the first fault with its path. After a fault every value
/// read is empty, so that the caller checks for a fault only once, at the end.
class JsonCursor
{
public:
    JsonCursor(QJsonObject object, QString path, std::optional<Error> &fault);

    const QString &path() const { return m_path; }
    bool has(const QString &key) const { return m_object.contains(key); }
    const QJsonObject &object() const { return m_object; }
    bool failed() const { return m_fault.has_value(); }
    /// Records a fault of the value of `key`, unless there is one already.
    void fail(const QString &key, const QString &reason) const;
    void fail(const Error &error) const;

    QString text(const QString &key) const; ///< may be empty
    QString name(const QString &key) const; ///< an empty text is a fault
    QStringList texts(const QString &key) const;
    int whole(const QString &key, int lowest, int highest) const;
    bool flag(const QString &key) const;
    Score score(const QString &key) const;
    /// The `version` of a document that must be of this `format` and not newer than `newest`.
    int versionOf(const QString &format, int newest) const;
    /// The index of the text of `key` in `words`.
    qsizetype choice(const QString &key, const QStringList &words) const;

    JsonCursor child(const QString &key) const;
    /// Calls `use` for each object of the list until a fault is found.
    template<typename Use>
    void each(const QString &key, Use use) const
    {
        const QJsonArray entries = list(key);
        for (qsizetype i = 0; i < entries.size() && !failed(); ++i)
            use(entry(key, entries, i));
    }

private:
    QJsonArray list(const QString &key) const;
    JsonCursor entry(const QString &key, const QJsonArray &entries, qsizetype index) const;

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_fault;
};

} // namespace ita
