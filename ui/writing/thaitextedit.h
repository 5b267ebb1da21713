// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/base/numberedlists.h"

#include <QTextEdit>

namespace ita {

class CommitTimer;
class ThaiHighlighter;
class WritingAid;

/// An input for several lines of plain Thai text. Types Thai digits, continues and renumbers
/// points, marks mixed digits and misspelt words, grows with its text. Tab moves to the next input;
/// Alt+Shift+Up/Down move lines; undo is left to the window. A QTextEdit, because QPlainTextEdit
/// cannot set a line height that has room for stacked tone marks in any font.
class ThaiTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit ThaiTextEdit(WritingAid *aid, QWidget *parent = nullptr);

    virtual QString value() const;
    /// Shows another text; emits neither edited() nor committed(). Text that was typed but not
    /// committed is dropped. Setting the same text changes nothing.
    virtual void setValue(const QString &text);

    /// Grows from `least` to `most` lines and scrolls beyond that; 0: no limit.
    void setLines(int least, int most = 0);
    /// Time from the first key to committed(), instead of CommitTimer's default.
    void setCommitDelay(int milliseconds);
    /// Emits committed() now if typed text is not committed yet.
    void commitNow();

    /// Converts the digits of the selection, or of the whole text if nothing is selected.
    void convertDigits(DigitStyle style);
    void moveSelectedLines(MoveDirection direction);

Q_SIGNALS:
    void edited(); ///< at each key
    void committed(); ///< soon after the first key since the last one, or when the focus leaves

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

    /// Called for Return; the cursor may be in the middle of the text.
    virtual void newLine();
    /// Text from the clipboard as it is inserted.
    virtual QString cleaned(const QString &text) const;
    /// The format of all paragraphs.
    virtual QTextBlockFormat paragraphFormat() const;
    /// Replaces the text; emits neither edited() nor committed().
    void replaceText(const QString &text);
    void applyParagraphFormat();
    /// Applies an edit to the text; replaces only the part that differs.
    void apply(const PointEdit &edit);

private:
    void textEdited();
    bool formTyped(const QString &before);
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
