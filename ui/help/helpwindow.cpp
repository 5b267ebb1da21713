// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbook.h"
#include "ui/help/helpplace.h"
#include "ui/help/helptext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum HelpRole { kPageRole = Qt::UserRole, kHeadingRole };

constexpr QSize kHelpSize { 940, 640 };
constexpr int kListWidth = 270;
constexpr int kBetweenHits = 6;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMaximizeButtonHint)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new HelpText(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    m_words->setPlaceholderText(tr("Find in the help…"));
    m_words->setAccessibleName(tr("Find in the help"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *back = new QPushButton(tr("&Back"), this);
    back->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : { back, close })
        button->setAutoDefault(false); // Enter opens what was found
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->addWidget(m_words);
    sideColumn->addWidget(m_list);
    auto *parts = new QSplitter(this);
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ kListWidth, kHelpSize.width() - kListWidth });
    parts->setChildrenCollapsible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addLayout(buttons);

    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::listHits);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { open(0); });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::open);
    // sourceChanged comes while source() still names the page before.
    connect(m_text, &QTextBrowser::historyChanged, this, &HelpWindow::followText);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_words, qOverload<>(&QWidget::setFocus));
    resize(kHelpSize.boundedTo(screen()->availableSize() * 0.9));
    listPages();
}

void HelpWindow::showPage(const QString &name)
{
    m_words->clear();
    m_text->showPage(name);
    m_text->setFocus();
}

QString HelpWindow::page() const
{
    return m_text->page();
}

void HelpWindow::listPages()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setSpacing(0);
    for (const HelpPage &page : helpPages()) {
        auto *line = new QListWidgetItem(page.title, m_list);
        line->setData(kPageRole, page.name);
    }
    followText();
}

void HelpWindow::listHits(const QString &words)
{
    if (words.simplified().isEmpty()) {
        listPages();
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setSpacing(kBetweenHits);
    const QList<HelpHit> hits = findInHelp(words);
    for (const HelpHit &hit : hits) {
        const bool isTop = hit.heading == hit.page->title;
        const QString place = isTop ? hit.heading : hit.page->title + u" › "_s + hit.heading;
        auto *line = new QListWidgetItem(
            hit.excerpt.isEmpty() ? place : place + u"\n"_s + hit.excerpt, m_list);
        line->setData(kPageRole, hit.page->name);
        line->setData(kHeadingRole, hit.heading);
    }
    if (hits.isEmpty()) {
        auto *line = new QListWidgetItem(tr("Nothing is found. Try a shorter word."), m_list);
        line->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::open(int line)
{
    const QListWidgetItem *chosen = m_list->item(line);
    if (!chosen || chosen->data(kPageRole).isNull())
        return;
    m_text->showPage(chosen->data(kPageRole).toString());
    if (const QString heading = chosen->data(kHeadingRole).toString(); !heading.isEmpty())
        m_text->showWords(heading, m_words->text().simplified());
}

/// Marks the page that is read in the list, also after a link or the way back.
void HelpWindow::followText()
{
    if (!m_words->text().simplified().isEmpty())
        return;
    const QSignalBlocker quiet(m_list);
    for (int line = 0; line < m_list->count(); ++line)
        if (m_list->item(line)->data(kPageRole).toString() == m_text->page())
            m_list->setCurrentRow(line);
}

void showHelp(QWidget &widget, const QString &page)
{
    QWidget *window = widget.window();
    auto *help = qobject_cast<HelpWindow *>(window);
    if (!help)
        help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->showPage(page.isEmpty() ? helpPageFor(&widget) : page);
    help->show();
    help->raise();
    help->activateWindow();
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget())
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!widget || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    showHelp(*widget);
    return true;
}

} // namespace ita
