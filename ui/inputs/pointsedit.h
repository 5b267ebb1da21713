// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/thaitextedit.h"

namespace ita {

/// A list of points, one a paragraph, each with a dash drawn before it. Return begins the next
/// point, Shift+Return a line inside one.
class PointsEdit : public ThaiTextEdit
{
    Q_OBJECT

public:
    /// `aid` may be null and outlives this.
    explicit PointsEdit(WritingAid *aid, QWidget *parent = nullptr);

    /// Without the dashes; for lists whose lines are printed without them.
    void setDashes(bool dashes);

    /// The points that hold a word; '\n' parts the lines inside one.
    QStringList points() const;
    /// Without edited() and committed(). The points it has already change nothing.
    void setPoints(const QStringList &points);

    /// The points with '\n' between them.
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
