// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class Editor;
class Page;
class WritingAid;

/// The page that edits a section, or the office. `aid` may be null; it and `editor` outlive the
/// page.
Page *makePage(Editor &editor, WritingAid *aid, RowId section, QWidget *parent);

} // namespace ita
