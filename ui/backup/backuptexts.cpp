// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backuptexts.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct BackupsText
{
    Q_DECLARE_TR_FUNCTIONS(BackupsDialog)
};

} // namespace

QString sizeText(qint64 bytes)
{
    return onScreen(QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString contentsText(const BackupContents &contents)
{
    const QString years = yearsIn(contents.tree);
    const QString holds = onScreen(BackupsText::tr("Reports of %1; %2 entries in the history")
                                       .arg(years)
                                       .arg(contents.entries));
    const QString last
        = visibleText(BackupsText::tr("Last change: %1, %2")
                          .arg(thaiMomentShort(contents.lastChange), contents.lastAuthor));
    const QString is = contents.signedSteps == 0
        ? BackupsText::tr("No signature stands")
        : onScreen(BackupsText::tr("%n signature(s) stand", nullptr, contents.signedSteps));
    return holds + u'\n' + last + u'\n' + is;
}

QString verdictText(const BackupContents &contents)
{
    if (contents.findings.isEmpty())
        return u"✔ "_s + BackupsText::tr("Good: it was opened and all of it was checked");
    return u"⚠ "_s + visibleText(contents.findings.constFirst());
}

QString differenceText(const StateDifference &difference, const Tree &then, const Tree &now)
{
    const auto text = [&] {
        switch (difference.kind) {
        case StateDifference::Kind::Field:
            return placeOnScreen(now, difference.row, *difference.field);
        case StateDifference::Kind::Gone:
            return BackupsText::tr("%1 is gone since").arg(placeOnScreen(then, difference.row));
        case StateDifference::Kind::Added:
            return BackupsText::tr("%1 is new since").arg(placeOnScreen(now, difference.row));
        case StateDifference::Kind::Moved:
            break;
        }
        return BackupsText::tr("%1 stood elsewhere").arg(placeOnScreen(now, difference.row));
    };
    return visibleText(text());
}

QString differenceFromVersion(
    const StateDifference &difference, const Tree &version, const Tree &here)
{
    switch (difference.kind) {
    case StateDifference::Kind::Gone:
        return visibleText(BackupsText::tr("%1 is only in the other version")
                               .arg(placeOnScreen(version, difference.row)));
    case StateDifference::Kind::Added:
        return visibleText(
            BackupsText::tr("%1 is only here").arg(placeOnScreen(here, difference.row)));
    case StateDifference::Kind::Field:
    case StateDifference::Kind::Moved:
        break;
    }
    return differenceText(difference, version, here);
}

QString failureText(const BackupOutcome &outcome)
{
    if (outcome.troubles.isEmpty())
        return {};
    const QString what = visibleText(outcome.troubles.constFirst().message);
    return outcome.made ? BackupsText::tr("There is only one backup, in “%1”. %2")
                              .arg(visibleText(outcome.made->path), what)
                        : BackupsText::tr("No backup could be made. %1").arg(what);
}

QString troubleText(const BackupOutcome &outcome)
{
    const QString failure = failureText(outcome);
    if (failure.isEmpty())
        return {};
    return failure + u' '
        + BackupsText::tr(
            "What you type is saved all the same. Put the stick back or make room, or "
            "choose another place in the settings.");
}

} // namespace ita
