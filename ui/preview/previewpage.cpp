// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpage.h"

#include "core/base/thaidigits.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/screendigits.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/thumbnaildelegate.h"
#include "ui/preview/thumbnailmodel.h"
#include "ui/writing/thaimetrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kPageBoxDigits = 4;

void setTextBeside(QToolBar &bar, QAction *action)
{
    if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace

PreviewPage::PreviewPage(LivePreview &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_title(plainLabel())
    , m_model(new ThumbnailModel(this))
    , m_thumbnails(new QListView)
    , m_view(new PageView)
    , m_bar(new QToolBar)
    , m_zoom(plainLabel())
    , m_pageBox(new QLineEdit)
    , m_pageCount(plainLabel())
    , m_trouble(plainLabel())
{
    m_view->setZoomMode(PageView::Zoom::FitPage);
    makeBar();
    makeThumbnails();
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(6);
    m_trouble->hide();
    m_title->setMargin(6);
    m_title->setWordWrap(true);
    m_title->setAutoFillBackground(true);
    m_title->setBackgroundRole(QPalette::Highlight);
    m_title->setForegroundRole(QPalette::HighlightedText);
    m_title->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_thumbnails);
    middle->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_title);
    column->addWidget(m_trouble);
    column->addLayout(middle, 1);

    connect(m_view, &PageView::currentPageChanged, this, &PreviewPage::noteCurrentPage);
    connect(m_view, &PageView::placeClicked, this, &PreviewPage::placeWanted);
    connect(m_view, &PageView::commentWanted, this, &PreviewPage::commentWanted);
    connect(&pages, &LivePreview::pagesChanged, this, [this] {
        if (isVisible() && !m_other)
            showPages();
    });
}

// ---- parts -------------------------------------------------------------------------------------

void PreviewPage::makeBar()
{
    m_bar->setAccessibleName(tr("Pages"));
    QAction *back = add(u"back"_s, tr("Back to editing"), Qt::Key_Escape);
    setTextBeside(*m_bar, back);
    connect(back, &QAction::triggered, this, &PreviewPage::closeWanted);
    m_bar->addSeparator();
    makeZoomActions();
    m_bar->addSeparator();
    makePageBox();
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
}

QAction *PreviewPage::add(const QString &icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = m_bar->addAction(themedIcon(icon), text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    if (QWidget *button = m_bar->widgetForAction(action))
        button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void PreviewPage::makeZoomActions()
{
    // The window's menu has Ctrl++ and Ctrl+-. Ctrl+= is the + key without Shift.
    connect(add(u"zoom-out"_s, tr("Zoom out")), &QAction::triggered, m_view, &PageView::zoomOut);
    m_bar->addWidget(m_zoom);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u" 400 % "_s));
    connect(add(u"zoom-in"_s, tr("Zoom in"), Qt::CTRL | Qt::Key_Equal), &QAction::triggered, m_view,
        &PageView::zoomIn);
    const auto addFit = [this](const QString &icon, const QString &text, PageView::Zoom mode) {
        QAction *fit = add(icon, text);
        fit->setCheckable(true);
        fit->setChecked(m_view->zoomMode() == mode);
        setTextBeside(*m_bar, fit);
        connect(fit, &QAction::triggered, m_view, [this, mode] { m_view->setZoomMode(mode); });
        connect(m_view, &PageView::zoomModeChanged, fit,
            [fit, mode](PageView::Zoom now) { fit->setChecked(now == mode); });
    };
    addFit(u"fit-width"_s, tr("Fit width"), PageView::Zoom::FitWidth);
    addFit(u"zoom-fit"_s, tr("Whole page"), PageView::Zoom::FitPage);
    QAction *facing = add(u"facing-pages"_s, tr("Facing pages"));
    facing->setCheckable(true);
    setTextBeside(*m_bar, facing);
    connect(facing, &QAction::toggled, m_view, &PageView::setFacing);
    connect(m_view, &PageView::facingChanged, facing, &QAction::setChecked);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPage::showZoom);
    showZoom();
}

void PreviewPage::makePageBox()
{
    auto *label = plainLabel(tr("Pa&ge"));
    label->setBuddy(m_pageBox);
    label->setMargin(4);
    m_bar->addWidget(label);
    makeRoomForThai(m_pageBox);
    m_pageBox->setAcceptDrops(false); // dropped files are left to the window
    m_pageBox->setAlignment(Qt::AlignCenter);
    m_pageBox->setMaxLength(kPageBoxDigits);
    m_pageBox->setFixedWidth(fontMetrics().horizontalAdvance(u"00000000"_s));
    m_pageBox->setAccessibleName(tr("Go to page"));
    m_pageBox->setToolTip(tr("Go to page"));
    m_bar->addWidget(m_pageBox);
    m_pageCount->setMargin(4);
    m_bar->addWidget(m_pageCount);
    connect(m_pageBox, &QLineEdit::returnPressed, this, &PreviewPage::goToTypedPage);
    connect(m_pageBox, &QLineEdit::editingFinished, this, &PreviewPage::noteCurrentPage);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_G, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_pageBox, [this] {
        m_pageBox->setFocus(Qt::ShortcutFocusReason);
        m_pageBox->selectAll();
    });
}

void PreviewPage::makeThumbnails()
{
    m_thumbnails->setAccessibleName(tr("Small pages"));
    m_thumbnails->setModel(m_model);
    m_thumbnails->setItemDelegate(new ThumbnailDelegate(*m_model, m_thumbnails));
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thumbnails->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnails->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_thumbnails->setResizeMode(QListView::Adjust);
    m_thumbnails->setFixedWidth(ThumbnailDelegate::width()
        + m_thumbnails->verticalScrollBar()->sizeHint().width() + 2 * m_thumbnails->frameWidth());
    const auto goTo = [this](const QModelIndex &index) {
        if (!m_follows && index.isValid())
            m_view->goToPage(index.row() + 1);
    };
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this, goTo);
    // A click on the current page scrolls to its top.
    connect(m_thumbnails, &QListView::clicked, this, goTo);
}

// The page box loses the focus while it is deleted and emits editingFinished().
PreviewPage::~PreviewPage()
{
    m_pageBox->disconnect(this);
}

void PreviewPage::addToBar(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_bar->addAction(action);
        setTextBeside(*m_bar, action);
    }
}

// ---- what it shows -----------------------------------------------------------------------------

void PreviewPage::enter()
{
    showPages();
    if (!m_view->showPlace(m_pages.place()))
        m_view->goToPage(m_pages.view().currentPage());
    noteCurrentPage();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::enterOther(const PrintedReport &pages, const QString &title)
{
    m_other = pages;
    m_title->setText(title);
    m_title->show();
    showPages();
    m_view->goToPage(1);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::leaveOther()
{
    m_other.reset();
    m_title->hide();
}

const std::optional<PrintedReport> &PreviewPage::shown() const
{
    return m_other ? m_other : m_pages.pages();
}

QString PreviewPage::trouble() const
{
    return m_trouble->text();
}

void PreviewPage::showPages()
{
    const std::optional<PrintedReport> pages = shown();
    {
        const QScopedValueRollback follows(m_follows, true);
        m_model->setReport(pages);
        if (pages)
            m_view->setReport(*pages);
        else
            m_view->clear();
    }
    const Outcome any = m_other ? m_other->checkPages() : ok();
    m_trouble->setText(m_other ? (any ? QString() : any.error().message) : m_pages.trouble());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_pageCount->setText(tr("of %1").arg(numberOf(m_view->pageCount())));
    noteCurrentPage();
}

void PreviewPage::showZoom()
{
    m_zoom->setText(onScreen(u"%1 %"_s.arg(std::lround(m_view->zoom() * 100))));
}

void PreviewPage::noteCurrentPage()
{
    const QScopedValueRollback follows(m_follows, true);
    const int page = m_view->currentPage();
    m_pageBox->setText(page ? numberOf(page) : QString());
    const QModelIndex index = m_model->index(page - 1);
    if (index == m_thumbnails->currentIndex())
        return;
    m_thumbnails->setCurrentIndex(index);
    m_thumbnails->scrollTo(index);
}

void PreviewPage::goToTypedPage()
{
    bool isNumber = false;
    const int page = toArabicDigits(m_pageBox->text().trimmed()).toInt(&isNumber);
    if (isNumber)
        m_view->goToPage(page);
    noteCurrentPage();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString PreviewPage::numberOf(int page) const
{
    const bool thai = m_model->report() && m_model->report()->style().digits == Digits::Thai;
    return thai ? toThaiDigits(page) : QString::number(page);
}

/// Page keys also work while the bar has the focus.
void PreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        m_view->nextPage();
    else if (event->key() == Qt::Key_PageUp)
        m_view->previousPage();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ita
