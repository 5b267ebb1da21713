// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace ita {

/// Writes JSON in the order it is told, which QJsonDocument cannot: one member or entry a line,
/// indented by one space a level, all letters as they are.
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
    bool m_first = true; ///< nothing stands yet in the innermost object or list
    bool m_afterKey = false;
};

} // namespace ita
