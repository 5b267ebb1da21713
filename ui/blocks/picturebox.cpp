// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/picturebox.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "ui/blocks/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/pageparts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The size at which pictures are shown, in heights of a line.
constexpr int kShownLines = 14;

} // namespace

PictureBox::PictureBox(EditHistory &history, RowId row, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_row(row)
    , m_field(field)
    , m_picture(plainLabel({}, this))
    , m_message(plainLabel({}, this))
    , m_choose(new QAction(tr("Choose picture…"), this))
    , m_paste(new QAction(tr("Paste picture"), this))
    , m_remove(new QAction(tr("Remove picture"), this))
{
    auto *bar = new QHBoxLayout;
    for (QAction *action : { m_choose, m_paste, m_remove })
        bar->addWidget(makeActionButton(action, this));
    bar->addStretch();
    m_message->setWordWrap(true);
    m_message->hide();
    m_picture->setAccessibleName(tr("Picture"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_picture);
    connect(m_choose, &QAction::triggered, this, &PictureBox::choose);
    connect(m_paste, &QAction::triggered, this, &PictureBox::paste);
    connect(m_remove, &QAction::triggered, this, [this] { take(QString()); });
    const Session *session = &history.session();
    connect(session, &Session::fieldChanged, this, [this](RowId changed, const Field *which) {
        if (changed == m_row && which == &m_field)
            showPicture();
    });
    connect(session, &Session::changed, this, &PictureBox::updateActions);
    connect(session, &Session::personChanged, this, &PictureBox::updateActions);
    showPicture();
    updateActions();
}

void PictureBox::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeFile(path);
}

void PictureBox::takeFile(const QString &path)
{
    take(pictureFromFile(path));
}

void PictureBox::paste()
{
    if (const QMimeData *offered = QApplication::clipboard()->mimeData())
        take(pictureFromClipboard(*offered));
}

void PictureBox::take(const Result<QString> &picture)
{
    m_message->setText(picture ? QString() : visibleText(picture.error().message));
    m_message->setVisible(!picture);
    if (!picture || !m_history.tree().contains(m_row))
        return;
    const Change change = setFieldOf(m_history.tree(), { m_row }, m_field, *picture);
    if (!change.edits.isEmpty())
        (void)m_history.apply(change);
}

void PictureBox::showPicture()
{
    const QString value = m_field.get(m_history.tree().value(m_row)).toString();
    const int side = kShownLines * fontMetrics().lineSpacing();
    const QImage image = value.isEmpty() ? QImage() : pictureOf(value);
    if (image.isNull())
        m_picture->setText(
            value.isEmpty() ? tr("No picture yet") : tr("The picture cannot be shown"));
    else
        m_picture->setPixmap(
            QPixmap::fromImage(image).scaled(QSize(2 * side, side).boundedTo(image.size()),
                Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void PictureBox::updateActions()
{
    const Tree &tree = m_history.tree();
    if (!tree.contains(m_row))
        return;
    const bool any = !m_field.get(tree.value(m_row)).toString().isEmpty();
    const Outcome may = mayMake(m_history, { SetField { m_row, m_field.name(), QString() } });
    allowAction(*m_choose, true, may);
    allowAction(*m_paste, true, may);
    allowAction(*m_remove, any, may);
}

} // namespace ita
