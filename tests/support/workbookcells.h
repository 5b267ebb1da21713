// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ita::test {

/// A cell of a spreadsheet, as a reader finds it.
struct ReadCell
{
    QString text; ///< of a text cell
    std::optional<double> number;
    QString format; ///< of numbers
    bool hasFormula = false;
    QString url; ///< what a click opens
};

/// A sheet of a spreadsheet, read from its file.
struct ReadSheet
{
    QMap<QString, ReadCell> cells; ///< by their name, such as "B3"
    QStringList merges; ///< "A2:A3"
    QString filter; ///< the range, "A3:F9"
    QString frozen; ///< the first cell that moves
};

/// The sheets of an .xlsx by their names. Fails the test when a part is not sound.
QMap<QString, ReadSheet> readWorkbook(const QByteArray &file);

/// Their names in order.
QStringList sheetNamesOf(const QByteArray &file);

/// A part of the file; empty when there is none.
QByteArray partOf(const QByteArray &file, const QString &name);

} // namespace ita::test
