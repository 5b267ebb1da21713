// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextsteplist.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/placename.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/pages/nextstepbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ita {
namespace {

/// More would be a list of everything; that is in the dock.
constexpr qsizetype kSteps = 6;

} // namespace

NextStepList::NextStepList(QWidget *parent)
    : QWidget(parent)
    , m_nothing(softLabel(tr("Nothing is missing, and the checks find nothing.")))
    , m_lines(new QVBoxLayout)
    , m_all(new QPushButton)
{
    m_nothing->setWordWrap(true);
    m_all->setFlat(true);
    m_all->setObjectName(QStringLiteral("all"));
    connect(m_all, &QPushButton::clicked, this, &NextStepList::allWanted);
    m_lines->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addLayout(m_lines);
    column->addWidget(m_all, 0, Qt::AlignLeft);
}

void NextStepList::show(const Tree &tree, const QList<NextStep> &steps, qsizetype all)
{
    m_nothing->setVisible(steps.isEmpty());
    m_all->setVisible(!steps.isEmpty());
    m_all->setText(onScreen(tr("See all %n ›", nullptr, int(all))));
    const QList<NextStep> shown = steps.first(std::min(kSteps, steps.size()));
    QStringList places;
    for (const NextStep &step : shown)
        places.append(step.section ? visibleText(placeName(tree, step.section)) : QString());
    if (shown == m_shown && places == m_places)
        return;
    m_shown = shown;
    m_places = places;
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        line->widget()->deleteLater(); // one of them may be what was just clicked
        line->widget()->hide();
        delete line;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        auto *line = new NextStepButton(shown[i], places[i], this);
        connect(line, &QPushButton::clicked, this,
            [this, place = shown[i].first.place] { Q_EMIT placeWanted(place); });
        m_lines->addWidget(line);
    }
}

} // namespace ita
