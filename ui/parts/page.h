// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

namespace ita {

/// Base of the pages that edit one section or the office.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the field and gives it the focus; with an empty field name, the row.
    virtual void showPlace(const Place &place) = 0;
    /// Stores what is typed but not stored yet.
    virtual void commit() = 0;
    /// Goes to the next unfinished row on this page, or to the previous one for a negative
    /// direction. False when there is none, or when the page leaves this to the caller.
    virtual bool goToUnfinished([[maybe_unused]] int direction) { return false; }

Q_SIGNALS:
    /// The user has entered this field.
    void placeChanged(const ita::Place &place);
    /// Asks the window to open a place on any page.
    void placeWanted(const ita::Place &place);
};

} // namespace ita
