// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace ita {

class EditHistory;

/// Whether who works here may make, replace or change these of that person; the error says why not.
Outcome mayMakeKey(const EditHistory &history, const QString &person);
Outcome mayReplaceKey(const EditHistory &history, const QString &person);
Outcome mayKeepPicture(const EditHistory &history, const QString &person);

/// Asks the person twice for a passphrase and makes her signing key.
bool askForNewKey(EditHistory &history, const QString &person, QWidget *parent);
/// Asks for the old passphrase and a new one.
bool askForOtherPassphrase(EditHistory &history, const QString &person, QWidget *parent);
/// Asks why the key is lost and for the passphrase of another.
bool askForReplacedKey(EditHistory &history, const QString &person, QWidget *parent);

/// A picture of a signature from a file: flattened to white, as PNG. The error names the file and
/// the reason: unreadable, no picture, larger than 1 MB even so.
Result<QByteArray> flattenedPicture(const QString &path);
/// Asks for a file and keeps its picture for the person's signature blocks.
void askForPicture(EditHistory &history, const QString &person, QWidget *parent);
void removePicture(EditHistory &history, const QString &person);

} // namespace ita
