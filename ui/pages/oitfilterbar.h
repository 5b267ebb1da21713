// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ita {

class EditHistory;
class OitFilter;

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
    void applyStatus(int index);
    void count();

    EditHistory &m_history;
    OitFilter &m_filter;
    QComboBox *m_unit;
    QComboBox *m_status;
    QCheckBox *m_missing;
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace ita
