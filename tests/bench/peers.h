// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/content.h"

#include <QString>
#include <QTextLayout>

#include <memory>

namespace ita::bench {

/// The least that a Qt program can do to print the texts: one QTextLayout per cell, drawn line by
/// line into a QPdfWriter, with no rules for where lines and pages end.
class BareLimit
{
public:
    void layOut(const PlainContent &content);
    void paint(const QString &path) const;

private:
    struct Cell
    {
        std::unique_ptr<QTextLayout> layout;
        double left = 0;
    };
    struct Row
    {
        bool startsPage = false;
        bool landscape = false;
        double height = 0;
        std::vector<Cell> cells;
    };
    static Row layOutRow(const PlainTable &table, const QStringList &texts, double width);
    std::vector<Row> m_rows;
};

/// Prints the same texts with QTextDocument::print().
void printTextDocument(const PlainContent &content, const QString &path);

} // namespace ita::bench
