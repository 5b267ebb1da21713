// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "core/base/thaidate.h"
#include "ui/widgets/themedicon.h"

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
            .arg(file.completeBaseName(), file.path());
    return StartPage::tr("%1\nChanged %2 · %3")
        .arg(file.completeBaseName(), thaiDate(file.lastModified().date()), file.path());
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget)
{
    auto *title = new QLabel(tr("ITA report"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &icon, const QString &text, auto signal) {
        auto *button = new QPushButton(themedIcon(icon), text);
        button->setMinimumHeight(button->sizeHint().height() * 3 / 2);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    addButton(u"new-office"_s, tr("New office…"), &StartPage::newWanted);
    addButton(u"open"_s, tr("Open a file…"), &StartPage::openWanted);
    addButton(u"report"_s, tr("Look at the sample"), &StartPage::sampleWanted);
    auto *recent = new QLabel(tr("&Recent files"));
    recent->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setWordWrap(true);
    const auto open = [this](const QListWidgetItem *item) {
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
}

} // namespace ita
