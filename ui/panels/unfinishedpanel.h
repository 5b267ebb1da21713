// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "core/report/document.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ita {

/// What the report still lacks, each line a link to the field.
class UnfinishedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(QWidget *parent = nullptr);

    void show(const Tree &tree, const Readiness &readiness);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

private:
    void addRest(int count);

    QList<Unfinished> m_lines;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace ita
