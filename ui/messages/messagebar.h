// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ita {

/// A message that can be closed, with buttons for what can be done about it. Hidden while there is
/// nothing to say.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Note, Done, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    /// The person has closed the message.
    void closed();

protected:
    /// Shows the message and tells assistive technology of it.
    void say(Kind kind, const QString &text);
    /// As say(), but a message that the person has closed stays closed until its text changes.
    void keepSaying(Kind kind, const QString &text);
    /// There is nothing to say any more.
    void withdraw();

    /// The buttons stand below the text if there are several.
    void setButtons(const QList<QWidget *> &buttons);
    QToolButton &closeButton() const { return *m_close; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void setGaps();

    Kind m_kind = Kind::Note;
    QString m_closed; ///< the text that the person has closed
    QLabel *m_text;
    QToolButton *m_close;
    QHBoxLayout *m_line;
};

} // namespace ita
