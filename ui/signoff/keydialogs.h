// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace ita {

class EditHistory;

/// Whether the person at work may make or replace the key, or change the signature picture, of
/// `person`; the error says why not.
Outcome mayMakeKey(const EditHistory &history, const QString &person);
Outcome mayReplaceKey(const EditHistory &history, const QString &person);
Outcome mayKeepPicture(const EditHistory &history, const QString &person);

/// Asks twice for a passphrase and makes the signing key of the person. True when it was made, as
/// for the next two.
bool askForNewKey(EditHistory &history, const QString &person, QWidget *parent);
/// Asks for the old and a new passphrase, and changes it.
bool askForOtherPassphrase(EditHistory &history, const QString &person, QWidget *parent);
/// Asks for the reason and a new passphrase, and replaces the lost key.
bool askForReplacedKey(EditHistory &history, const QString &person, QWidget *parent);

/// Reads the picture of a signature, draws it on white and returns it as PNG. The error names the
/// file and the reason: unreadable, no picture, or PNG larger than 1 MB.
Result<QByteArray> flattenedPicture(const QString &path);
/// Asks for a file and stores its picture for the person's signature blocks.
void askForPicture(EditHistory &history, const QString &person, QWidget *parent);
void removePicture(EditHistory &history, const QString &person);

} // namespace ita
