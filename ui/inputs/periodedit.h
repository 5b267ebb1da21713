// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ita {

class PeriodPopup;
class ThaiLineEdit;
class WritingAid;

/// The printed text of a period: typed freely, or chosen in a panel (F4) with the usual forms.
class PeriodEdit : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this; for `fiscalYear` see setFiscalYear().
    PeriodEdit(WritingAid *aid, int fiscalYear, QWidget *parent = nullptr);
    ~PeriodEdit() override;

    QString value() const;
    /// Emits neither edited() nor committed().
    void setValue(const QString &text);
    /// The fiscal year (Buddhist era) whose months the panel starts with.
    void setFiscalYear(int year) { m_fiscalYear = year; }
    /// The names of the year's rounds, which the panel offers.
    void setRounds(const QStringList &names);

    void setCommitDelay(int milliseconds);
    void commitNow();

Q_SIGNALS:
    void edited(); ///< at each key and choice
    void committed(); ///< soon after the first key, when the focus leaves, or on a choice

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPopup();
    void choose(const QString &text);

    ThaiLineEdit *m_text;
    QToolButton *m_button;
    PeriodPopup *m_popup;
    int m_fiscalYear;
};

} // namespace ita
