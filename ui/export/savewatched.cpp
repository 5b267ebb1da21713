// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/savewatched.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace ita {
namespace {

struct SaveWatchedText
{
    Q_DECLARE_TR_FUNCTIONS(SaveWatchedText)
};

} // namespace

Outcome saveWatched(const QString &path, const QString &doing, int steps, const WatchedWrite &write,
    QWidget *parent)
{
    QProgressDialog progress(doing, SaveWatchedText::tr("Cancel"), 0, steps, parent);
    progress.setWindowModality(Qt::WindowModal);
    // Shown at once: a late dialog leaves no time to cancel.
    progress.setMinimumDuration(0);
    progress.setValue(0);
    const auto content = write([&](int done, int total) {
        progress.setMaximum(total);
        progress.setValue(done);
        return !progress.wasCanceled();
    });
    return content ? writeWhole(path, *content) : content.error();
}

} // namespace ita
