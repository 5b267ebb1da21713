// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signdialog.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/comments.h"
#include "core/domain/papertitle.h"
#include "core/domain/people.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/print/text/reportchecks.h"
#include "ui/signoff/drafttext.h"
#include "ui/signoff/passphraseinput.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The places to choose from when sending back: first places with open comments, then the printed
/// sections.
QList<Place> offeredPlaces(const Tree &tree, RowId paper)
{
    QList<Place> places;
    const QList<RowId> sections = sectionsOf(tree, paper);
    QList<RowId> rows = tree.collection(paper, RowKind::Comment);
    for (const RowId section : sections)
        rows += tree.descendants(section);
    for (const RowId row : std::as_const(rows)) {
        const auto *comment = std::get_if<Comment>(&tree.value(row));
        if (!comment || comment->state != CommentState::Open)
            continue;
        const Place place { tree.parent(row), comment->field };
        if (!places.contains(place))
            places.append(place);
    }
    for (const RowId section : sections)
        if (!sectionLayout(tree.value(section))->hidden)
            places.append({ section, {} });
    return places;
}

QString nameOfPlace(const Tree &tree, const Place &place)
{
    return place.field.isEmpty() && isSection(tree.kind(place.row))
        ? sectionTitle(tree, place.row)
        : placeOnScreen(tree, place.row, place.field);
}

class SignDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(SignDialog)

public:
    SignDialog(EditHistory &history, RowId paper, int step, Decision decision, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_paper(paper)
        , m_step(step)
        , m_decision(decision)
        , m_text(new QPlainTextEdit(this))
        , m_places(new QListWidget(this))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
        , m_passphrase(new PassphraseInput(*m_buttons->button(QDialogButtonBox::Ok)))
    {
        setHelpPage(*this, u"signing");
        auto *form = new QFormLayout(this);
        keepTextsWhole(*this);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        addWho(*form);
        addText(*form);
        addCovered(*form);
        addCaution(*form);
        addComments(*form);
        addMissing(*form);
        addPlaces(*form);
        m_passphrase->input().setAccessibleName(tr("Passphrase"));
        form->addRow(tr("&Passphrase"), &m_passphrase->input());
        form->addRow(&m_passphrase->trouble());
        form->addRow(m_buttons);
        m_buttons->button(QDialogButtonBox::Ok)->setText(verb());
        setWindowTitle(verb());
        setMinimumWidth(fontMetrics().averageCharWidth() * 80);
        connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { trySigning(); });
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        (m_decision == Decision::Return ? static_cast<QWidget *>(m_text) : &m_passphrase->input())
            ->setFocus();
    }

private:
    QString verb() const
    {
        switch (m_decision) {
        case Decision::Return:
            return tr("Send back");
        case Decision::Withdraw:
            return tr("Withdraw the signature");
        default:
            return tr("Sign");
        }
    }

    /// Shows the signer, the position, and the code of the content that is printed on paper.
    void addWho(QFormLayout &form)
    {
        const Tree &tree = m_history.tree();
        const Chain chain = chainOf(tree, m_paper);
        const auto &step = tree.get<SignOffStep>(chain.step(m_step)->row);
        const PageStamp stamp = pageStamp(tree, m_paper, m_history.session().fileId());
        auto *who = plainLabel(visibleText(nameOfPerson(tree, step.person)));
        who->setObjectName(u"who"_s);
        makeBold(*who);
        form.addRow(tr("Step %1").arg(onScreen(m_step)), who);
        if (!step.positionLines.isEmpty())
            form.addRow(QString(), plainLabel(visibleText(step.positionLines.join(u'\n'))));
        if (papersOf(tree, reportOf(tree, m_paper)).size() > 1)
            form.addRow(tr("Paper"), plainLabel(visibleText(paperTitle(tree, m_paper))));
        auto *code = plainLabel(stamp.reportId + u" · "_s + stamp.contentHash);
        code->setToolTip(tr("Stands at the foot of every printed page"));
        form.addRow(tr("Report and content"), code);
    }

    void addText(QFormLayout &form)
    {
        m_text->setVisible(m_decision != Decision::Withdraw);
        if (m_decision == Decision::Withdraw)
            return;
        const bool sendsBack = m_decision == Decision::Return;
        const QString name = sendsBack ? tr("&Reason") : tr("&Opinion");
        m_text->setAccessibleName(QString(name).remove(u'&'));
        m_text->setTabChangesFocus(true);
        m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 5);
        if (!sendsBack)
            m_text->setPlaceholderText(tr("Left blank: dotted lines for the pen"));
        form.addRow(name, m_text);
        const RowId step = chainOf(m_history.tree(), m_paper).step(m_step)->row;
        if (!sendsBack)
            m_text->setPlainText(m_history.tree().get<SignOffStep>(step).opinion);
        m_stored = m_text->toPlainText();
        m_draft = new DraftText(*m_text, m_history.drafts(),
            sendsBack ? DraftKind::Reason : DraftKind::Opinion, { step, {} });
    }

    /// Shows the texts of the following steps that this signature covers too.
    void addCovered(QFormLayout &form) const
    {
        const Chain chain = chainOf(m_history.tree(), m_paper);
        if (m_decision != Decision::Endorse)
            return;
        for (int number = m_step + 1; chain.step(number) && chain.step(number)->together;
             ++number) {
            const auto &step = m_history.tree().get<SignOffStep>(chain.step(number)->row);
            auto *text
                = plainLabel(step.opinion.isEmpty() ? tr("Left blank: dotted lines for the pen")
                                                    : visibleText(step.opinion));
            text->setWordWrap(true);
            text->setObjectName(u"covered"_s);
            form.addRow(tr("Signs step %1 as well").arg(number), text);
        }
    }

    /// Warns of unfinished fields; signing is still possible.
    void addCaution(QFormLayout &form) const
    {
        int missing = 0;
        for (const RowId section : sectionsOf(m_history.tree(), m_paper))
            missing += int(unfinished(m_history.tree(), section).size());
        if (m_decision != Decision::Endorse || missing == 0)
            return;
        auto *caution = plainLabel(u"⚠ "_s
            + onScreen(tr("%n item(s) of the report are unfinished. It can be signed all the same.",
                nullptr, missing)));
        caution->setWordWrap(true);
        caution->setObjectName(u"unfinished"_s);
        form.addRow(caution);
    }

    /// Warns of open comments; signing is still possible.
    void addComments(QFormLayout &form) const
    {
        const int open = openCommentCount(m_history.tree(), m_paper);
        if (m_decision != Decision::Endorse || open == 0)
            return;
        auto *caution = plainLabel(
            u"⚠ "_s + onScreen(tr("%n comment(s) on the report are still open.", nullptr, open)));
        caution->setWordWrap(true);
        caution->setObjectName(u"openComments"_s);
        form.addRow(caution);
    }

    /// Names what cannot be printed, and all its places; signing is still possible.
    void addMissing(QFormLayout &form) const
    {
        const auto missing = missingGlyphs(m_history.tree(), m_paper);
        if (m_decision != Decision::Endorse || !missing || missing->isEmpty())
            return;
        auto *list = new QListWidget;
        list->setObjectName(u"missing"_s);
        list->setAccessibleName(tr("What cannot be printed"));
        list->setWordWrap(true);
        list->setMaximumHeight(fontMetrics().lineSpacing() * 6);
        for (const MissingGlyph &glyph : *missing)
            list->addItem(visibleText(GlyphError::line(glyph, nameOf())));
        form.addRow(plainLabel(u"⚠ "_s + tr("Cannot be printed")), list);
    }

    std::function<QString(const Place &)> nameOf() const
    {
        return [&tree = m_history.tree()](
                   const Place &place) { return placeOnScreen(tree, place.row, place.field); };
    }

    /// An opinion is printed, and cannot be changed any more once it is signed.
    Outcome checkOpinion(const QString &text) const
    {
        const RowId step = chainOf(m_history.tree(), m_paper).step(m_step)->row;
        const auto missing = missingGlyphs(text, { step, keyOf(&SignOffStep::opinion) });
        if (!missing)
            return missing.error();
        return missing->isEmpty() ? ok() : GlyphError::of(*missing, nameOf());
    }

    void addPlaces(QFormLayout &form)
    {
        m_places->setVisible(m_decision == Decision::Return);
        if (m_decision != Decision::Return)
            return;
        const Tree &tree = m_history.tree();
        m_offered = offeredPlaces(tree, m_paper);
        for (const Place &place : std::as_const(m_offered)) {
            auto *item = new QListWidgetItem(nameOfPlace(tree, place), m_places);
            item->setCheckState(Qt::Unchecked);
        }
        m_places->setAccessibleName(tr("Places meant"));
        m_places->setWordWrap(true);
        m_places->setMaximumHeight(fontMetrics().lineSpacing() * 8);
        form.addRow(tr("Places &meant"), m_places);
    }

    QList<Place> chosenPlaces() const
    {
        QList<Place> chosen;
        for (int row = 0; row < m_places->count(); ++row)
            if (m_places->item(row)->checkState() == Qt::Checked)
                chosen.append(m_offered.at(row));
        return chosen;
    }

    void trySigning()
    {
        // An opinion that stood there already is not changed by signing it.
        const QString shown = m_text->toPlainText();
        const QString text = (shown == m_stored ? withoutTraps(shown) : asTyped(shown)).trimmed();
        const bool sendsBack = m_decision == Decision::Return;
        const StepDecision decision { .paper = m_paper,
            .step = m_step,
            .decision = m_decision,
            .note = sendsBack ? text : QString(),
            .opinion = text,
            .places = chosenPlaces() };
        const bool isSigned = m_passphrase->attempt([&](const QString &passphrase) -> Outcome {
            if (const Outcome printed = checkOpinion(text); !printed && !sendsBack)
                return printed;
            return sign(m_history.session(), decision, passphrase);
        });
        if (!isSigned)
            return;
        if (m_draft)
            m_draft->drop();
        m_history.undoStack().clear(); // signed content is re-opened, not undone
        accept();
    }

    EditHistory &m_history;
    RowId m_paper;
    int m_step;
    Decision m_decision;
    QList<Place> m_offered;
    QPlainTextEdit *m_text;
    QString m_stored; ///< what stood in it at first
    QListWidget *m_places;
    QDialogButtonBox *m_buttons;
    PassphraseInput *m_passphrase;
    DraftText *m_draft = nullptr; ///< null where nothing is written
};

} // namespace

bool askToSign(EditHistory &history, RowId paper, int step, Decision decision, QWidget *parent)
{
    return SignDialog(history, paper, step, decision, parent).exec() == QDialog::Accepted;
}

} // namespace ita
