// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// What Thai official typing keeps on one line, besides words.

namespace ita {

/// Whether a line may not end at the spaces between these two: พ.ศ. | ๒๕๖๖, ข้อ | O12, ๓ | เดือน,
/// a title and a first name, a list number and its text, a word and the ๆ that repeats it.
bool keepsTogether(QStringView before, QStringView after);

/// The length of the personal title that `text` begins with, such as นาย or ดร.; 0 for none.
qsizetype titleLength(QStringView text);

/// The length of the list number that `paragraph` begins with, up to the text: "๑. ", "(๒) ";
/// 0 for none.
qsizetype listNumberLength(QStringView paragraph);

/// The length of a compound or a name of a province or district that libthai would cut, at the
/// start of `text`: หน่วยงาน, หนองบัวลำภู; 0 for none.
qsizetype compoundLength(QStringView text);

} // namespace ita
