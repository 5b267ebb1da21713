// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/catalogueeditor.h"

#include "core/base/readfile.h"
#include "core/catalogue/catalogueedits.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/changecatalogue.h"
#include "core/catalogue/entries.h"
#include "core/export/exporter.h"
#include "core/interchange/jsontext.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/proposedpath.h"
#include "ui/years/catalogueform.h"
#include "ui/years/comparecataloguesdialog.h"
#include "ui/years/mappingdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestFile = 10LL * 1024 * 1024;

enum EntryColumn { EntryName, EntryState, EntrySource, EntryColumnCount };

class CatalogueEditor : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueEditor)

public:
    CatalogueEditor(EditHistory &history, RowId report, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_report(report)
        , m_note(plainLabel())
        , m_onlyDoubtful(new QCheckBox(tr("Only what is &not confirmed")))
        , m_list(new QTreeWidget)
        , m_form(new CatalogueForm(this))
        , m_trouble(plainLabel())
    {
        setHelpPage(*this, u"catalogues");
        setWindowTitle(tr("The report's catalogue"));
        layOut();
        connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showEntry(); });
        connect(m_onlyDoubtful, &QCheckBox::toggled, this, [this] { fill(); });
        connect(m_form, &CatalogueForm::markWanted, this, [this](const Origin &origin) {
            run(markEntry(m_history.tree(), m_report, current(), origin));
        });
        connect(m_form, &CatalogueForm::mendWanted, this, [this](const CatalogueItem &item) {
            run(mendItem(m_history.tree(), m_report, current(), item));
        });
        connect(m_form, &CatalogueForm::addWanted, this, [this](const CatalogueItem &item) {
            run(addItem(m_history.tree(), m_report, current(), item));
        });
        connect(m_form, &CatalogueForm::removeWanted, this,
            [this] { run(removeItem(m_history.tree(), m_report, current())); });
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 29 });
        fill();
        m_list->setFocus();
    }

private:
    QPushButton *button(const QString &text, const QString &name, void (CatalogueEditor::*act)())
    {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    }

    void layOut()
    {
        for (QLabel *text : { m_note, m_trouble })
            text->setWordWrap(true);
        m_trouble->setObjectName(u"trouble"_s);
        m_list->setObjectName(u"entries"_s);
        m_list->setAccessibleName(tr("Entries of the catalogue"));
        m_list->setRootIsDecorated(false);
        m_list->setColumnCount(EntryColumnCount);
        m_list->setHeaderLabels({ tr("Entry"), tr("State"), tr("Source") });
        m_list->header()->resizeSection(EntryName, fontMetrics().averageCharWidth() * 42);
        auto *parts = new QSplitter;
        parts->addWidget(m_list);
        parts->addWidget(scrolled(m_form));
        parts->setStretchFactor(0, 3);
        parts->setStretchFactor(1, 2);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(
            button(tr("Take &in a file…"), u"importFile"_s, &CatalogueEditor::importFile));
        buttons->addWidget(
            button(tr("&Write to a file…"), u"exportFile"_s, &CatalogueEditor::exportFile));
        buttons->addWidget(button(tr("&Compare…"), u"compare"_s, &CatalogueEditor::compare));
        buttons->addStretch();
        buttons->addWidget(button(tr("Close"), u"close"_s, &CatalogueEditor::reject));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_note);
        column->addWidget(m_onlyDoubtful);
        column->addWidget(parts, 1);
        column->addWidget(m_trouble);
        column->addLayout(buttons);
    }

    bool mayEdit() const { return !m_history.session().isReadOnly(); }

    /// The pointer of the current entry.
    QString current() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        return item ? item->data(EntryName, Qt::UserRole).toString() : QString();
    }

    void fill()
    {
        const QString wanted = current();
        m_list->clear();
        const auto catalogue = catalogueOf(m_history.tree(), m_report);
        if (!catalogue) {
            m_note->setText(onScreen(catalogue.error().message));
            return m_form->clear();
        }
        m_entries = entriesOf(**catalogue);
        m_note->setText(onScreen(noteAbout(**catalogue)));
        QTreeWidgetItem *kept = nullptr;
        for (const CatalogueEntry &entry : std::as_const(m_entries)) {
            if (m_onlyDoubtful->isChecked() && entry.origin.confirmed && entry.pointer != wanted)
                continue;
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(EntryName, onScreen(entryTitle(entry)));
            item->setText(
                EntryState, entry.origin.confirmed ? tr("confirmed") : tr("not confirmed"));
            item->setText(EntrySource, onScreen(entry.origin.source));
            item->setData(EntryName, Qt::UserRole, entry.pointer);
            for (int part = 0; part < EntryColumnCount; ++part)
                item->setToolTip(part, item->text(part));
            if (entry.pointer == wanted)
                kept = item;
        }
        m_list->setCurrentItem(kept ? kept : m_list->topLevelItem(0));
        if (m_list->topLevelItemCount() == 0)
            m_form->clear();
    }

    QString noteAbout(const Catalogue &catalogue) const
    {
        const QString whose = hasOwnCatalogue(m_history.tree(), m_report)
            ? tr("The report has a copy of its own of this catalogue.")
            : tr("This is the program's catalogue; the first change makes a copy for this report.");
        return sourceNote(m_history.tree().get<Report>(m_report), catalogue) + u'\n' + whose + u' '
            + tr("Each change is one step of undo. Marks are never printed.");
    }

    void showEntry()
    {
        const QString pointer = current();
        const auto entry = std::ranges::find(m_entries, pointer, &CatalogueEntry::pointer);
        const auto file = catalogueFileOf(m_history.tree(), m_report);
        if (entry == m_entries.end() || !file)
            return m_form->clear();
        m_form->show(*entry,
            entry->kind == EntryKind::Item ? std::optional(itemInFile(*file, pointer))
                                           : std::nullopt,
            mayEdit());
    }

    void complain(const Error &error)
    {
        m_trouble->setText(onScreen(error.message));
        m_trouble->show();
    }

    void run(const Result<Change> &change)
    {
        m_trouble->clear();
        if (!change)
            return complain(change.error());
        if (change->edits.isEmpty())
            return;
        if (const auto applied = m_history.apply(*change); !applied)
            return complain(applied.error());
        fill();
    }

    Result<QJsonObject> readChosen(const QString &path) const
    {
        const auto json = readFile(path, kLargestFile);
        if (!json)
            return json.error();
        const auto read = readCatalogue(*json);
        if (!read)
            return Error { read.error().code,
                QFileInfo(path).fileName() + u": "_s + read.error().message, {} };
        return parseJsonObject(*json);
    }

    void importFile()
    {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Take in a catalogue"), {}, tr("Catalogues (*.json)"));
        if (path.isEmpty())
            return;
        const auto file = readChosen(path);
        if (!file)
            return complain(file.error());
        const auto read = readCatalogue(QJsonDocument(*file).toJson());
        const auto &details = m_history.tree().get<Report>(m_report);
        if (read->scheme == details.catalogueScheme && read->fiscalYear != details.catalogueYear)
            return importNext(*file, *read);
        run(replaceCatalogue(m_history.tree(), m_report, *file));
    }

    /// A catalogue of another year, along a mapping that the person sees first.
    void importNext(const QJsonObject &file, const Catalogue &to)
    {
        const auto from = catalogueOf(m_history.tree(), m_report);
        if (!from)
            return complain(from.error());
        const auto mapping = askMapping(**from, to, proposeSuccessors(**from, to), this);
        if (!mapping)
            return;
        const auto changed = changeCatalogue(m_history.tree(), m_report, file, *mapping);
        run(changed ? Result<Change>(changed->change) : Result<Change>(changed.error()));
    }

    void exportFile()
    {
        const auto file = catalogueFileOf(m_history.tree(), m_report);
        if (!file)
            return complain(file.error());
        const auto &details = m_history.tree().get<Report>(m_report);
        const QString name
            = u"%1-%2.json"_s.arg(details.catalogueScheme).arg(details.catalogueYear);
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Write the catalogue"), amongDocuments(name), tr("Catalogues (*.json)"));
        if (path.isEmpty())
            return;
        m_trouble->clear();
        const Outcome written
            = writeWhole(withSuffix(path, u".json"_s), QJsonDocument(*file).toJson());
        if (!written)
            complain(written.error());
    }

    void compare()
    {
        if (const auto catalogue = catalogueOf(m_history.tree(), m_report))
            showCatalogueComparison(**catalogue, this);
    }

    EditHistory &m_history;
    RowId m_report;
    QList<CatalogueEntry> m_entries;
    QLabel *m_note;
    QCheckBox *m_onlyDoubtful;
    QTreeWidget *m_list;
    CatalogueForm *m_form;
    QLabel *m_trouble;
};

} // namespace

void editCatalogue(EditHistory &history, RowId report, QWidget *parent)
{
    CatalogueEditor(history, report, parent).exec();
}

} // namespace ita
