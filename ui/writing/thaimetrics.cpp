// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/thaimetrics.h"

#include <QEvent>
#include <QFontInfo>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr double kLettersPerLine = 1.4;
/// Frame and padding above and below the text of an input.
constexpr int kPadding = 8;

class RoomFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
            fit(static_cast<QWidget *>(watched));
        return false;
    }

    static void fit(QWidget *input)
    {
        input->setMinimumHeight(thaiLineHeight(input->font()) + kPadding);
    }
};

} // namespace

int thaiLineHeight(const QFont &font)
{
    QTextLayout sample(u"ปั๊ฎูAg"_s, font);
    sample.beginLayout();
    QTextLine line = sample.createLine();
    line.setLeadingIncluded(true);
    sample.endLayout();
    const double letters = QFontInfo(font).pixelSize() * kLettersPerLine;
    return int(std::ceil(std::max(line.height(), letters)));
}

void makeRoomForThai(QWidget *input)
{
    input->installEventFilter(new RoomFilter(input));
    RoomFilter::fit(input);
}

} // namespace ita
