// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace ita {

/// Writes JSON members in the order of the calls, which QJsonDocument cannot: one member or entry
/// per line, indented by one space per level, letters not escaped.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString &name);
    void value(const QJsonValue &value);

    /// The finished document with a line end.
    QByteArray finish() &&;

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void indent();
    void text(QStringView text);

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true; ///< the innermost object or list is still empty
    bool m_afterKey = false;
};

} // namespace ita
