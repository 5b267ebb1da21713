// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ita::test {

/// The JSON schema of interchange documents as the descriptions of the rows say it.
QByteArray describedSchema();

} // namespace ita::test
