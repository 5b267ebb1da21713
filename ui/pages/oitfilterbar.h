// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ita {

class EditHistory;
class OitFilter;
class StatusSegments;

/// Filters the OIT items by unit, status, missing evidence and text.
class OitFilterBar : public QWidget
{
    Q_OBJECT

public:
    OitFilterBar(EditHistory &history, OitFilter &filter, QWidget *parent = nullptr);

    /// Removes all conditions.
    void clear();
    /// Shows only the items of this unit; for an empty name, only the items without a unit.
    void showUnit(const QString &unit);

private:
    void fillUnits();
    void applyUnit();
    void count();

    EditHistory &m_history;
    OitFilter &m_filter;
    StatusSegments *m_status;
    QComboBox *m_unit;
    QCheckBox *m_missing;
    QLineEdit *m_text;
};

} // namespace ita
