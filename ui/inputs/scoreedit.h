// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace ita {

class CommitTimer;

/// A score from 0 to 100 with at most two decimals. Shown in Thai digits; accepts Arabic digits
/// too.
class ScoreEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScoreEdit(QWidget *parent = nullptr);

    /// Decimal text in Arabic digits such as "98.5"; std::nullopt when the input is empty.
    std::optional<QString> value() const;
    /// Emits neither edited() nor committed().
    void setValue(const std::optional<QString> &score);

    void setCommitDelay(int milliseconds);
    void commitNow();

Q_SIGNALS:
    void edited(); ///< at each key
    void committed(); ///< soon after the first key, or when the focus leaves

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();

    CommitTimer *m_commit;
};

} // namespace ita
