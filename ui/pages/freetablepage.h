// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace ita {

class EditHistory;
class FoldedForm;
class TableEditor;
class WritingAid;

/// A section that is one free table: its fields and the table.
class FreeTablePage : public Page
{
    Q_OBJECT

public:
    FreeTablePage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;

private:
    RowId m_section;
    FoldedForm *m_form;
    TableEditor *m_table;
};

} // namespace ita
