// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowlist.h"

namespace ita {

/// The evidence of an OIT item: web addresses with explanations.
class EvidenceList : public RowList
{
    Q_OBJECT

public:
    EvidenceList(EditHistory &history, WritingAid *aid, QWidget *parent = nullptr);

private:
    QString address() const;
    /// Opens the current address in the web browser; only after a click or key press.
    void openAddress();
};

} // namespace ita
