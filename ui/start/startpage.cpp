// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/look/shapes.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/samplecopy.h"
#include "ui/start/recentfiles.h"
#include "ui/start/startcard.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kPageSide = 56;
constexpr double kPageAbove = 64;
constexpr double kPageGap = 12;

} // namespace

StartPage::StartPage(const Storages &storages, QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentFiles(storages))
    , m_noFiles(softLabel(tr("Files that you open are listed here.")))
{
    setHelpPage(*this, u"first-hour");
    connect(m_recent, &RecentFiles::fileWanted, this, &StartPage::fileWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeWays(), 2);
    row->addWidget(makeFiles(), 3);
}

QWidget *StartPage::makeWays()
{
    const auto pixels = [this](double number) { return scaled(fontMetrics(), number); };
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(
        pixels(kPageSide), pixels(kPageAbove), pixels(kPageSide), pixels(kPageGap));
    column->setSpacing(pixels(kPageGap));
    column->addWidget(titleLabel(tr("ITA report")));
    auto *about = softLabel(
        tr("Prepare, submit, sign and publish the report on integrity and transparency"));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(pixels(kPageGap));
    const auto addCard = [&](const QString &icon, const QString &text, const QString &sentence,
                             void (StartPage::*wanted)()) {
        auto *card = new StartCard(themedIcon(icon), text, sentence);
        connect(card, &QPushButton::clicked, this, wanted);
        column->addWidget(card);
    };
    addCard(u"new-office"_s, tr("New office…"),
        tr("The office's name, who signs, and the fiscal year"), &StartPage::newWanted);
    addCard(u"open"_s, tr("Open a file…"), tr("An .ita file on this computer or on a USB stick"),
        &StartPage::openWanted);
    addCard(u"report"_s, hasSampleCopy() ? tr("Go on with the sample") : tr("Look at the sample"),
        tr("An invented office with everything filled in, to try things out"),
        &StartPage::sampleWanted);
    auto *guide = new QPushButton(tr("Guide to the first hour ›"));
    guide->setFlat(true);
    connect(guide, &QPushButton::clicked, this, &StartPage::guideWanted);
    column->addWidget(guide, 0, Qt::AlignLeft);
    column->addStretch();
    QScrollArea *area = scrolled(content);
    area->setBackgroundRole(QPalette::AlternateBase);
    return area;
}

QWidget *StartPage::makeFiles()
{
    const auto pixels = [this](double number) { return scaled(fontMetrics(), number); };
    auto *part = new QWidget(this);
    auto *title = plainLabel(tr("&Recent files"));
    makeBold(*title);
    title->setBuddy(m_recent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(
        pixels(kPageSide), pixels(kPageAbove), pixels(kPageSide), pixels(kPageGap));
    column->setSpacing(pixels(kPageGap));
    column->addWidget(title);
    column->addWidget(m_noFiles);
    column->addWidget(m_recent, 1);
    column->addStretch();
    setRecentFiles({});
    return part;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->setFiles(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_noFiles->setVisible(paths.isEmpty());
}

} // namespace ita
