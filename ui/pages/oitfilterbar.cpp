// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oitfilterbar.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/models/oitfilter.h"
#include "ui/models/screendigits.h"
#include "ui/pages/statussegments.h"
#include "ui/parts/pageparts.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ita {

OitFilterBar::OitFilterBar(EditHistory &history, OitFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_filter(filter)
    , m_status(new StatusSegments(this))
    , m_unit(new QComboBox(this))
    , m_missing(new QCheckBox(this))
    , m_text(new QLineEdit(this))
{
    m_unit->setAccessibleName(tr("Show the items of a unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(10);
    m_status->setAccessibleName(tr("Show the items with a status"));
    m_text->setAccessibleName(tr("Show the items that contain a text"));
    m_text->setPlaceholderText(tr("Filter…"));
    m_text->setClearButtonEnabled(true);
    leaveUndoToWindow(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *input : QList<QWidget *> { m_unit, m_text })
        makeRoomForThai(input);
    for (QWidget *input : QList<QWidget *> { m_status, m_unit, m_missing, m_text })
        layout->addWidget(input, input == m_text ? 1 : 0);
    fillUnits();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &OitFilterBar::applyUnit);
    connect(m_status, &StatusSegments::chosen, this, [this] {
        const std::optional<Status> status = m_status->value();
        m_filter.setStatuses(status ? QSet { *status } : QSet<Status>());
    });
    connect(m_missing, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.setMissingEvidenceOnly(on);
        count();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        count();
    });
    const QAbstractItemModel &items = *m_filter.sourceModel();
    connect(&items, &QAbstractItemModel::rowsInserted, this, &OitFilterBar::count);
    connect(&items, &QAbstractItemModel::rowsRemoved, this, &OitFilterBar::count);
    connect(&items, &QAbstractItemModel::modelReset, this, &OitFilterBar::count);
    connect(&items, &QAbstractItemModel::dataChanged, this, &OitFilterBar::count);
    connect(&history.session(), &Session::changed, this, &OitFilterBar::fillUnits);
    count();
}

void OitFilterBar::clear()
{
    m_unit->setCurrentIndex(0);
    m_status->setValue({});
    m_filter.setStatuses({});
    m_missing->setChecked(false);
    m_text->clear();
}

/// Does nothing when the units are unchanged.
void OitFilterBar::fillUnits()
{
    const QStringList units = QStringList { tr("All units") } + unitNames(m_history.tree())
        + QStringList { tr("Without a unit") };
    QStringList shown;
    for (int i = 0; i < m_unit->count(); ++i)
        shown.append(m_unit->itemText(i));
    if (units == shown)
        return;
    const QString chosen = m_unit->currentIndex() > 0 ? m_unit->currentText() : QString();
    {
        const QSignalBlocker quiet(m_unit);
        m_unit->clear();
        m_unit->addItems(units);
        m_unit->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_unit->findText(chosen)));
    }
    applyUnit();
}

/// The first entry means all units, the last one items without a unit.
void OitFilterBar::applyUnit()
{
    const int index = m_unit->currentIndex();
    const bool none = index == m_unit->count() - 1;
    m_filter.setUnit(index > 0 && !none ? m_unit->itemText(index) : QString());
    m_filter.setWithoutUnitOnly(none);
    count();
}

void OitFilterBar::showUnit(const QString &unit)
{
    clear();
    const int last = m_unit->count() - 1;
    m_unit->setCurrentIndex(unit.isEmpty() ? last : qMax(0, m_unit->findText(unit)));
}

void OitFilterBar::count()
{
    m_status->setCounts(m_filter.statusCount());
    m_missing->setText(tr("Without &evidence %1").arg(onScreen(m_filter.missingEvidenceCount())));
}

} // namespace ita
