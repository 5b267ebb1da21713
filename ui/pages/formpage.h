// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace ita {

class EditHistory;
class FieldForm;
class WritingAid;

/// A section without rows, such as the cover, or what is set of a paper.
class FormPage : public Page
{
    Q_OBJECT

public:
    FormPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;

private:
    FieldForm *m_form;
};

} // namespace ita
