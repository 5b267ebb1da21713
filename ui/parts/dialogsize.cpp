// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogsize.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace ita {
namespace {

/// How much of the screen a dialog takes at most; the rest is for its frame and for what is behind.
constexpr double kPartOfScreen = 0.9;
/// No dialog is made for a smaller one.
constexpr QSize kSmallestScreen { 1024, 600 };

/// Qt opens a window at no more than two thirds of the screen and gives it a least height that does
/// not count how often a label's text wraps: on a small screen, or at 200 %, labels are cut.
class HeightKeeper : public QObject
{
public:
    explicit HeightKeeper(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
            grow();
        else if (event->type() == QEvent::LayoutRequest)
            // The layout handles the request after this filter; it must know the new texts first.
            QMetaObject::invokeMethod(
                this, [this] { grow(); }, Qt::QueuedConnection);
        return false;
    }

private:
    /// Before a window is shown its layout would not learn of a size set here.
    void grow()
    {
        if (!m_dialog.isVisible())
            return;
        const int needed = std::min(m_dialog.layout()->totalHeightForWidth(m_dialog.width()),
            m_dialog.screen()->availableGeometry().height());
        if (m_dialog.height() < needed)
            m_dialog.resize(m_dialog.width(), needed);
    }

    QDialog &m_dialog;
};

} // namespace

void resizeWithinScreen(QDialog &dialog, QSize wanted)
{
    const QSize screen = dialog.screen()->availableGeometry().size().expandedTo(kSmallestScreen);
    dialog.resize(wanted.boundedTo(screen * kPartOfScreen));
}

void keepTextsWhole(QDialog &dialog)
{
    new HeightKeeper(dialog);
}

} // namespace ita
