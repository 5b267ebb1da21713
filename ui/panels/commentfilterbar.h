// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace ita {

class CommentFilter;
class CommentModel;
class Session;

/// Which comments are listed: of whom, of which unit and section, open ones or all. Offers what
/// the comments have.
class CommentFilterBar : public QWidget
{
    Q_OBJECT

public:
    CommentFilterBar(const Session &session, CommentModel &model, CommentFilter &filter,
        QWidget *parent = nullptr);

    /// Nothing is left out any more.
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
