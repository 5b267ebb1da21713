// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/systemreason.h"

#include <QCoreApplication>

#include <cerrno>

namespace ita {
namespace {

struct SystemReasonText
{
    Q_DECLARE_TR_FUNCTIONS(SystemReasonText)
};

bool isOverQuota(const std::error_code &error)
{
#ifdef EDQUOT
    return error.category() == std::generic_category() && error.value() == EDQUOT;
#else
    Q_UNUSED(error)
    return false;
#endif
}

} // namespace

QString reasonOf(const std::error_code &error)
{
    const auto is = [&](std::errc condition) { return error == condition; };
    if (is(std::errc::no_space_on_device))
        return SystemReasonText::tr("the disk is full");
    if (isOverQuota(error))
        return SystemReasonText::tr("no more space is allowed to you on this disk");
    if (is(std::errc::permission_denied) || is(std::errc::operation_not_permitted))
        return SystemReasonText::tr("permission is missing");
    if (is(std::errc::read_only_file_system))
        return SystemReasonText::tr("the disk is read-only");
    if (is(std::errc::io_error))
        return SystemReasonText::tr("the disk reports an error");
    if (is(std::errc::no_such_file_or_directory) || is(std::errc::not_a_directory))
        return SystemReasonText::tr("the folder is not there");
    if (is(std::errc::is_a_directory))
        return SystemReasonText::tr("there is a folder of this name");
    if (is(std::errc::filename_too_long))
        return SystemReasonText::tr("the name is too long");
    return QString::fromLocal8Bit(error.message().c_str());
}

} // namespace ita
