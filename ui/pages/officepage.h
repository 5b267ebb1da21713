// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace ita {

class EditHistory;
class FieldForm;
class PictureBox;
class RowList;
class WritingAid;

/// The page for what all years share: the office, its units, and the people who sign.
class OfficePage : public Page
{
    Q_OBJECT

public:
    /// `aid` may be null. `history` and `aid` outlive the page.
    OfficePage(EditHistory &history, WritingAid *aid, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;

private:
    FieldForm *m_form;
    PictureBox *m_emblem;
    RowList *m_units;
    RowList *m_people;
};

} // namespace ita
