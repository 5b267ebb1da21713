// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

struct Document;
struct Settings;

/// What goes beyond one year: comparing two of them, and another year's catalogue.
class YearActions final : public WindowActions
{
    Q_OBJECT

public:
    /// `settings` outlives the group.
    YearActions(CentreStack &centre, const Settings &settings, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void refresh() override;

private:
    void compareYears();
    void showPages(const Document &document);
    void editCatalogue();
    void changeCatalogue();

    const Settings &m_settings;
    QAction *m_change = nullptr;
};

} // namespace ita
