// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

class QLabel;
class QSplitter;
class QTreeView;

namespace ita {

class EditHistory;
class EvidenceList;
class FieldForm;
class FoldedForm;
class OitFilter;
class OitFilterBar;
class OitModel;
class RowActions;
class WritingAid;

/// The OIT items by sub-indicator, and the form of the current item with its evidence.
class OitPage : public Page
{
    Q_OBJECT

public:
    OitPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;
    /// Lists only the items of this unit; for an empty name, only the items without a unit.
    void showUnit(const QString &unit);

    bool goToUnfinished(int direction) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTree();
    QWidget *makeToolBar();
    QWidget *makeForms(WritingAid *aid);
    void makeGroupAction();
    void addGroup();
    void followTree();
    void followCurrent();
    void showContentPeriod();
    QString background(RowId item) const;
    void select(RowId row);
    RowId currentRow() const;
    QList<RowId> selectedRows(RowKind kind) const;

    EditHistory &m_history;
    RowId m_section;
    FieldForm *m_groupForm; ///< forms are made before the model, see the constructor
    FieldForm *m_itemForm;
    OitModel *m_model;
    OitFilter *m_filter;
    OitFilterBar *m_filterBar;
    FoldedForm *m_sectionForm;
    QTreeView *m_tree;
    QLabel *m_contentPeriod; ///< the period the evidence must be about
    QLabel *m_background; ///< which item this was before, and why the catalogue is not sure
    EvidenceList *m_evidence;
    RowActions *m_actions;
    QAction *m_addGroup;
    QSplitter *m_splitter;
    QList<int> m_otherSizes { 500, 500 }; ///< of the splitter in the orientation that is not shown
    RowId m_keptRow; ///< the current row before the model was reset
};

} // namespace ita
