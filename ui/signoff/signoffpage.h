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

/// The state of a paper's sign-off: the chain as cards from top to bottom, the buttons of the
/// step that is due, and all records in order.
class SignOffPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffPage(EditHistory &history, QWidget *parent = nullptr);

    void setPaper(RowId paper);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showState();
    void showBanner(const Chain &chain);
    void showCards(const Chain &chain);
    void showRecords();
    void decide(int step, Decision decision);

    EditHistory &m_history;
    RowId m_paper;
    bool m_stale = true;
    SignOffBanner *m_banner;
    QLabel *m_state;
    QVBoxLayout *m_cards;
    QListWidget *m_records;
    QPushButton *m_reopen;
};

} // namespace ita
