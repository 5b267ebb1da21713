// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/placebar.h"

#include "core/backup/secondversion.h"
#include "core/base/escapeinvisible.h"
#include "core/model/session.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The first file beside this one that is named as a second version and has what this one lacks.
QString secondVersionOf(const Session &session)
{
    const QStringList candidates = possibleConflictCopies(session.path());
    const auto found = std::ranges::find_if(
        candidates, [&](const QString &path) { return isSecondVersion(session, path); });
    return found == candidates.cend() ? QString() : *found;
}

QString warningAbout(const SharedPlace &place)
{
    if (place.service.isEmpty())
        return PlaceBar::tr("This file lies on a network drive. Open it on one computer at a time, "
                            "and keep a copy on this computer.");
    return PlaceBar::tr("%1 keeps the folder of this file in step with other computers. Open the "
                        "file on one computer at a time, let %1 finish before you open it "
                        "elsewhere, and keep a copy outside of this folder.")
        .arg(place.service);
}

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : MessageBar(parent)
    , m_compare(new QPushButton(tr("Compare…")))
{
    setObjectName(u"place"_s);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT versionWanted(m_copy); });
    connect(this, &MessageBar::closed, this, &PlaceBar::keepQuiet);
    setButtons({ m_compare });
}

void PlaceBar::showFor(const Session &session, const QStringList &quietFolders)
{
    m_place = sharedPlaceOf(session.path());
    if (m_place && quietFolders.contains(m_place->folder))
        m_place.reset();
    m_copy = secondVersionOf(session);
    QStringList texts;
    if (!m_copy.isEmpty())
        texts.append(tr("“%1” beside this file is another version of it, from another computer. "
                        "Compare the two and take over what is missing here, then delete it.")
                         .arg(visibleText(QFileInfo(m_copy).fileName())));
    if (m_place)
        texts.append(warningAbout(*m_place));
    m_compare->setVisible(!m_copy.isEmpty());
    if (texts.isEmpty())
        withdraw();
    else
        say(Kind::Warning, texts.join(u'\n'));
}

void PlaceBar::keepQuiet()
{
    if (m_place)
        Q_EMIT quietWanted(m_place->folder);
}

} // namespace ita
