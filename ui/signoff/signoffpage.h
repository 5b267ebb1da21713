// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ita {

class EditHistory;
class SignOffBanner;
struct Chain;
struct ChainStep;

/// The state of the report's sign-off: the chain as cards from top to bottom, the buttons of the
/// step that is due, and all records in order.
class SignOffPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffPage(EditHistory &history, QWidget *parent = nullptr);

    void setReport(RowId report);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showBanner(const Chain &chain);
    void showCards(const Chain &chain);
    void showRecords();
    void decide(int step, Decision decision);

    EditHistory &m_history;
    RowId m_report;
    bool m_stale = true;
    SignOffBanner *m_banner;
    QLabel *m_state;
    QVBoxLayout *m_cards;
    QListWidget *m_records;
    QPushButton *m_reopen;
};

} // namespace ita
