// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/signing.h"

#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "tests/ui/support/freshsample.h"
#include "tests/ui/tour/pictures.h"
#include "ui/signoff/signoffbanner.h"
#include "ui/signoff/stepcard.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ita::test {

Signing::Signing(int keys)
{
    window.resize(1366, 768);
    window.show();
    removeSampleCopies();
    window.openSample();
    REQUIRE(window.workspace());
    report = window.workspace()->report();
    const QList<RowId> people = session().tree().rows(session().tree().root(), RowKind::Person);
    for (qsizetype i = 0; i < people.size(); ++i)
        REQUIRE(session().apply(
            { u"ชื่อ"_s, { SetField { people[i], u"name"_s, u"นายคนที่ %1"_s.arg(i + 1) } } }));
    for (int i = 1; i <= keys; ++i)
        REQUIRE(enroll(session(), u"person-%1"_s.arg(i), kPassphrase, kCheap));
    find<QPushButton>(u"signOffs"_s)->click();
    QCoreApplication::processEvents();
}

Session &Signing::session()
{
    return window.workspace()->session();
}

Chain Signing::chain()
{
    return chainOf(session().tree(), report);
}

StepCard *Signing::card(int step)
{
    QCoreApplication::processEvents();
    for (StepCard *card : window.findChildren<StepCard *>())
        if (card->isVisible() && card->accessibleName() == u"Step %1"_s.arg(step))
            return card;
    FAIL("no such card");
    return nullptr;
}

QPushButton *Signing::button(int step, const QString &name)
{
    return card(step)->findChild<QPushButton *>(name);
}

QString Signing::banner()
{
    QCoreApplication::processEvents(); // which shows lines that are new
    QStringList lines;
    const auto *banner = find<SignOffBanner>(u"banner"_s);
    for (const QLabel *label : banner->findChildren<QLabel *>())
        if (label->isVisibleTo(banner))
            lines.append(label->text());
    return lines.join(u'\n');
}

QAction *Signing::keyAction(int step, const QString &text)
{
    for (QAction *action : button(step, u"key"_s)->menu()->actions())
        if (QString(action->text()).remove(u'&').startsWith(text))
            return action;
    FAIL("no such action");
    return nullptr;
}

void Signing::sign(int step, const QString &opinion)
{
    whileOpen([button = button(step, u"sign"_s)] { button->click(); },
        [&](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>()->setPlainText(opinion);
            enterPassphrase(dialog);
        });
    QCoreApplication::processEvents();
}

void Signing::withdraw(int step)
{
    whileOpen([button = button(step, u"withdraw"_s)] { button->click(); },
        [&](QWidget &dialog) { enterPassphrase(dialog); });
    QCoreApplication::processEvents();
}

QLineEdit *Signing::passphrase(QWidget &dialog)
{
    return lineNamed(dialog, u"Passphrase"_s);
}

void Signing::enterPassphrase(QWidget &dialog, const QString &text)
{
    passphrase(dialog)->setText(text);
    QTest::keyClick(passphrase(dialog), Qt::Key_Return);
}

QString saidIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

QLineEdit *lineNamed(QWidget &dialog, const QString &name)
{
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
        if (line->accessibleName().startsWith(name))
            return line;
    FAIL("no such line");
    return nullptr;
}

void clickOk(QWidget &dialog)
{
    QTest::mouseClick(
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

FileAnswer::FileAnswer(QString path)
    : m_path(std::move(path))
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileAnswer::look);
    timer->start(0);
}

void FileAnswer::look()
{
    QWidget *open = QApplication::activeModalWidget();
    if (auto *files = qobject_cast<QFileDialog *>(open); files && !m_asked) {
        m_asked = true;
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(m_path);
        QTest::keyClick(name, Qt::Key_Return);
    } else if (auto *box = qobject_cast<QMessageBox *>(open)) {
        m_message = box->text();
        box->accept();
    }
}

} // namespace ita::test
