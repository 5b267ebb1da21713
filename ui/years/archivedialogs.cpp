// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/archivedialogs.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/archivedyears.h"
#include "core/domain/people.h"
#include "core/model/session.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// A name beside the office file that is not taken yet.
QString freeName(const QString &office, int year)
{
    const QFileInfo file(office);
    const QString begin
        = file.dir().filePath(u"%1-%2"_s.arg(file.completeBaseName(), QString::number(year)));
    QString path = begin + u".ita"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.ita"_s.arg(begin).arg(i);
    return path;
}

/// What both dialogs are made of: a choice of a year, what happens, and a file.
class ArchiveDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveDialog)

public:
    ArchiveDialog(const Session &session, const QString &verb, QWidget *parent)
        : QDialog(parent)
        , m_session(session)
        , m_years(new QComboBox)
        , m_note(plainLabel())
        , m_file(new QLineEdit)
        , m_choose(new QPushButton(tr("Ch&oose…")))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setHelpPage(*this, u"next-year");
        m_years->setAccessibleName(tr("Fiscal year"));
        m_file->setAccessibleName(tr("File of the archive"));
        m_note->setWordWrap(true);
        m_choose->setAutoDefault(false);
        m_buttons->button(QDialogButtonBox::Ok)->setText(verb);
        auto *file = new QHBoxLayout;
        file->addWidget(m_file, 1);
        file->addWidget(m_choose);
        auto *form = new QFormLayout(this);
        form->addRow(tr("Fiscal &year"), m_years);
        form->addRow(m_note);
        auto *label = plainLabel(tr("&File"));
        label->setBuddy(m_file);
        form->addRow(label, file);
        form->addRow(m_buttons);
        connect(m_file, &QLineEdit::textChanged, this, [this] { check(); });
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        resizeWithinScreen(*this, { 640, 300 });
    }

    RowId chosen() const { return { m_years->currentData().toLongLong() }; }
    QString path() const { return QDir::fromNativeSeparators(m_file->text().trimmed()); }

protected:
    const Session &session() const { return m_session; }
    const Tree &tree() const { return m_session.tree(); }
    QComboBox &years() { return *m_years; }
    QPushButton &chooseButton() { return *m_choose; }
    void say(const QString &text) { m_note->setText(visibleText(text)); }
    void setPath(const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); }
    void check()
    {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen() && !path().isEmpty());
    }

private:
    const Session &m_session;
    QComboBox *m_years;
    QLabel *m_note;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QDialogButtonBox *m_buttons;
};

class LeaveDialog final : public ArchiveDialog
{
    Q_DECLARE_TR_FUNCTIONS(LeaveDialog)

public:
    LeaveDialog(const Session &session, RowId report, QWidget *parent)
        : ArchiveDialog(session, tr("Archive the year"), parent)
    {
        setWindowTitle(tr("Archive a year"));
        const QList<RowId> reports = tree().rows(tree().root(), RowKind::Report);
        for (const RowId row : reports)
            years().addItem(onScreen(tree().get<Report>(row).fiscalYear), row.value);
        years().setCurrentIndex(years().findData(report.value));
        connect(&years(), &QComboBox::currentIndexChanged, this, [this] { follow(); });
        connect(&chooseButton(), &QPushButton::clicked, this, [this] { choose(); });
        follow();
        keepTextsWhole(*this);
    }

private:
    void follow()
    {
        const int year = tree().get<Report>(chosen()).fiscalYear;
        say(tr("The year %1 moves, with all its papers, comments and sign-offs, into an office "
               "file of its own. That file is written and read again first, and only then the year "
               "leaves this one. It can be opened and printed there and brought back from the same "
               "menu, unless it is changed meanwhile. The history stays in both files, because "
               "each sign-off is about all of it. This is not a step of undo.")
                .arg(onScreen(year)));
        setPath(freeName(session().path(), year));
    }

    void choose()
    {
        const QString path = QFileDialog::getSaveFileName(this, tr("File of the archive"),
            this->path(), tr("Office files (*.ita)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            setPath(path.endsWith(".ita"_L1) ? path : path + u".ita"_s);
    }
};

class ReturnDialog final : public ArchiveDialog
{
    Q_DECLARE_TR_FUNCTIONS(ReturnDialog)

public:
    ReturnDialog(const Session &session, QWidget *parent)
        : ArchiveDialog(session, tr("Bring the year back"), parent)
    {
        setWindowTitle(tr("Bring an archived year back"));
        const QList<RowId> away = yearsAway(tree());
        for (const RowId row : away)
            years().addItem(onScreen(tree().get<ArchivedYear>(row).fiscalYear), row.value);
        years().setCurrentIndex(years().count() - 1);
        connect(&years(), &QComboBox::currentIndexChanged, this, [this] { follow(); });
        connect(&chooseButton(), &QPushButton::clicked, this, [this] { choose(); });
        follow();
        keepTextsWhole(*this);
    }

private:
    void follow()
    {
        if (!chosen()) {
            say(tr("No year is archived out of this file."));
            return check();
        }
        const auto &away = tree().get<ArchivedYear>(chosen());
        say(tr("The year %1 was archived on %2 by %3 in “%4”. It comes back exactly as it went, "
               "with its sign-offs; an archive that was changed since is refused. The archive "
               "stays as it is.")
                .arg(onScreen(away.fiscalYear), onScreen(thaiMomentShort(away.time)),
                    personRow(tree(), away.author) ? nameOfPerson(tree(), away.author)
                                                   : away.author,
                    away.file));
        setPath(QFileInfo(session().path()).dir().filePath(away.file));
    }

    void choose()
    {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("File of the archive"), this->path(), tr("Office files (*.ita)"));
        if (!path.isEmpty())
            setPath(path);
    }
};

} // namespace

std::optional<ArchiveWish> askArchive(const Session &session, RowId report, QWidget *parent)
{
    LeaveDialog dialog(session, report, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return ArchiveWish { dialog.chosen(), dialog.path() };
}

std::optional<QString> askReturn(const Session &session, QWidget *parent)
{
    ReturnDialog dialog(session, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.path()) : std::nullopt;
}

} // namespace ita
