// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"
#include "ui/messages/messagebar.h"

#include <QPointer>

namespace ita {

class EditHistory;

/// Says that fields hold text which was typed before the file was opened and is not stored, and
/// leads to them. Hidden while there are none.
class DraftsBar : public MessageBar
{
    Q_OBJECT

public:
    explicit DraftsBar(QWidget *parent = nullptr);

    /// Shows what is left in this file, until the next call.
    void follow(EditHistory &history);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

private:
    void refresh();
    void goToFirst();

    QPointer<EditHistory> m_history;
    QList<Place> m_places; ///< fields whose text is still not stored
};

} // namespace ita
