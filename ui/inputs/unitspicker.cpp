// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/unitspicker.h"

#include "ui/inputs/plaintext.h"
#include "ui/inputs/popup.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaimetrics.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QStylePainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kAll = u"*"_s;
constexpr int kMostLines = 12;
constexpr int kNameRole = Qt::UserRole;

} // namespace

UnitsPicker::UnitsPicker(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new Popup(this))
    , m_list(new QListWidget(m_popup))
    , m_commit(new CommitTimer(this))
{
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setAccessibleName(tr("Units"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Units"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &UnitsPicker::openList);
    connect(m_list, &QListWidget::itemChanged, this, &UnitsPicker::ticked);
    connect(m_popup, &Popup::closed, m_commit, &CommitTimer::flush);
    connect(m_commit, &CommitTimer::due, this, &UnitsPicker::commit);
    makeRoomForThai(this);
    showText();
}

void UnitsPicker::setUnits(const QStringList &names)
{
    m_units = names;
}

void UnitsPicker::setValue(const QStringList &names)
{
    m_commit->cancel();
    m_value = names;
    m_committed = names;
    showText();
}

void UnitsPicker::commitNow()
{
    m_commit->flush();
}

void UnitsPicker::openList()
{
    fillList();
    const int lines = std::min(m_list->count(), kMostLines);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * lines + 2 * m_list->frameWidth());
    m_list->setMinimumWidth(std::max(width(), m_list->sizeHintForColumn(0) + 2 * height()));
    m_popup->open();
    m_list->setFocus();
}

void UnitsPicker::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList names { kAll };
    names << m_units;
    for (const QString &name : std::as_const(m_value))
        if (!names.contains(name))
            names << name;
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name == kAll ? tr("All units") : name, m_list);
        item->setData(kNameRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_value.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

/// Checking "*" unchecks all names; checking a name unchecks "*".
void UnitsPicker::ticked(QListWidgetItem *item)
{
    const QSignalBlocker quiet(m_list);
    const QString name = item->data(kNameRole).toString();
    m_value.removeAll(name);
    if (item->checkState() == Qt::Checked) {
        m_value.removeIf([&](const QString &other) { return (other == kAll) != (name == kAll); });
        m_value << name;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *other = m_list->item(row);
        const bool chosen = m_value.contains(other->data(kNameRole).toString());
        other->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    showText();
    m_commit->touch();
    Q_EMIT edited();
}

void UnitsPicker::commit()
{
    if (m_value == m_committed)
        return;
    m_committed = m_value;
    Q_EMIT committed();
}

/// As a list to choose from, which it is for more than one.
void UnitsPicker::paintEvent(QPaintEvent *)
{
    const QStyleOptionComboBox option = asList();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QString shown
        = fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
    painter.drawItemText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(),
        isEnabled(), shown, QPalette::ButtonText);
}

QStyleOptionComboBox UnitsPicker::asList() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.frame = true;
    return option;
}

QSize UnitsPicker::sizeHint() const
{
    const QStyleOptionComboBox option = asList();
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

/// Long texts are elided, so they need no more room than others.
QSize UnitsPicker::minimumSizeHint() const
{
    return { fontMetrics().height() * 6, sizeHint().height() };
}

void UnitsPicker::showText()
{
    QString names = m_value.join(u", "_s);
    if (m_value.contains(kAll))
        names = tr("All units");
    if (m_value.isEmpty())
        names = tr("No unit");
    setText(withoutMnemonics(names));
    setToolTip(names);
    setAccessibleDescription(names);
}

} // namespace ita
