// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyleOptionComboBox>
#include <QToolButton>

class QListWidget;
class QListWidgetItem;

namespace ita {

class CommitTimer;
class Popup;

/// Units chosen from a list with check boxes; shows their names joined. "*" stands for all units.
class UnitsPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit UnitsPicker(QWidget *parent = nullptr);

    /// The office's units, in the order of the list.
    void setUnits(const QStringList &names);

    /// The chosen names in the order in which they were checked, because the first unit is the
    /// leading one; or only "*". A chosen name that is no longer a unit is kept until it is
    /// unchecked.
    QStringList value() const { return m_value; }
    /// Emits neither edited() nor committed().
    void setValue(const QStringList &names);
    /// Emits committed() now if there are ticks that are not committed.
    void commitNow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< each time a box is checked or unchecked
    void committed(); ///< soon after the first check, and when the list closes

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStyleOptionComboBox asList() const;
    void openList();
    void fillList();
    void ticked(QListWidgetItem *item);
    void commit();
    void showText();

    QStringList m_units;
    QStringList m_value;
    QStringList m_committed;
    Popup *m_popup;
    QListWidget *m_list;
    CommitTimer *m_commit;
};

} // namespace ita
