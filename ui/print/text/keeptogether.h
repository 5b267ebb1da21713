// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Phrases of several words that Thai official typing keeps on one line.

namespace ita {

/// Whether a line should not end at the spaces between `before` and `after`: พ.ศ. | ๒๕๖๖, ข้อ |
/// O12, ๓ | เดือน, a title and a first name, a word and the ๆ that repeats it.
bool keepsTogether(QStringView before, QStringView after);

/// The length of the personal title that `text` begins with, such as นาย or ดร.; 0 for none.
qsizetype titleLength(QStringView text);

/// The length of the list number that `paragraph` begins with, up to the text: "๑. ", "(๒) ";
/// 0 for none.
qsizetype listNumberLength(QStringView paragraph);

/// The length of the abbreviation that the run of Thai letters before a full stop ends with, such
/// as อบต in นายกอบต; 0 for none. Only those of three letters and more.
qsizetype abbreviationLength(QStringView run);

/// The length of the compound, province or district that `text` begins with, such as หน่วยงาน or
/// หนองบัวลำภู, which libthai would split; 0 for none.
qsizetype compoundLength(QStringView text);

} // namespace ita
