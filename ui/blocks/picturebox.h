// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"
#include "core/rows/tree.h"

#include <QWidget>

class QAction;
class QLabel;

namespace ita {

class EditHistory;

/// The picture in a field of a row, with the buttons that choose, paste and remove it.
class PictureBox : public QWidget
{
    Q_OBJECT

public:
    /// `history` outlives the box.
    PictureBox(EditHistory &history, RowId row, const Field &field, QWidget *parent = nullptr);

    /// Takes the picture of a file; what is wrong with it is shown instead.
    void takeFile(const QString &path);
    void paste();

private:
    void choose();
    void take(const Result<QString> &picture);
    void showPicture();
    void updateActions();

    EditHistory &m_history;
    RowId m_row;
    const Field &m_field;
    QLabel *m_picture;
    QLabel *m_message;
    QAction *m_choose;
    QAction *m_paste;
    QAction *m_remove;
};

} // namespace ita
