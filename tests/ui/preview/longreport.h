// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/print/documents.h"

#include <QApplication>
#include <QTimer>

#include <functional>

namespace ita::test {

using namespace Qt::StringLiterals;

/// A report of `count` pages, each with its own section.
inline PrintedReport longReport(int count)
{
    Document made = document({ text(TextRole::Heading, { u"ปก"_s }) });
    while (made.sections.size() < count) {
        PrintedSection section { .row = { 50 + made.sections.size() }, .title = u"ตอน"_s };
        section.orientation
            = made.sections.size() % 2 ? Orientation::Landscape : Orientation::Portrait;
        section.blocks = { text(TextRole::Heading, { u"ตอน"_s }, section.row.value) };
        made.sections.append(section);
    }
    return pages(made);
}

/// Calls `act` with the first visible window of type Dialog, as soon as there is one.
template<typename Dialog>
void whenShown(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible()) {
                act(*dialog);
                return;
            }
        whenShown<Dialog>(act);
    });
}

} // namespace ita::test
