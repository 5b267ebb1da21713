// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmime.h"

#include "core/model/session.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace ita {

void putRows(QMimeData &data, const Session &session, const QList<RowId> &rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << session.path() << qint32(rows.size());
    for (const RowId row : rows)
        stream << row.value;
    data.setData(QString::fromUtf16(kRowsMimeType), bytes);
}

QList<RowId> rowsIn(const QMimeData &data, const Session &session)
{
    QDataStream stream(data.data(QString::fromUtf16(kRowsMimeType)));
    QString path;
    qint32 count = 0;
    stream >> path >> count;
    QList<RowId> rows;
    if (path != session.path())
        return rows;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        RowId row;
        stream >> row.value;
        if (stream.status() == QDataStream::Ok && session.tree().contains(row))
            rows.append(row);
    }
    return rows;
}

} // namespace ita
