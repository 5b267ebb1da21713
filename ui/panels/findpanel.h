// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ita {

class EditHistory;
class HitModel;

/// Find and replace in all years of the office file. Searches while the user types, shows each hit
/// in its context, and replaces the checked hits as one undo step.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindPanel(EditHistory &history, QWidget *parent = nullptr);

    /// Gives the search field the focus; shows the replace fields if `replacing`.
    void start(bool replacing);
    /// Sets the report of the open year, whose hits come first.
    void setReport(RowId report) { m_report = report; }
    /// Opens the next hit, or the previous one for a negative direction. Wraps around.
    void step(int direction);
    QString text() const;
    bool matchesCase() const;

Q_SIGNALS:
    void hitWanted(const ita::Hit &hit);
    /// Emitted before replacing, so that text typed on the page gets stored.
    void aboutToReplace();
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeReplaceRow();
    void layOut();
    void connectParts();
    void search();
    void searchIfDue();
    void showState();
    void updateReplacing();
    void openHit(const QModelIndex &index);
    void setCurrent(qsizetype number);
    void replaceOne();
    void replaceTicked();
    int replace(const QList<Hit> &hits);

    EditHistory &m_history;
    HitModel *m_model;
    RowId m_report;
    QTimer m_timer;
    bool m_more = false;

    QLineEdit *m_field;
    QCheckBox *m_case;
    QLabel *m_state;
    QTreeView *m_list;
    QWidget *m_replaceRow;
    QLineEdit *m_with;
    QPushButton *m_replaceOne;
    QPushButton *m_replaceTicked;
};

} // namespace ita
