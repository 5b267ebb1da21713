// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/markup.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextEdit>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

const QString kLink = u"<a href=\"smb://x\">"_s;
const QString kEnd = u"x</a>&amp;&x"_s;

/// What is seen of a text in which & marks a mnemonic.
QString withoutMarks(const QString &text)
{
    QString seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        seen.append(text[i]);
    }
    return seen;
}

/// Whether the text holds the link but not, letter by letter, what follows it. A text that is cut
/// short ends in an ellipsis.
bool isSpoilt(const QString &seen)
{
    const qsizetype at = seen.indexOf(kLink);
    const QStringView rest = QStringView(seen).mid(at + kLink.size());
    return at >= 0 && !rest.startsWith(kEnd) && !rest.contains(u'…');
}

QString spoiltLabel(const QLabel &label)
{
    if (label.textFormat() != Qt::PlainText)
        return u"a label that guesses: "_s + label.text();
    return label.buddy() && isSpoilt(withoutMarks(label.text()))
        ? u"a mnemonic in a label: "_s + label.text()
        : QString();
}

/// A text edit must hold no picture, and only links to places of the report.
QString spoiltText(const QTextEdit &edit)
{
    const auto *browser = qobject_cast<const QTextBrowser *>(&edit);
    if (browser && browser->source().scheme() == u"qrc"_s)
        return {}; // a page of the help, the program's own
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.anchorHref().contains(u':'))
                return u"markup in a text: "_s + part.fragment().text();
        }
    return {};
}

QString spoiltIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return spoiltLabel(*label);
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return spoiltText(*edit);
    QStringList marked;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        marked.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        marked.append(box->title());
    if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
        marked.append(dock->windowTitle());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            marked.append(tabs->tabText(tab));
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        marked.append(action->text());
    for (const QString &text : std::as_const(marked))
        if (isSpoilt(withoutMarks(text)))
            return u"a mnemonic: "_s + text;
    return {};
}

} // namespace

QString markupNaming(const QString &picture)
{
    return u"<img src=\"%1\">"_s.arg(picture) + kLink + kEnd;
}

QStringList markupShownIn(QWidget &widget)
{
    QStringList found;
    QList<QWidget *> widgets = widget.findChildren<QWidget *>();
    widgets.append(&widget);
    for (const QWidget *each : std::as_const(widgets)) {
        if (!each->isVisible())
            continue;
        if (const QString spoilt = spoiltIn(*each); !spoilt.isEmpty())
            found.append(spoilt);
    }
    return found;
}

#ifdef Q_OS_LINUX

OpenedFiles::OpenedFiles(const QString &folder)
    : m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN);
}

OpenedFiles::~OpenedFiles()
{
    close(m_handle);
}

QStringList OpenedFiles::take()
{
    QStringList names;
    alignas(inotify_event) char bytes[4096];
    for (ssize_t size = 0; (size = read(m_handle, bytes, sizeof bytes)) > 0;)
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(bytes + at);
            if (event->len > 0)
                names.append(QFile::decodeName(event->name));
            at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
        }
    return names;
}

#else

OpenedFiles::OpenedFiles(const QString &) { }
OpenedFiles::~OpenedFiles() = default;

QStringList OpenedFiles::take()
{
    return {};
}

#endif

} // namespace ita::test
