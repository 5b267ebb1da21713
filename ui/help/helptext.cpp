// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptext.h"

#include "ui/help/helpbook.h"

#include <QFileInfo>
#include <QPixmap>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kMargin = 20;
constexpr double kLineHeight = 145; // per cent; marks above a line do not touch the one before

QUrl addressOf(const QString &page)
{
    return QUrl(u"qrc:/help/%1.md"_s.arg(page));
}

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    // Pictures are as wide as the view: its width must not follow from their height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(kMargin);
    setAccessibleName(tr("Text of the help"));
    connect(this, &QTextBrowser::historyChanged, this, &HelpText::setLines);
}

void HelpText::showPage(const QString &name)
{
    if (page() != name && helpPage(name))
        setSource(addressOf(name), QTextDocument::MarkdownResource);
}

QString HelpText::page() const
{
    return QFileInfo(source().path()).completeBaseName();
}

/// Nothing but pages of the help is opened, whatever a link says.
void HelpText::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const QString page = QFileInfo(name.path()).completeBaseName();
    if (!helpPage(page))
        return;
    QTextBrowser::doSetSource(addressOf(page), QTextDocument::MarkdownResource);
}

/// Pictures are drawn at twice the size that they are shown at, or at the width of the view.
QVariant HelpText::loadResource(int type, const QUrl &name)
{
    const QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    QPixmap picture;
    picture.loadFromData(resource.toByteArray());
    if (picture.isNull())
        return resource;
    const int room = viewport()->width() - 2 * kMargin;
    const double ratio = devicePixelRatioF();
    const int width = qRound(std::min(picture.width(), room) * ratio);
    QPixmap shown = picture.scaledToWidth(std::max(width, 1), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    return shown;
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width() || source().isEmpty())
        return;
    // Loaded again at the new width, at the place where one reads.
    QTimer::singleShot(0, this, [this] {
        const int place = verticalScrollBar()->value();
        reload();
        setLines();
        verticalScrollBar()->setValue(place);
    });
}

void HelpText::setLines()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 1 ? 14 : format.topMargin());
        format.setBottomMargin(std::max(format.bottomMargin(), 4.0));
        cursor.setBlockFormat(format);
    }
}

void HelpText::showWords(const QString &heading, const QString &words)
{
    moveCursor(QTextCursor::Start);
    const bool isThere = heading.isEmpty() || find(heading);
    const QTextCursor top = textCursor();
    if (isThere && !find(words))
        setTextCursor(top);
    ensureCursorVisible();
}

} // namespace ita
