// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

class QListWidget;
class QListWidgetItem;

namespace ita {

class Popup;

/// Units chosen from a list with check boxes; shows their names joined. All of them together are
/// the one value "*".
class UnitsPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit UnitsPicker(QWidget *parent = nullptr);

    /// The office's units, in the order of the list.
    void setUnits(const QStringList &names);

    /// The chosen names in the order in which they were ticked, as the first unit leads; or "*"
    /// alone. A chosen name that is no unit any more is kept until it is unticked.
    QStringList value() const { return m_value; }
    /// Without edited() and committed().
    void setValue(const QStringList &names);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< at each tick
    void committed(); ///< when the list closes after ticks

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openList();
    void fillList();
    void ticked(QListWidgetItem *item);
    void closed();
    void showText();

    QStringList m_units;
    QStringList m_value;
    QStringList m_committed;
    Popup *m_popup;
    QListWidget *m_list;
};

} // namespace ita
