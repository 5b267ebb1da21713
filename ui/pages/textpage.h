// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace ita {

class BlockColumn;
class EditHistory;
class FieldForm;
class WritingAid;

/// A text section: its fields, with its blocks between those that are printed above and below them.
class TextPage : public Page
{
    Q_OBJECT

public:
    TextPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;

private:
    FieldForm *m_above;
    BlockColumn *m_blocks;
    FieldForm *m_below;
};

} // namespace ita
