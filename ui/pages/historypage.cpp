// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/journalmodel.h"
#include "ui/writing/thaimetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Delay after the last key before the list is filtered.
constexpr int kTypingMilliseconds = 250;

/// Shows the changes, whose texts are escaped; even so no picture or style sheet is fetched.
class ChangeView : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new JournalModel(session, this))
    , m_text(new QLineEdit)
    , m_people(new QComboBox)
    , m_sections(new QComboBox)
    , m_from(new BuddhistDateEdit)
    , m_until(new BuddhistDateEdit)
    , m_sinceSignOff(new QCheckBox(tr("Since the last sign-off")))
    , m_table(new QTableView)
    , m_state(plainLabel())
    , m_details(new ChangeView)
    , m_then(new QPushButton(themedIcon(u"history"_s), tr("The report as it was then")))
{
    setHelpPage(*this, u"writing");
    makeFilters();
    makeTable();
    layOut();
    connect(m_details, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT placeWanted(linkedPlace(link.toString())); });
    connect(m_then, &QPushButton::clicked, this, &HistoryPage::wantState);
    showLine();
}

// A date loses the focus while it is deleted and emits committed().
HistoryPage::~HistoryPage()
{
    m_from->disconnect(this);
    m_until->disconnect(this);
}

// ---- parts -------------------------------------------------------------------------------------

void HistoryPage::makeFilters()
{
    m_text->setPlaceholderText(tr("Find in the history…"));
    m_text->setAccessibleName(tr("Find in the history"));
    m_text->setClearButtonEnabled(true);
    makeRoomForThai(m_text);
    m_text->setAcceptDrops(false); // files are dropped on the window
    m_people->setAccessibleName(tr("Person"));
    m_sections->setAccessibleName(tr("Section"));
    for (QComboBox *box : { m_people, m_sections }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        makeRoomForThai(box);
        connect(box, &QComboBox::activated, this, &HistoryPage::refilter);
    }
    m_from->setAccessibleName(tr("From the day"));
    m_until->setAccessibleName(tr("Until the day"));
    for (BuddhistDateEdit *day : { m_from, m_until })
        connect(day, &BuddhistDateEdit::committed, this, &HistoryPage::refilter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::refilter);
    connect(m_sinceSignOff, &QCheckBox::toggled, this, &HistoryPage::refilter);
}

void HistoryPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History of the file"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    // A fixed height, because measuring thousands of rows takes too long.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(thaiLineHeight(font()) + 6);
    QHeaderView *header = m_table->horizontalHeader();
    const int em = fontMetrics().horizontalAdvance(u'0');
    header->resizeSection(JournalModel::When, em * 20);
    header->resizeSection(JournalModel::Who, em * 18);
    header->resizeSection(JournalModel::What, em * 40);
    header->setStretchLastSection(true);
    header->setMinimumHeight(thaiLineHeight(font()) + 6);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HistoryPage::showLine);
    connect(m_model, &JournalModel::modelReset, this, &HistoryPage::showLine);
    connect(m_model, &JournalModel::modelReset, this, &HistoryPage::showState);
    connect(m_model, &JournalModel::rowsInserted, this, &HistoryPage::showState);
    connect(m_table, &QTableView::activated, this, &HistoryPage::wantState);
}

void HistoryPage::layOut()
{
    auto *title = titleLabel(tr("History of the whole file"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_text, 2);
    filters->addWidget(m_people, 1);
    filters->addWidget(m_sections, 1);
    filters->addWidget(m_sinceSignOff);
    auto *days = new QHBoxLayout;
    for (const auto &[text, day] :
        { std::pair { tr("F&rom"), m_from }, std::pair { tr("unti&l"), m_until } }) {
        auto *label = plainLabel(text);
        label->setBuddy(day);
        days->addWidget(label);
        days->addWidget(day);
    }
    days->addStretch();
    m_details->setAccessibleName(tr("What was changed"));
    m_details->setOpenLinks(false);
    auto *below = new QWidget;
    auto *detail = new QVBoxLayout(below);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->addWidget(m_details, 1);
    detail->addWidget(m_then, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setSizes({ 600, 300 });
    splitter->setChildrenCollapsible(false);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(filters);
    column->addLayout(days);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
}

// ---- what it shows -----------------------------------------------------------------------------

void HistoryPage::setReport(RowId report)
{
    m_report = report;
    if (isVisible())
        read();
}

/// Reads the journal only when the page is shown, because it is long.
void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void HistoryPage::read()
{
    fillPeople();
    fillSections();
    refilter();
}

void HistoryPage::enter()
{
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::fillPeople()
{
    const QString chosen = m_people->currentData().toString();
    m_people->clear();
    m_people->addItem(tr("Everybody"));
    if (auto authors = journalAuthors(m_session.storage())) {
        authors->sort();
        authors->removeAll(QString());
        for (const QString &author : std::as_const(*authors))
            m_people->addItem(nameOfPerson(m_session.tree(), author), author);
    }
    m_people->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_people->findData(chosen)));
}

void HistoryPage::fillSections()
{
    const Tree &tree = m_session.tree();
    const qint64 chosen = m_sections->currentData().toLongLong();
    m_sections->clear();
    m_sections->addItem(tr("All sections"));
    if (!tree.contains(m_report))
        return;
    const QList<RowId> sections = tree.sections(m_report);
    for (const RowId section : sections)
        m_sections->addItem(sectionTitle(tree, section), section.value);
    m_sections->setCurrentIndex(chosen ? std::max(0, m_sections->findData(chosen)) : 0);
}

void HistoryPage::refilter()
{
    m_typing.stop();
    m_model->setFilter({ .author = m_people->currentData().toString(),
        .section = { m_sections->currentData().toLongLong() },
        .text = m_text->text().trimmed(),
        .from = m_from->value(),
        .until = m_until->value(),
        .sinceSignOffOf = m_sinceSignOff->isChecked() ? m_report : RowId {} });
    showState();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void HistoryPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_state->setText(m_model->error() ? m_model->error()->message
            : isEmpty                 ? tr("Nothing in the history meets these conditions.")
                                      : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

int HistoryPage::currentLine() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void HistoryPage::showLine()
{
    const int row = currentLine();
    m_then->setEnabled(row >= 0);
    m_details->setHtml(row < 0 ? QString() : journalHtml(m_session.tree(), m_model->lineAt(row)));
}

void HistoryPage::wantState()
{
    const int row = currentLine();
    if (row < 0)
        return;
    const JournalLine &line = m_model->lineAt(row);
    Q_EMIT stateWanted(
        line.seq, tr("State of %1, after “%2”").arg(thaiMomentShort(line.time), line.label));
}

} // namespace ita
