// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sharedplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ita {

class Session;
struct Settings;

/// Warns once that the open file lies in a folder that other computers write too, and says when a
/// synchronisation program has put a second version of the file beside it.
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    /// `settings` remember for which folders the warning was closed, and outlive the bar.
    explicit PlaceBar(Settings &settings, QWidget *parent = nullptr);

    /// Shown if there is something to say of this file.
    void showFor(const Session &session);

Q_SIGNALS:
    /// The user wants to open this second version.
    void fileWanted(const QString &path);

private:
    void closeForGood();

    Settings &m_settings;
    std::optional<SharedPlace> m_place; ///< whose warning is shown
    QString m_copy; ///< the second version that is offered
    QLabel *m_text;
    QPushButton *m_open;
};

} // namespace ita
