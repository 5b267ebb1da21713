// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffbanner.h"

#include "core/base/escapeinvisible.h"
#include "core/rows/tree.h"
#include "core/signoff/record.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/fieldtext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The width of a place's name, in average characters; a longer one is in the tooltip.
constexpr int kPlaceWidth = 80;

QLabel *bannerLine(const QString &text)
{
    auto *label = plainLabel(visibleText(text));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SignOffBanner::SignOffBanner(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    hide();
}

void SignOffBanner::clear()
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        line->widget()->hide();
        line->widget()->deleteLater(); // later, as this may run in a slot of its button
        delete line;
    }
    hide();
}

void SignOffBanner::addHeading(const QString &text)
{
    QLabel *label = bannerLine(text);
    makeBold(*label);
    m_lines->addWidget(label);
    show();
}

void SignOffBanner::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_lines->addWidget(bannerLine(text));
    show();
}

void SignOffBanner::addPlaces(const Tree &tree, const QStringList &places)
{
    for (const QString &text : places) {
        const auto place = placeFromText(text);
        if (!place || !tree.contains(place->row))
            continue;
        const QString name
            = tr("Meant: %1").arg(visibleText(placeOnScreen(tree, place->row, place->field)));
        auto *button = new QToolButton;
        button->setIcon(themedIcon(u"link"_s));
        button->setText(withoutMnemonics(fontMetrics().elidedText(
            name, Qt::ElideRight, fontMetrics().averageCharWidth() * kPlaceWidth)));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(
            button, &QToolButton::clicked, this, [this, at = *place] { Q_EMIT placeWanted(at); });
        m_lines->addWidget(button, 0, Qt::AlignLeft);
        show();
    }
}

} // namespace ita
