// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/screendigits.h"
#include "ui/parts/samplecopy.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kWidth = 640;

QString lineOf(const QFileInfo &file)
{
    if (!file.exists())
        return StartPage::tr("%1\nNot found any more: %2")
            .arg(visibleText(file.completeBaseName()), visibleText(file.path()));
    const QString changed
        = StartPage::tr("Changed %1 · %2")
              .arg(thaiDate(file.lastModified().date()), visibleText(file.path()));
    return visibleText(file.completeBaseName()) + u'\n' + changed;
}

/// The office of the file, its latest year, and how complete that report is. Empty when the file
/// cannot be read; opening it shows the error.
QString summaryOf(const Storages &storages, const QString &path)
{
    const auto session = Session::open(storages, path, Access::Read, {});
    if (!session)
        return {};
    const Tree &tree = (*session)->tree();
    const RowId report = findReport(tree, {});
    if (!report)
        return visibleText(tree.get<Office>(tree.root()).name);
    return StartPage::tr("%1 · fiscal year %2 · ready %3 %")
        .arg(visibleText(tree.get<Office>(tree.root()).name),
            onScreen(tree.get<Report>(report).fiscalYear))
        .arg(onScreen(readiness(tree, report).percent()));
}

} // namespace

StartPage::StartPage(const Storages &storages, QWidget *parent)
    : QWidget(parent)
    , m_storages(storages)
    , m_recent(new QListWidget)
{
    setHelpPage(*this, u"first-hour");
    m_summaryTimer.setInterval(0);
    connect(&m_summaryTimer, &QTimer::timeout, this, &StartPage::addNextSummary);
    auto *title = titleLabel(tr("ITA report"));
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &icon, const QString &text, auto signal) {
        auto *button = new QPushButton(themedIcon(icon), text);
        button->setMinimumHeight(button->sizeHint().height() * 3 / 2);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    addButton(u"new-office"_s, tr("New office…"), &StartPage::newWanted);
    addButton(u"open"_s, tr("Open a file…"), &StartPage::openWanted);
    addButton(u"report"_s, hasSampleCopy() ? tr("Go on with the sample") : tr("Look at the sample"),
        &StartPage::sampleWanted);
    auto *recent = plainLabel(tr("&Recent files"));
    recent->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setWordWrap(true);
    const auto open = [this](const QListWidgetItem *item) {
        // On some desktops a click also activates the item. After the first signal this page is
        // hidden, so the second one is ignored.
        if (isVisible())
            Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);

    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidth);
    auto *column = new QVBoxLayout(middle);
    column->addStretch(1);
    column->addWidget(title);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(recent);
    column->addWidget(m_recent, 4);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(themedIcon(u"report"_s), lineOf(file), m_recent);
        item->setData(Qt::UserRole, path);
        if (!file.exists())
            item->setFlags(Qt::NoItemFlags);
    }
    m_nextSummary = 0;
    if (isVisible())
        m_summaryTimer.start();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_summaryTimer.start();
}

/// Reads one file at a time, so that the page is shown at once.
void StartPage::addNextSummary()
{
    QListWidgetItem *item = isVisible() ? m_recent->item(m_nextSummary) : nullptr;
    if (!item) {
        m_summaryTimer.stop();
        return;
    }
    ++m_nextSummary;
    const QString summary = summaryOf(m_storages, item->data(Qt::UserRole).toString());
    if (!summary.isEmpty())
        item->setText(item->text().replace(u'\n', u'\n' + summary + u'\n'));
}

} // namespace ita
