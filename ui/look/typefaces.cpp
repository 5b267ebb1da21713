// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/typefaces.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr double kTextSize = 10.5;
constexpr double kTitleSize = 15;
constexpr double kSoftSize = 9.5;

void registerTypefaces()
{
    for (const QString &name : { u"NotoSansThai-Regular"_s, u"NotoSans-Regular"_s,
             u"NotoSansThai-Bold"_s, u"NotoSans-Bold"_s })
        QFontDatabase::addApplicationFont(u":/fonts/%1.ttf"_s.arg(name));
}

QFont sized(double points)
{
    static const bool registered = [] {
        registerTypefaces();
        return true;
    }();
    Q_UNUSED(registered)
    QFont font;
    // The height of a line is that of the first family; marks above Thai letters need it.
    font.setFamilies({ u"Noto Sans Thai"_s, u"Noto Sans"_s });
    font.setPointSizeF(points);
    return font;
}

} // namespace

QFont windowFont()
{
    return sized(kTextSize);
}

QFont titleFont()
{
    QFont font = sized(kTitleSize);
    font.setBold(true);
    return font;
}

QFont softFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kSoftSize / kTextSize);
    return font;
}

} // namespace ita
