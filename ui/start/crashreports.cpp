// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/crashreports.h"

#include "core/base/escapeinvisible.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// More than a stack of the deepest kind; a larger file is none of ours.
constexpr qint64 kLargestReport = 64LL * 1024;
/// Shown reports that are kept, for whoever asks for them later.
constexpr qsizetype kKept = 10;

class CrashDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CrashDialog)

public:
    CrashDialog(const QString &path, const QString &text, QWidget *parent)
        : QDialog(parent)
        , m_text(new QPlainTextEdit(text))
    {
        setWindowTitle(tr("The program ended by a fault"));
        auto *told = plainLabel(
            tr("The last time the program ended by a fault of its own. What was stored is in the "
               "file. The report below was written on this computer and nowhere else: it names the "
               "versions, the system and the places in the program, and holds nothing of what you "
               "wrote. It helps whoever mends the program."));
        told->setWordWrap(true);
        m_text->setReadOnly(true);
        m_text->setTabChangesFocus(true);
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_text->setAccessibleName(tr("Report"));
        m_text->setMinimumHeight(fontMetrics().lineSpacing() * 10);
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        column->addWidget(told);
        column->addWidget(m_text, 1);
        column->addLayout(makeButtons(path));
        setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    }

private:
    QLayout *makeButtons(const QString &path)
    {
        auto *buttons = new QHBoxLayout;
        const auto add = [&](const QString &text, const QString &name, auto act) {
            auto *button = new QPushButton(text);
            button->setObjectName(name);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, act);
            buttons->addWidget(button);
            return button;
        };
        add(tr("&Copy"), u"copy"_s,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
        add(tr("Open the &folder"), u"folder"_s,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
        add(tr("&Delete"), u"delete"_s, [this, path] {
            QFile::remove(path);
            accept();
        });
        buttons->addStretch();
        add(tr("Close"), u"close"_s, [this] { reject(); })->setDefault(true);
        return buttons;
    }

    QPlainTextEdit *m_text;
};

} // namespace

QString crashFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/crashes"_s;
}

void showNewCrashReport(const QString &folder, QWidget *parent)
{
    QDir dir(folder);
    // Their names begin with the time.
    const QStringList fresh = dir.entryList({ u"crash-*.txt"_s }, QDir::Files, QDir::Name);
    if (fresh.isEmpty())
        return;
    for (const QString &name : fresh)
        dir.rename(name, u"shown-"_s + name);
    QStringList shown = dir.entryList({ u"shown-crash-*.txt"_s }, QDir::Files, QDir::Name);
    while (shown.size() > kKept)
        dir.remove(shown.takeFirst());
    QFile report(dir.filePath(u"shown-"_s + fresh.last()));
    if (!report.open(QIODevice::ReadOnly))
        return;
    const QString text = visibleText(QString::fromUtf8(report.read(kLargestReport)));
    CrashDialog(report.fileName(), text, parent).exec();
}

} // namespace ita
