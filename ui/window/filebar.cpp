// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filebar.h"

#include "core/base/escapeinvisible.h"
#include "ui/window/filewatch.h"
#include "ui/window/workspace.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

FileBar::FileBar(QWidget *parent)
    : MessageBar(parent)
    , m_takeOthers(new QPushButton(tr("Take the other's changes")))
    , m_putBack(new QPushButton(tr("Put it back")))
{
    setObjectName(u"file"_s);
    auto *saveCopy = new QPushButton(tr("Save a copy as…"));
    m_takeOthers->setToolTip(tr("Opens what is in the file now. What you typed and is not saved "
                                "is put in again; your own state is kept in a file beside it"));
    m_putBack->setToolTip(tr("Writes the file again where it was, with its history"));
    closeButton().setToolTip(tr("Go on without saving for now"));
    closeButton().setAccessibleName(closeButton().toolTip());
    connect(m_takeOthers, &QPushButton::clicked, this, &FileBar::takeOthersWanted);
    connect(m_putBack, &QPushButton::clicked, this, &FileBar::putBackWanted);
    connect(saveCopy, &QPushButton::clicked, this, &FileBar::saveCopyWanted);
    setButtons({ m_takeOthers, m_putBack, saveCopy });
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
    if (!trouble)
        return withdraw();
    const bool isGone = trouble->code == Error::Code::Gone;
    m_takeOthers->setVisible(!isGone);
    m_putBack->setVisible(isGone);
    say(Kind::Error,
        tr("%1. Nothing is saved at this moment; what you type is kept here.")
            .arg(visibleText(trouble->message)));
}

} // namespace ita
