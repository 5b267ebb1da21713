// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;
class Page;
class WritingAid;

/// Makes the page that edits a section, or the office. `aid` may be null; it and `history` outlive
/// the page.
Page *makePage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent);

} // namespace ita
