// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/zip/ziparchive.h"
#include "tests/support/catch.h"

#include <functional>

namespace ita::test {

/// The Word file with another main part, as a word processor would store it.
inline QByteArray editedWord(const QByteArray &file, const std::function<void(QString &)> &edit)
{
    const auto archive = ZipArchive::open(file);
    REQUIRE(archive);
    QList<ZipEntry> entries;
    for (const QString &name : archive->names()) {
        QByteArray content = archive->read(name).value();
        if (name == QLatin1StringView("word/document.xml")) {
            QString text = QString::fromUtf8(content);
            edit(text);
            CHECK(text.toUtf8() != content);
            content = text.toUtf8();
        }
        entries.append({ name, content });
    }
    return zipped(entries).value();
}

} // namespace ita::test
