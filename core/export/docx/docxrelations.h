// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ita {

/// What a part of a Word file refers to: other parts, and addresses.
class DocxRelations
{
public:
    /// The id of the relation to that part; `type` is the last word of its name.
    QString part(QLatin1StringView type, const QString &target);
    /// The same address has one id.
    QString link(const QString &url);
    /// Adds a picture file of its own; the same picture has one id.
    QString picture(const QByteArray &image, bool isJpeg);

    struct Picture
    {
        QString name; ///< below word/
        QByteArray image;
    };
    const QList<Picture> &pictures() const { return m_pictures; }
    QByteArray xml() const;

private:
    struct Relation
    {
        QString type;
        QString target;
        bool outside = false;
    };
    QString add(const Relation &relation);

    QList<Relation> m_relations;
    QList<Picture> m_pictures;
};

} // namespace ita
