// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/scoreedit.h"

#include "core/base/thaidigits.h"
#include "core/rows/score.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"

#include <QValidator>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The score that unfinished text stands for: "98." is 98 and ".5" is 0.5.
QString completed(const QString &text)
{
    QString score = toArabicDigits(text).trimmed().replace(u',', u'.');
    if (score.endsWith(u'.'))
        score.chop(1);
    return score.startsWith(u'.') ? u'0' + score : score;
}

class ScoreValidator : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &) const override
    {
        text = toThaiDigits(text);
        const QString score = completed(text);
        return score.isEmpty() || Score::parse(score) ? Acceptable : Invalid;
    }
};

} // namespace

ScoreEdit::ScoreEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_commit(new CommitTimer(this))
{
    setValidator(new ScoreValidator(this));
    setAlignment(Qt::AlignRight);
    setPlaceholderText(u"๐–๑๐๐"_s);
    setAccessibleName(tr("Score"));
    leaveUndoToWindow(this);
    makeRoomForThai(this);
    connect(this, &QLineEdit::textEdited, this, &ScoreEdit::typed);
    connect(this, &QLineEdit::returnPressed, this, &ScoreEdit::commitNow);
    connect(m_commit, &CommitTimer::due, this, &ScoreEdit::committed);
}

std::optional<QString> ScoreEdit::value() const
{
    const QString score = completed(text());
    return score.isEmpty() ? std::nullopt : std::optional(score);
}

void ScoreEdit::setValue(const std::optional<QString> &score)
{
    m_commit->cancel();
    if (score != value())
        setText(toThaiDigits(score.value_or(QString())));
}

void ScoreEdit::setCommitDelay(int milliseconds)
{
    m_commit->setDelay(milliseconds);
}

void ScoreEdit::commitNow()
{
    m_commit->flush();
}

void ScoreEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    commitNow();
}

void ScoreEdit::typed()
{
    m_commit->touch();
    Q_EMIT edited();
}

} // namespace ita
