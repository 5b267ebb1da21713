// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// The paragraphs as the text of a cell, a line each; boxes and dashes as signs.
QString cellText(const QList<Paragraph> &paragraphs);

/// The text in parts of which each fits into a cell of Excel, cut at line ends, else at blanks,
/// never within a letter; at least one.
QStringList cellParts(const QString &text);

/// The text as the file must hold it so that Excel shows just this text; characters that no XML
/// can hold are left out.
QByteArray cellBytes(const QString &text);

} // namespace ita
