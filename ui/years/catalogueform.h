// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/entries.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ita {

class PointsEdit;

/// One entry of a catalogue: its mark, and the texts of an item. It changes nothing itself.
class CatalogueForm : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueForm(QWidget *parent = nullptr);

    /// `item` is the entry as the file has it, for an item.
    void show(const CatalogueEntry &entry, const std::optional<CatalogueItem> &item, bool mayEdit);
    void clear();

Q_SIGNALS:
    void markWanted(const ita::Origin &origin);
    void mendWanted(const ita::CatalogueItem &item);
    /// A new item after this one.
    void addWanted(const ita::CatalogueItem &item);
    void removeWanted();

private:
    QPushButton *button(const QString &text, const QString &name);
    void connectButtons();
    CatalogueItem typed() const;

    Origin m_origin;
    QLabel *m_title;
    QLineEdit *m_source;
    QPushButton *m_confirm;
    QPushButton *m_doubt;
    QWidget *m_itemPart;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_period;
    PointsEdit *m_elements;
    QPushButton *m_mend;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ita
