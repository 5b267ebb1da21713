// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ita::test {

namespace {

void renew(const QString &path, const QString &text)
{
    QSaveFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    REQUIRE(file.commit());
}

} // namespace

void checkGolden(const QString &name, const QString &actual)
{
    const QString path = QStringLiteral(ITA_SOURCE_DIR "/tests/golden/") + name;
    if (qEnvironmentVariableIntValue("ITA_UPDATE_GOLDEN") == 1)
        renew(path, actual);

    INFO("golden file " << path.toStdString() << "; ITA_UPDATE_GOLDEN=1 renews it");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(firstDifference(QString::fromUtf8(file.readAll()), actual) == QString());
}

QString firstDifference(const QString &expected, const QString &actual)
{
    if (expected == actual)
        return {};
    const QStringList wanted = expected.split(u'\n');
    const QStringList found = actual.split(u'\n');
    const auto end = u"(end of text)"_s;
    for (qsizetype line = 0;; ++line) {
        const QString left = wanted.value(line, end);
        const QString right = found.value(line, end);
        if (left != right || line >= wanted.size() || line >= found.size())
            return u"line %1\n  expected: %2\n  actual:   %3"_s.arg(
                QString::number(line + 1), left, right);
    }
}

} // namespace ita::test
