// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowlist.h"

namespace ita {

/// The evidence of an OIT item: addresses of the web, with explanations.
class EvidenceList : public RowList
{
    Q_OBJECT

public:
    EvidenceList(EditHistory &history, WritingAid *aid, QWidget *parent = nullptr);

private:
    QString address() const;
    /// Hands the current address to the web browser; never without a click or a key for it.
    void openAddress();
};

} // namespace ita
