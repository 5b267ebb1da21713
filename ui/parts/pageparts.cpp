// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageparts.h"

#include "core/domain/placename.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/statusicon.h"
#include "ui/models/fieldtext.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStyleOptionViewItem>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct PagePartsText
{
    Q_DECLARE_TR_FUNCTIONS(PagePartsText)
};

QList<QJsonValue> offeredValues(const Tree &tree, const Field &field)
{
    QList<QJsonValue> values;
    for (const QLatin1StringView &word : field.choices)
        values.append(QJsonValue(word));
    if (field.kind != FieldKind::Names)
        return values;
    values.append(QJsonArray { u"*"_s });
    const QStringList units = unitNames(tree);
    for (const QString &unit : units)
        values.append(QJsonArray { unit });
    return values;
}

} // namespace

QLabel *makePageTitle(EditHistory &history, RowId section, QWidget *parent)
{
    auto *title = titleLabel(placeName(history.tree(), section), parent);
    const auto follow = [title, &history, section] {
        if (history.tree().contains(section))
            title->setText(placeName(history.tree(), section));
    };
    QObject::connect(&history.session(), &Session::changed, title, follow);
    return title;
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea(content->parentWidget());
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return area;
}

QStringList unitNames(const Tree &tree)
{
    QStringList names;
    const QList<RowId> units = tree.rows(tree.root(), RowKind::Unit);
    for (const RowId unit : units)
        names.append(tree.get<Unit>(unit).name);
    return names;
}

QToolButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setToolButtonStyle(action->priority() == QAction::LowPriority
            ? Qt::ToolButtonIconOnly
            : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *makeSetButton(EditHistory &history, const Field &field,
    const std::function<QList<RowId>()> &selectedRows, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(PagePartsText::tr("Set %1").arg(fieldName(field)));
    button->setToolTip(PagePartsText::tr("Set %1 of the selected rows").arg(fieldName(field)));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(!history.session().isReadOnly());
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &history, &field, selectedRows] {
        menu->clear();
        const QList<RowId> rows = selectedRows();
        Outcome may = ok();
        for (qsizetype i = 0; i < rows.size() && may; ++i)
            may = checkRights(history.tree(), rows[i], field, history.session().person());
        const QList<QJsonValue> values = offeredValues(history.tree(), field);
        for (const QJsonValue &value : values) {
            QAction *action = menu->addAction(withoutMnemonics(displayText(field, value)), menu,
                [&history, &field, selectedRows, value] {
                    const Change change = setFieldOf(history.tree(), selectedRows(), field, value);
                    if (!change.edits.isEmpty())
                        (void)history.apply(change);
                });
            allowAction(*action, true, may);
        }
    });
    return button;
}

QString whyNotInCopy(const Tree &tree)
{
    return heldCopy(tree)
        ? PagePartsText::tr("This is a review copy. It is signed, opened again and sent only in "
                            "the file that it comes from.")
        : QString();
}

Outcome mayMake(const EditHistory &history, const QList<Edit> &edits)
{
    const Session &session = history.session();
    return session.isReadOnly() ? Outcome(session.whyReadOnly())
                                : checkRights(history.tree(), edits, session.person());
}

void allowAction(QAction &action, bool applies, const Outcome &may)
{
    constexpr auto kOwnTip = "ownTip"; // the tool tip of the allowed action
    if (!action.property(kOwnTip).isValid())
        action.setProperty(kOwnTip, action.toolTip());
    action.setEnabled(applies && may);
    action.setToolTip(may ? action.property(kOwnTip).toString() : may.error().message);
}

void addStatusIcon(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant status = index.data(StatusRole);
    if (!status.isValid())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour
        = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    option.icon = statusIcon(Status(status.toInt()), colour);
    option.features |= QStyleOptionViewItem::HasDecoration;
    const int side = option.fontMetrics.ascent();
    option.decorationSize = { side, side };
}

} // namespace ita
