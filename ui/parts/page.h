// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

namespace ita {

/// A page of the main window's centre: edits one section, or shows the whole report.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings the field into view and gives it the keyboard; with an empty field name the row.
    virtual void showPlace(const Place &place) = 0;
    /// Stores what has been typed and not yet been stored.
    virtual void commit() = 0;
    /// Goes to the next of the rows shown that lacks something, or back to the one before; false
    /// when there is none, or when the page leaves the choice to the report.
    virtual bool goToUnfinished([[maybe_unused]] int direction) { return false; }

Q_SIGNALS:
    /// The person is now at this field.
    void placeChanged(const ita::Place &place);
    /// Asks the window to go to a field of any page.
    void placeWanted(const ita::Place &place);
};

} // namespace ita
