// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <QFrame>

class QVBoxLayout;

namespace ita {

class Tree;

/// What is most important about the sign-offs of a report, one line each; hidden while empty.
class SignOffBanner : public QFrame
{
    Q_OBJECT

public:
    explicit SignOffBanner(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &text);
    void addText(const QString &text);
    /// A button for each of these places that is still in the tree.
    void addPlaces(const Tree &tree, const QStringList &places);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

private:
    QVBoxLayout *m_lines;
};

} // namespace ita
