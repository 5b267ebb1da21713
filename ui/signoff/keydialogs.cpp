// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/keydialogs.h"

#include "core/base/escapeinvisible.h"
#include "core/base/readfile.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"
#include "ui/signoff/passphraseinput.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QImageReader>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// One dialog for three tasks with a new passphrase; they differ in the first input.
class KeyDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(KeyDialog)

public:
    enum class Task { Make, ChangePassphrase, Replace };

    KeyDialog(EditHistory &history, QString person, Task task, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_person(std::move(person))
        , m_task(task)
        , m_first(task == Task::Make ? nullptr : new QLineEdit)
        , m_again(new QLineEdit)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
        , m_new(new PassphraseInput(*m_buttons->button(QDialogButtonBox::Ok)))
    {
        setHelpPage(*this, u"keys");
        setWindowTitle(title());
        auto *form = new QFormLayout(this);
        keepTextsWhole(*this);
        form->addRow(tr("Person"), plainLabel(nameOfPerson(history.tree(), m_person)));
        if (task == Task::ChangePassphrase)
            m_first->setEchoMode(QLineEdit::Password);
        if (m_first)
            addLine(*form, firstLabel(), m_first);
        m_again->setEchoMode(QLineEdit::Password);
        addLine(*form, tr("&New passphrase, at least 8 characters"), &m_new->input());
        addLine(*form, tr("New passphrase &again"), m_again);
        auto *note = plainLabel(tr("Nobody can recover a forgotten passphrase. The owner of the "
                                   "file can then replace the key."));
        note->setWordWrap(true);
        form->addRow(note);
        form->addRow(&m_new->trouble());
        form->addRow(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { attempt(); });
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

private:
    static void addLine(QFormLayout &form, const QString &label, QLineEdit *line)
    {
        line->setAccessibleName(QString(label).remove(u'&'));
        form.addRow(label, line);
    }

    QString title() const
    {
        switch (m_task) {
        case Task::ChangePassphrase:
            return tr("Another passphrase");
        case Task::Replace:
            return tr("Replace a lost key");
        case Task::Make:
            break;
        }
        return tr("Make a signing key");
    }

    QString firstLabel() const
    {
        return m_task == Task::Replace ? tr("&Why the key is replaced") : tr("&Old passphrase");
    }

    Outcome carryOut(const QString &passphrase)
    {
        const SecretText again = takeSecret(*m_again);
        if (passphrase != again.text())
            return Error { Error::Code::Invalid, tr("The two passphrases differ"), {} };
        // Only a wrong old passphrase causes a delay, not an unsuitable new one.
        if (Outcome fit = checkNewPassphrase(passphrase); !fit)
            return fit;
        Session &session = m_history.session();
        switch (m_task) {
        case Task::ChangePassphrase:
            return withOldPassphrase(passphrase);
        case Task::Replace:
            return replaceKey(session, m_person, passphrase, m_first->text());
        case Task::Make:
            break;
        }
        return enroll(session, m_person, passphrase);
    }

    /// Notes a wrong old passphrase, so that attempt() clears and focuses its input.
    Outcome withOldPassphrase(const QString &passphrase)
    {
        const SecretText old = takeSecret(*m_first);
        const Outcome done
            = changePassphrase(m_history.session(), m_person, old.text(), passphrase);
        m_isOldWrong = !done && done.error().code == Error::Code::Passphrase;
        return done;
    }

    void attempt()
    {
        m_isOldWrong = false;
        if (m_new->attempt([this](const QString &passphrase) { return carryOut(passphrase); }))
            accept();
        m_again->clear();
        if (m_isOldWrong)
            m_first->setFocus();
    }

    EditHistory &m_history;
    QString m_person;
    Task m_task;
    QLineEdit *m_first; ///< the old passphrase, or the reason; null for a first key
    QLineEdit *m_again;
    QDialogButtonBox *m_buttons;
    PassphraseInput *m_new;
    bool m_isOldWrong = false; ///< in the last attempt
};

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

/// In pixels; printers show no more detail.
constexpr int kWidestPicture = 1200;
constexpr qsizetype kLargestPicture = 1024LL * 1024;

Error unusable(const QString &path, const QString &reason)
{
    return { Error::Code::Invalid, u"%1: %2"_s.arg(path, reason), {} };
}

void setPicture(
    EditHistory &history, const QString &person, const QString &base64, const QString &label)
{
    const RowId row = personRow(history.tree(), person);
    (void)history.apply({ label, { SetField { row, keyOf(&Person::signatureImage), base64 } } });
}

} // namespace

Outcome mayMakeKey(const EditHistory &history, const QString &person)
{
    const Tree &tree = history.tree();
    const InsertRow key { personRow(tree, person), 0,
        { .id = {}, .value = KeyRecord {}, .extra = {}, .children = {} } };
    return checkRights(tree, key, history.session().person());
}

Outcome mayReplaceKey(const EditHistory &history, const QString &person)
{
    const Tree &tree = history.tree();
    return checkRights(tree,
        SetField { keyInUse(tree, person), keyOf(&KeyRecord::reason), QString() },
        history.session().person());
}

Outcome mayKeepPicture(const EditHistory &history, const QString &person)
{
    const Tree &tree = history.tree();
    return checkRights(tree,
        SetField { personRow(tree, person), keyOf(&Person::signatureImage), QString() },
        history.session().person());
}

bool askForNewKey(EditHistory &history, const QString &person, QWidget *parent)
{
    return KeyDialog(history, person, KeyDialog::Task::Make, parent).exec() == QDialog::Accepted;
}

bool askForOtherPassphrase(EditHistory &history, const QString &person, QWidget *parent)
{
    return KeyDialog(history, person, KeyDialog::Task::ChangePassphrase, parent).exec()
        == QDialog::Accepted;
}

bool askForReplacedKey(EditHistory &history, const QString &person, QWidget *parent)
{
    return KeyDialog(history, person, KeyDialog::Task::Replace, parent).exec() == QDialog::Accepted;
}

Result<QByteArray> flattenedPicture(const QString &path)
{
    constexpr qint64 kLargestSource = 64LL * 1024 * 1024; // a photograph of a good camera
    auto bytes = readFile(path, kLargestSource);
    if (!bytes)
        return bytes.error();
    QBuffer source(&*bytes);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull())
        return unusable(path,
            reader.error() == QImageReader::UnsupportedFormatError
                ? PictureText::tr("this is no picture of a kind that can be kept")
                : PictureText::tr("the picture is damaged or too large"));
    if (picture.width() > kWidestPicture)
        picture = picture.scaledToWidth(kWidestPicture, Qt::SmoothTransformation);
    QImage flat(picture.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, picture);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!flat.save(&buffer, "PNG"))
        return unusable(path, PictureText::tr("the picture cannot be kept as PNG"));
    if (buffer.data().size() > kLargestPicture)
        return unusable(path, PictureText::tr("the picture is larger than 1 MB"));
    return buffer.data();
}

void askForPicture(EditHistory &history, const QString &person, QWidget *parent)
{
    const QString path
        = QFileDialog::getOpenFileName(parent, PictureText::tr("Picture of the signature"), {},
            PictureText::tr("Pictures (*.png *.jpg *.jpeg *.bmp)"));
    if (path.isEmpty())
        return;
    const auto picture = flattenedPicture(path);
    if (!picture) {
        PlainMessage(QMessageBox::Warning, PictureText::tr("Picture of the signature"),
            visibleText(picture.error().message), QMessageBox::Ok, parent)
            .exec();
        return;
    }
    setPicture(history, person, QString::fromLatin1(picture->toBase64()),
        PictureText::tr("Keep a picture of the signature of %1")
            .arg(nameOfPerson(history.tree(), person)));
}

void removePicture(EditHistory &history, const QString &person)
{
    setPicture(history, person, {},
        PictureText::tr("Remove the picture of the signature of %1")
            .arg(nameOfPerson(history.tree(), person)));
}

} // namespace ita
