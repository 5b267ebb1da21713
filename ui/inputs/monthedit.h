// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thaidate.h"

#include <QWidget>

class QComboBox;

namespace ita {

class YearEdit;

/// A month by its Thai name and a Buddhist year.
class MonthEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MonthEdit(QWidget *parent = nullptr);

    BuddhistMonth value() const;
    /// Does not emit edited().
    void setValue(BuddhistMonth month);

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_month;
    YearEdit *m_year;
};

} // namespace ita
