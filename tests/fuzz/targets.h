// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace ita::test {

/// A kind of input from outside, and what takes it in as the program does.
struct FuzzTarget
{
    const char *name; ///< also the folder of its inputs in tests/fuzz/corpus
    /// The promise that was broken, in words; empty when all is well. Faults of memory are left to
    /// the sanitizers.
    QString (*feed)(const QByteArray &input);
};

std::span<const FuzzTarget> fuzzTargets();

/// Changes bytes of a file as an input says: any number of patches, each four bytes for the place
/// (little-endian, taken modulo the size), one for the number of bytes, and these. The place of a
/// patch of no bytes is the new length.
void applyPatches(QByteArray &file, const QByteArray &patches);

QString feedInterchange(const QByteArray &input);
QString feedCatalogue(const QByteArray &input);
QString feedOfficeFile(const QByteArray &patches);
QString feedReviewCopy(const QByteArray &patches);
QString feedClipboardHtml(const QByteArray &input);
QString feedClipboardText(const QByteArray &input);
/// An archive, or the main part of a Word file that was made by the program.
QString feedWordFile(const QByteArray &input);

} // namespace ita::test
