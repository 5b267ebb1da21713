// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/commentfilterbar.h"

#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "ui/models/commentfilter.h"
#include "ui/writing/thaimetrics.h"

#include <QComboBox>
#include <QGridLayout>

#include <map>

namespace ita {
namespace {

using Choices = QList<std::pair<QString, QVariant>>;

/// Replaces the choices and keeps the current one if it still exists. The first choice means all.
void setChoices(QComboBox &box, const QString &all, const Choices &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItem(all);
    for (const auto &[text, data] : choices)
        box.addItem(text, data);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

std::optional<QString> chosenText(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(data.toString()) : std::nullopt;
}

} // namespace

CommentFilterBar::CommentFilterBar(
    const Session &session, CommentModel &model, CommentFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_filter(filter)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_states = addBox(tr("State"), 0, 0);
    m_sections = addBox(tr("Section"), 0, 1);
    m_authors = addBox(tr("Author"), 1, 0);
    m_units = addBox(tr("Unit"), 1, 1);
    m_states->addItem(tr("All comments"));
    m_states->addItem(tr("Open only"), true);
    connect(m_states, &QComboBox::currentIndexChanged, this,
        [this](int at) { m_filter.setOpenOnly(at == 1); });
    for (const QComboBox *box : { m_authors, m_units, m_sections })
        connect(box, &QComboBox::activated, this, &CommentFilterBar::apply);
    connect(&model, &CommentModel::modelReset, this, &CommentFilterBar::fill);
    connect(&model, &CommentModel::rowsInserted, this, &CommentFilterBar::fill);
    connect(&model, &CommentModel::rowsRemoved, this, &CommentFilterBar::fill);
    fill();
}

QComboBox *CommentFilterBar::addBox(const QString &name, int row, int column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    makeRoomForThai(box);
    static_cast<QGridLayout *>(layout())->addWidget(box, row, column);
    return box;
}

void CommentFilterBar::clear()
{
    for (QComboBox *box : { m_states, m_sections, m_authors, m_units })
        box->setCurrentIndex(0);
    apply();
}

void CommentFilterBar::apply()
{
    m_filter.setAuthor(chosenText(*m_authors));
    m_filter.setUnit(chosenText(*m_units));
    const QVariant section = m_sections->currentData();
    m_filter.setSection(
        section.isValid() ? std::optional(RowId { section.toLongLong() }) : std::nullopt);
}

void CommentFilterBar::fill()
{
    std::map<QString, QVariant> authors;
    std::map<QString, QVariant> units;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const QString author = index.data(CommentModel::AuthorRole).toString();
        const QString unit = index.data(CommentModel::UnitRole).toString();
        authors.emplace(nameOfPerson(m_session.tree(), author), author);
        units.emplace(unit.isEmpty() ? tr("Without a unit") : unit, unit);
    }
    const auto choices = [](const auto &found) { return Choices(found.begin(), found.end()); };
    setChoices(*m_authors, tr("All authors"), choices(authors));
    setChoices(*m_units, tr("All units"), choices(units));
    fillSections();
    apply(); // the old choice may not exist any more
}

void CommentFilterBar::fillSections()
{
    Choices sections;
    const Tree &tree = m_session.tree();
    qint64 last = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qint64 section = m_model.index(row).data(CommentModel::SectionRole).toLongLong();
        if (section != last)
            sections.append({ section ? placeName(tree, { section }) : tr("Office"), section });
        last = section;
    }
    setChoices(*m_sections, tr("All sections"), sections);
}

} // namespace ita
