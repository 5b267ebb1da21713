// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/look.h"

#include "tests/support/catch.h"
#include "ui/look/appearance.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ita::test {

QList<Look> looksToVisit()
{
    QList<Look> looks { { u"th"_s, Appearance::Light }, { u"en"_s, Appearance::Light } };
    if (!qEnvironmentVariableIsEmpty("ITA_TOUR"))
        looks += { { u"th"_s, Appearance::Dark }, { u"en"_s, Appearance::Dark } };
    return looks;
}

QString NotingTranslator::translate(
    const char *context, const char *text, const char *disambiguation, int number) const
{
    const QString translated = QTranslator::translate(context, text, disambiguation, number);
    if (translated.isNull())
        m_missing.insert(QLatin1StringView(context) + u": "_s + QString::fromUtf8(text));
    return translated;
}

QStringList NotingTranslator::missing() const
{
    QStringList sorted(m_missing.cbegin(), m_missing.cend());
    sorted.sort();
    return sorted;
}

LookedAt::LookedAt(const Look &look)
{
    REQUIRE(m_translator.load(u":/i18n/ita-report_%1.qm"_s.arg(look.language)));
    QCoreApplication::installTranslator(&m_translator);
    showAs(look.appearance);
}

LookedAt::~LookedAt()
{
    QCoreApplication::removeTranslator(&m_translator);
    showAs(Appearance::Light);
}

} // namespace ita::test
