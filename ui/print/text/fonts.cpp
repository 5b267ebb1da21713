// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/fonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Returns the family, or an empty text when the program was built without it.
QString registerFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const int id = QFontDatabase::addApplicationFontFromData(file.readAll());
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

const QString &builtInFamily()
{
    static const QString family = [] {
        const QString regular = registerFile(u":/fonts/Laksaman.ttf"_s);
        return registerFile(u":/fonts/Laksaman-Bold.ttf"_s) == regular ? regular : QString();
    }();
    return family;
}

QRawFont loadSigns()
{
    QFile file(u":/fonts/DejaVuSans.ttf"_s);
    (void)file.open(QIODevice::ReadOnly);
    return QRawFont(file.readAll(), 1, QFont::PreferNoHinting);
}

} // namespace

QStringList ReportTypefaces::offered()
{
    QStringList families { builtInFamily() };
    for (const QString &family : { u"TH Sarabun New"_s, u"TH SarabunPSK"_s })
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    return families;
}

Result<QString> ReportTypefaces::resolve(const QString &family)
{
    const QString wanted = family.isEmpty() ? builtInFamily() : family;
    if (wanted.isEmpty())
        return Error { Error::Code::Damaged,
            tr("The typeface that belongs to the program cannot be loaded. Install the program "
               "again."),
            u":/fonts/Laksaman.ttf or :/fonts/Laksaman-Bold.ttf"_s };
    if (!family.isEmpty() && !QFontDatabase::hasFamily(wanted))
        return Error { Error::Code::NotFound,
            tr("The typeface %1 is not installed on this computer. Choose another one.")
                .arg(wanted),
            {} };
    return wanted;
}

QRawFont ReportTypefaces::signs(double size)
{
    static const QRawFont loaded = loadSigns();
    QRawFont font = loaded;
    font.setPixelSize(size);
    return font;
}

QFont ReportTypefaces::font(const QString &family, int size, bool bold)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    // The smallest letter spacing that is not 0 for Qt. Qt then makes no ligatures such as "ffi",
    // so that each letter has its own glyph for the text layer.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1. / 64);
    return font;
}

} // namespace ita
