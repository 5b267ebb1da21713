// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace ita {

class EditHistory;
class HistoryModel;

/// The history of the current field: who, when, values before and after, and a button to restore.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(EditHistory &history, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void showField(const Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readField();
    void bringBack();
    void updateButton();

    EditHistory &m_history;
    Place m_place;
    std::unique_ptr<HistoryModel> m_model;
    QLabel *m_title;
    QTableView *m_table;
    QPushButton *m_bringBack;
};

} // namespace ita
