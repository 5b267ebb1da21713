// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/livepreview.h"

#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/preview/pageview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ita {
namespace {

/// Long enough to collect all edits of one action, too short to be noticed.
constexpr int kGatherMilliseconds = 30;
/// The checks name all.
constexpr qsizetype kMostPlaces = 5;

} // namespace

LivePreview::LivePreview(Session &session, const PageStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_typesetter(style)
    , m_trouble(plainLabel())
    , m_pageNumber(plainLabel())
    , m_view(new PageView)
{
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *bar = new QHBoxLayout;
    const auto addButton = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, m_view, slot);
        bar->addWidget(button);
    };
    addButton(QStringLiteral("−"), tr("Zoom out"), &PageView::zoomOut);
    addButton(QStringLiteral("+"), tr("Zoom in"), &PageView::zoomIn);
    bar->addStretch();
    // Wide enough for any page number, so that the buttons do not move.
    m_pageNumber->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pageNumber->setMinimumWidth(
        m_pageNumber->fontMetrics().horizontalAdvance(tr("Page %1 of %2").arg(888).arg(888)));
    bar->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    bar->addWidget(m_pageNumber);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LivePreview::typeset);
    connect(&session, &Session::changed, this, [this] { m_timer.start(kGatherMilliseconds); });
    connect(m_view, &PageView::placeClicked, this, &LivePreview::placeWanted);
    connect(m_view, &PageView::commentWanted, this, &LivePreview::commentWanted);
    connect(m_view, &PageView::currentPageChanged, this, &LivePreview::showPageNumber);
}

void LivePreview::setPaper(RowId paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    m_isDue = true;
    if (m_pages)
        m_timer.start(kGatherMilliseconds);
}

/// The first layout starts after the first paint, so that a new window appears at once.
void LivePreview::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isDue && !m_timer.isActive())
        m_timer.start(kGatherMilliseconds);
}

void LivePreview::setStyle(const PageStyle &style)
{
    m_typesetter.setStyle(style);
    typeset();
}

void LivePreview::follow(const Place &place)
{
    m_place = place;
    if (m_pages)
        m_view->showPlace(place);
}

const std::optional<PrintedReport> &LivePreview::pages()
{
    if (m_isDue || m_timer.isActive())
        typeset();
    return m_pages;
}

void LivePreview::typeset()
{
    m_timer.stop();
    m_isDue = false;
    const Tree &tree = m_session.tree();
    if (!tree.contains(m_paper)) {
        m_pages.reset();
        m_view->clear();
        showPageNumber();
        Q_EMIT pagesChanged();
        return;
    }
    auto printed = m_typesetter.typeset(stampedDocument(tree, m_paper, m_session.fileId()));
    if (!printed) {
        showTrouble(printed.error().message);
        Q_EMIT pagesChanged();
        return;
    }
    m_pages = *printed;
    m_view->setReport(*printed);
    m_view->showPlace(m_place);
    showTrouble(troubleOf(*printed));
    showPageNumber();
    Q_EMIT pagesChanged();
}

/// Why the pages cannot be printed; empty when they can.
QString LivePreview::troubleOf(const PrintedReport &printed) const
{
    if (const Outcome any = printed.checkPages(); !any)
        return any.error().message;
    const Tree &tree = m_session.tree();
    const QList<MissingGlyph> &missing = printed.missingGlyphs();
    const auto nameOf
        = [&](const Place &source) { return placeOnScreen(tree, source.row, source.field); };
    return missing.isEmpty() ? QString() : GlyphError::of(missing, nameOf, kMostPlaces).message;
}

void LivePreview::showPageNumber()
{
    const int count = m_view->pageCount();
    m_pageNumber->setText(
        count ? onScreen(tr("Page %1 of %2").arg(m_view->currentPage()).arg(count)) : QString());
}

QString LivePreview::trouble() const
{
    return m_trouble->text();
}

void LivePreview::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

} // namespace ita
