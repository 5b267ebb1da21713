// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/thaitextedit.h"

namespace ita {

/// A list of points, one per paragraph, with a dash drawn before each. Return starts the next
/// point, Shift+Return starts a new line in the same point.
class PointsEdit : public ThaiTextEdit
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit PointsEdit(WritingAid *aid, QWidget *parent = nullptr);

    /// False for lists whose points are printed without dashes.
    void setDashes(bool dashes);

    /// The points that are not empty; '\n' separates the lines of a point.
    QStringList points() const;
    /// Emits neither edited() nor committed(). Setting the same points changes nothing.
    void setPoints(const QStringList &points);

    /// The points, joined by '\n'.
    QString value() const override;
    void setValue(const QString &text) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QString cleaned(const QString &text) const override;
    QTextBlockFormat paragraphFormat() const override;

private:
    int indent() const;

    bool m_dashes = true;
};

} // namespace ita
