// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/base/numberedlists.h"

#include <QTextEdit>

namespace ita {

class CommitTimer;
class ThaiHighlighter;
class WritingAid;

/// Several lines of Thai prose, plain text. Types Thai digits, continues and renumbers points,
/// marks mixed digits and misspelt words, grows with its text. Tab leaves it; Alt+Shift+Up/Down
/// move lines; undo is left to the window. A QTextEdit and not a QPlainTextEdit, because only it
/// keeps lines far enough apart for stacked tone marks whatever the font.
class ThaiTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit ThaiTextEdit(WritingAid *aid, QWidget *parent = nullptr);

    virtual QString value() const;
    /// Shows another text without edited() or committed(); what was typed and not committed is
    /// dropped. The same text again changes nothing.
    virtual void setValue(const QString &text);

    /// Grows from `least` lines to `most` and scrolls beyond; 0 for no end.
    void setLines(int least, int most = 0);
    /// How long after the last key committed() comes, instead of a second.
    void setCommitDelay(int milliseconds);
    /// Emits committed() now if there is something typed and not committed.
    void commitNow();

    /// The selected digits in that style, or all when nothing is selected.
    void convertDigits(DigitStyle style);
    void moveSelectedLines(MoveDirection direction);

Q_SIGNALS:
    void edited(); ///< at each key
    void committed(); ///< a second after the last key, or when the focus leaves

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// What Return does; the cursor may be in the middle of the text.
    virtual void newLine();
    /// Text about to come in from the clipboard.
    virtual QString cleaned(const QString &text) const;
    /// What all paragraphs look like.
    virtual QTextBlockFormat paragraphFormat() const;
    /// Puts the text in the place of the present one, without signals.
    void replaceText(const QString &text);
    void applyParagraphFormat();
    /// Sets the text after a key, changing no more than what differs.
    void apply(const PointEdit &edit);

private:
    void textEdited();
    bool typeDigit(const QString &typed);
    void renumberIfLinesWent(int linesBefore);
    void fitHeight();
    QString hintAt(QPoint position) const;
    QMenu *makeMenu(QPoint position);
    void addSpelling(QMenu *menu, QPoint position);
    void correct(int blockStart, const QString &text, TextSpan span);

    WritingAid *m_aid;
    ThaiHighlighter *m_highlighter;
    CommitTimer *m_commit;
    int m_leastLines = 1;
    int m_mostLines = 0;
    QString m_lastText;
    bool m_loading = false;
};

} // namespace ita
