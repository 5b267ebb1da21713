// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QToolButton;

namespace ita {

class EditHistory;
class FieldForm;
class WritingAid;

/// The section's own fields above its rows. They are rarely edited, so they are folded to leave
/// room for the rows.
class FoldedForm : public QWidget
{
    Q_OBJECT

public:
    FoldedForm(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    /// Unfolds the form and gives the field the focus.
    void focusField(const QString &key);
    void commit();

Q_SIGNALS:
    void placeChanged(const ita::Place &place);

private:
    QToolButton *m_fold;
    FieldForm *m_form;
};

} // namespace ita
