// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filebar.h"

#include "core/base/escapeinvisible.h"
#include "ui/inputs/plaintext.h"
#include "ui/window/filewatch.h"
#include "ui/window/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

FileBar::FileBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_takeOthers(new QPushButton(tr("Take the other's changes")))
    , m_putBack(new QPushButton(tr("Put it back")))
{
    setObjectName(u"file"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *saveCopy = new QPushButton(tr("Save a copy as…"));
    m_takeOthers->setToolTip(tr("Opens what is in the file now. What you typed and is not saved "
                                "is put in again; your own state is kept in a file beside it"));
    m_putBack->setToolTip(tr("Writes the file again where it was, with its history"));
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Go on without saving for now"));
    close->setAccessibleName(close->toolTip());
    connect(m_takeOthers, &QPushButton::clicked, this, &FileBar::takeOthersWanted);
    connect(m_putBack, &QPushButton::clicked, this, &FileBar::putBackWanted);
    connect(saveCopy, &QPushButton::clicked, this, &FileBar::saveCopyWanted);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_text, 1);
    for (QWidget *button :
        { static_cast<QWidget *>(m_takeOthers), static_cast<QWidget *>(m_putBack),
            static_cast<QWidget *>(saveCopy), static_cast<QWidget *>(close) })
        line->addWidget(button, 0, Qt::AlignTop);
    hide();
}

void FileBar::follow(Workspace &workspace)
{
    m_watch = &workspace.fileWatch();
    connect(m_watch, &FileWatch::changed, this, &FileBar::refresh);
    refresh();
}

void FileBar::refresh()
{
    const auto &trouble = m_watch->trouble();
    if (trouble) {
        const bool isGone = trouble->code == Error::Code::Gone;
        m_takeOthers->setVisible(!isGone);
        m_putBack->setVisible(isGone);
        m_text->setText(u"⚠ "_s
            + tr("%1. Nothing is saved at this moment; what you type is kept here.")
                  .arg(visibleText(trouble->message)));
    }
    setVisible(trouble.has_value());
}

} // namespace ita
