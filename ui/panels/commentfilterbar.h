// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace ita {

class CommentFilter;
class CommentModel;
class Session;

/// Filters comments by author, unit, section and state. Offers the authors, units and sections that
/// occur in the comments.
class CommentFilterBar : public QWidget
{
    Q_OBJECT

public:
    CommentFilterBar(const Session &session, CommentModel &model, CommentFilter &filter,
        QWidget *parent = nullptr);

    /// Removes all conditions.
    void clear();

private:
    void fill();
    void fillSections();
    void apply();
    QComboBox *addBox(const QString &name, int row, int column);

    const Session &m_session;
    CommentModel &m_model;
    CommentFilter &m_filter;
    QComboBox *m_authors;
    QComboBox *m_units;
    QComboBox *m_sections;
    QComboBox *m_states;
};

} // namespace ita
