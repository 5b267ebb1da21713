// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ita::test {

/// The JSON schema of interchange documents, made from the descriptions of the rows.
QByteArray describedSchema();

} // namespace ita::test
