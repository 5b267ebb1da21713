// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/splittersizes.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QVariantMap &sizesByName()
{
    static QVariantMap sizes;
    return sizes;
}

QString keyOf(const QSplitter &splitter, const QString &name)
{
    return splitter.orientation() == Qt::Horizontal ? name : name + u"-above"_s;
}

} // namespace

void rememberSizes(QSplitter &splitter, const QString &name)
{
    const QVariantList kept = sizesByName().value(keyOf(splitter, name)).toList();
    if (kept.size() == splitter.count()) {
        QList<int> sizes;
        sizes.reserve(kept.size());
        for (const QVariant &size : kept)
            sizes.append(size.toInt());
        splitter.setSizes(sizes);
    }
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, name] {
        const QList<int> sizes = splitter.sizes();
        sizesByName()[keyOf(splitter, name)] = QVariantList(sizes.begin(), sizes.end());
    });
}

QVariantMap keptSizes()
{
    return sizesByName();
}

void setKeptSizes(const QVariantMap &sizes)
{
    sizesByName() = sizes;
}

} // namespace ita
