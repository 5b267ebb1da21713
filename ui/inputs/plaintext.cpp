// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/plaintext.h"

#include "ui/look/typefaces.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(titleFont());
    label->setWordWrap(true);
    return label;
}

QLabel *softLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(softFont(windowFont()));
    // A role, not a colour: it follows the appearance.
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void makeBold(QLabel &label)
{
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

QString commandName(QString text)
{
    static const QRegularExpression added(u"\\(&.\\)"_s);
    text.remove(added).remove(u'&').remove(u'…');
    return text.simplified();
}

QString asWindowTitle(QString text)
{
    return text.replace(u"[*]"_s, u"[*][*]"_s);
}

PlainMessage::PlainMessage(
    Icon icon, const QString &title, const QString &text, StandardButtons buttons, QWidget *parent)
    : QMessageBox(parent)
{
    setIcon(icon);
    setWindowTitle(asWindowTitle(title));
    setTextFormat(Qt::PlainText);
    setText(text);
    setStandardButtons(buttons);
}

/// A widget is polished before it is laid out the first time, and only laying out reads the HTML.
bool PlainTextGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        if (auto *label = qobject_cast<QLabel *>(watched);
            label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return false;
}

} // namespace ita
