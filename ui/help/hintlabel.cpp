// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/hintlabel.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace ita {
namespace {

/// The size of text of second rank, in points.
constexpr double kSoftPoints = 9.5;

class Hints : public QObject
{
    Q_OBJECT

public:
    static Hints &all()
    {
        static Hints hints;
        return hints;
    }

    bool shown() const { return m_shown; }
    void show(bool shown)
    {
        m_shown = shown;
        Q_EMIT changed(shown);
    }

Q_SIGNALS:
    void changed(bool shown);

private:
    bool m_shown = true;
};

} // namespace

void showHints(bool shown)
{
    Hints::all().show(shown);
}

bool hintsAreShown()
{
    return Hints::all().shown();
}

HintLabel::HintLabel(const QString &text, const QString &toolTip, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    QFont small = font();
    small.setPointSizeF(kSoftPoints);
    setFont(small);
    setToolTip(toolTip);
    setVisible(hintsAreShown() && !text.isEmpty());
    connect(&Hints::all(), &Hints::changed, this,
        [this](bool shown) { setVisible(shown && !m_text.isEmpty()); });
}

QSize HintLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() };
}

QSize HintLabel::minimumSizeHint() const
{
    return { 0, fontMetrics().height() };
}

void HintLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).soft);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight,
        fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace ita

#include "hintlabel.moc"
