// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

struct Document;
struct Settings;

/// What goes beyond one year: comparing two of them, another year's catalogue, and a year out of
/// the file and back.
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
    void archiveYear();
    void bringBack();

    const Settings &m_settings;
    QAction *m_change = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_return = nullptr;
};

} // namespace ita
