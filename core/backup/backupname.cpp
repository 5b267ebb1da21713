// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupname.h"

#include "core/base/thaidate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// In the order of BackupReason.
constexpr std::array<QStringView, kBackupReasonCount> kReasonWords { u"ตามเวลา", u"ก่อนปรับรุ่น",
    u"ก่อนรวมสำเนา", u"ก่อนขึ้นปีใหม่", u"ก่อนกู้คืน", u"ลงนาม" };

std::optional<BackupReason> reasonOfWord(QStringView word)
{
    for (size_t i = 0; i < kReasonWords.size(); ++i)
        if (kReasonWords.at(i) == word)
            return BackupReason(i);
    return {};
}

QDateTime timeOf(const QRegularExpressionMatch &match)
{
    const QDate day = buddhistDate(
        match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const QTime clock(
        match.captured(5).toInt(), match.captured(6).toInt(), match.captured(7).toInt());
    return day.isValid() && clock.isValid() ? QDateTime(day, clock).toUTC() : QDateTime();
}

} // namespace

QString BackupName::fileName() const
{
    const QDateTime local = time.toLocalTime();
    const QString more = number > 1 ? u"-%1"_s.arg(number) : QString();
    // Not one arg() after the other: an office's name may hold what looks like a place for one.
    return office + u' ' + QString::number(buddhistYear(local.date()))
        + local.toString(u"-MM-dd HH.mm.ss "_s) + kReasonWords.at(size_t(reason)).toString() + u' '
        + id + more + u'.' + suffix;
}

std::optional<BackupName> BackupName::fromFileName(const QString &name)
{
    static const QRegularExpression form(
        uR"(^(.+) (\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d) (\S+) ([0-9a-f]{%1})(?:-(\d{1,6}))?\.(\w+)$)"_s
            .arg(kBackupIdLength));
    const QRegularExpressionMatch match = form.match(name);
    const auto reason = reasonOfWord(match.capturedView(8));
    const QDateTime time = match.hasMatch() ? timeOf(match) : QDateTime();
    if (!reason || !time.isValid())
        return {};
    const QString number = match.captured(10);
    return BackupName { match.captured(1), match.captured(11), match.captured(9), time, *reason,
        number.isEmpty() ? 1 : number.toInt() };
}

} // namespace ita
