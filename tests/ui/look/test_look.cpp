// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/look/appearance.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"

#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

/// The relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Restores the light appearance that other tests expect.
struct Shown
{
    explicit Shown(Appearance appearance) { showAs(appearance); }
    ~Shown() { showAs(Appearance::Light); }
};

} // namespace

TEST_CASE("Text can be read on every ground, light and dark", "[look]")
{
    for (const Tokens &tokens : { lightTokens(), darkTokens() }) {
        for (const QColor &ground : { tokens.background, tokens.side, tokens.panel, tokens.tint }) {
            CHECK(contrast(tokens.text, ground) >= 4.5);
            CHECK(contrast(tokens.soft, ground) >= 4.5);
            CHECK(contrast(tokens.accent, ground) >= 4.5);
        }
        CHECK(contrast(tokens.placeholder, tokens.background) >= 4.5);
        CHECK(contrast(tokens.onAccent, tokens.accent) >= 4.5);
        CHECK(contrast(tokens.done, tokens.doneGround) >= 4.5);
        CHECK(contrast(tokens.warning, tokens.warningGround) >= 4.5);
        CHECK(contrast(tokens.error, tokens.errorGround) >= 4.5);
    }
}

TEST_CASE("Borders of inputs and signs can be seen, light and dark", "[look]")
{
    for (const Tokens &tokens : { lightTokens(), darkTokens() })
        for (const QColor &ground : { tokens.background, tokens.side, tokens.panel })
            for (const QColor &sign :
                { tokens.border, tokens.accent, tokens.done, tokens.warning, tokens.error })
                CHECK(contrast(sign, ground) >= 3);
}

TEST_CASE("A widget knows which appearance it is shown in", "[look]")
{
    const Shown shown(Appearance::Dark);
    QLineEdit line;
    line.show();
    CHECK(&tokensOf(line.palette()) == &darkTokens());
    CHECK(line.palette().color(QPalette::Text) == darkTokens().text);
    QListWidget list;
    list.show();
    CHECK(list.palette().color(QPalette::Highlight) == darkTokens().tint);
    CHECK(list.palette().color(QPalette::HighlightedText) == darkTokens().text);
    showAs(Appearance::Light);
    QCoreApplication::processEvents();
    CHECK(&tokensOf(line.palette()) == &lightTokens());
}

TEST_CASE("The window has a typeface of its own for Thai and for Latin", "[look]")
{
    CHECK(QFontInfo(windowFont()).family() == u"Noto Sans Thai");
    CHECK(windowFont().families().contains(u"Noto Sans"_s));
    CHECK(titleFont().pointSizeF() > windowFont().pointSizeF());
    CHECK(QApplication::font().families() == windowFont().families());
}

TEST_CASE("All controls of one line have one height, which follows the font", "[look]")
{
    QLineEdit line;
    QComboBox list;
    list.addItem(u"ทุกส่วนราชการ"_s);
    QSpinBox number;
    QPushButton button(u"ตกลง"_s);
    QWidget *const controls[] = { &line, &list, &number, &button };
    for (const double times : { 1.0, 2.0 }) {
        QFont font = windowFont();
        font.setPointSizeF(font.pointSizeF() * times);
        for (QWidget *control : controls)
            control->setFont(font);
        const int height = line.sizeHint().height();
        CHECK(height == Approx(32 * times).margin(2));
        for (const QWidget *control : controls)
            CHECK(control->sizeHint().height() == Approx(height).margin(1));
    }
}

TEST_CASE("A flat button has room for its whole text", "[look]")
{
    QPushButton flat(u"ความเห็นค้าง: ๑๒"_s);
    flat.setFlat(true);
    const auto inkAtWidth = [&](int width) {
        flat.resize(width, flat.sizeHint().height());
        const QImage image = flat.grab().toImage();
        int columns = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    ++columns;
                    break;
                }
        return columns;
    };
    const int hint = flat.sizeHint().width();
    REQUIRE(inkAtWidth(hint) > hint / 2);
    CHECK(inkAtWidth(hint) == inkAtWidth(hint * 2));
}

TEST_CASE("The thumb of a scroll bar has the whole length to move in", "[look]")
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    const QRect groove = bar.style()->subControlRect(
        QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, &bar);
    CHECK(groove == bar.rect());
    option.sliderPosition = 100;
    const QRect thumb = bar.style()->subControlRect(
        QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    CHECK(thumb.bottom() == bar.rect().bottom());
}
