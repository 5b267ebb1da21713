// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/readingprogress.h"

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace ita {
namespace {

constexpr int kPercent = 100;
constexpr auto kMoment = 400ms;

struct ReadingProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingProgressText)
};

} // namespace

ReadingProgress::ReadingProgress(const QString &doing, QWidget *parent)
    : QProgressDialog(doing, ReadingProgressText::tr("Stop"), 0, kPercent, parent)
{
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(int(std::chrono::milliseconds(kMoment).count()));
}

bool ReadingProgress::operator()(qint64 done, qint64 all)
{
    setValue(int(done * kPercent / qMax<qint64>(all, 1)));
    return !wasCanceled();
}

} // namespace ita
