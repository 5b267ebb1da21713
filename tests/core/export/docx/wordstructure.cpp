// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/docx/wordstructure.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

/// The children of an element in the order of the schema (ISO/IEC 29500-1, transitional), of those
/// that we write.
const QHash<QString, QString> &sequences()
{
    static const QHash<QString, QString> known {
        { u"w:pPr"_s,
            u"pStyle keepNext keepLines pageBreakBefore framePr numPr pBdr tabs spacing ind jc "
            "outlineLvl rPr sectPr"_s },
        { u"w:rPr"_s, u"rStyle rFonts b bCs color sz szCs u cs lang"_s },
        { u"w:tblPr"_s, u"tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook"_s },
        { u"w:trPr"_s, u"cantSplit tblHeader"_s },
        { u"w:tcPr"_s, u"tcW gridSpan vMerge vAlign"_s },
        { u"w:sectPr"_s, u"headerReference type pgSz pgMar pgNumType titlePg"_s },
        { u"w:style"_s, u"name basedOn next qFormat pPr rPr tblPr"_s },
        { u"w:tblCellMar"_s, u"top left bottom right"_s },
        { u"w:tblBorders"_s, u"top left bottom right insideH insideV"_s },
        { u"w:sdt"_s, u"sdtPr sdtContent"_s },
        { u"w:tbl"_s, u"tblPr tblGrid tr"_s },
        { u"w:lvl"_s, u"start numFmt suff lvlText lvlJc pPr rPr"_s },
        { u"w:font"_s, u"altName charset family pitch"_s },
        { u"w:settings"_s, u"zoom defaultTabStop characterSpacingControl compat themeFontLang"_s },
    };
    return known;
}

class StructureCheck
{
public:
    QStringList run(const XmlNode &part)
    {
        part.visit([this](const XmlNode &node) { check(node); });
        if (m_openFields != 0)
            m_faults.append(u"a field without an end"_s);
        return m_faults;
    }

private:
    void check(const XmlNode &node)
    {
        checkOrder(node);
        if (node.name == "w:tc"_L1)
            checkCell(node);
        else if (node.name == "w:tbl"_L1)
            checkTable(node);
        else if (node.name == "w:body"_L1)
            checkBody(node);
        else if (node.name == "w:sdtPr"_L1)
            checkName(node);
        else if (node.name == "w:bookmarkStart"_L1)
            checkOnce(u"bookmark "_s + node.value(u"w:name"_s));
        else if (node.name == "wp:docPr"_L1)
            checkOnce(u"drawing "_s + node.value(u"id"_s));
        else if (node.name == "w:fldChar"_L1)
            checkField(node.value(u"w:fldCharType"_s));
        if (node.name == "w:p"_L1 && node.child(u"w:pPr"_s) && node.children[0].name != "w:pPr"_L1)
            fault(node, u"properties are not the first"_s);
    }

    void checkOrder(const XmlNode &node)
    {
        const auto known = sequences().constFind(node.name);
        if (known == sequences().constEnd())
            return;
        const QStringList order = known->split(u' ');
        qsizetype last = 0;
        for (const XmlNode &child : node.children) {
            if (!child.name.startsWith("w:"_L1))
                continue;
            QString name = child.name.sliced(2);
            if (node.name == "w:tbl"_L1 && name == "sdt"_L1)
                name = u"tr"_s;
            const qsizetype at = order.indexOf(name);
            if (at < last)
                fault(node, child.name + u" in a wrong place"_s);
            last = qMax(at, last);
        }
    }

    void checkCell(const XmlNode &cell)
    {
        if (!cell.child(u"w:p"_s) || cell.children.constLast().name != "w:p"_L1)
            fault(cell, u"does not end with a paragraph"_s);
        if (cell.children.constFirst().name != "w:tcPr"_L1)
            fault(cell, u"properties are not the first"_s);
    }

    /// Rows fill the grid; what goes on has begun above in the same columns.
    void checkTable(const XmlNode &table)
    {
        const qsizetype columns = table.all(u"w:gridCol"_s).size();
        QHash<qsizetype, int> merged; // by first column: how many columns
        for (const XmlNode *row : table.all(u"w:tr"_s)) {
            qsizetype column = 0;
            QHash<qsizetype, int> next;
            for (const XmlNode *cell : row->all(u"w:tc"_s)) {
                const XmlNode *properties = cell->child(u"w:tcPr"_s);
                const XmlNode *span = properties->child(u"w:gridSpan"_s);
                const int across = span ? span->value(u"w:val"_s).toInt() : 1;
                if (const XmlNode *merge = properties->child(u"w:vMerge"_s)) {
                    const bool begins = merge->value(u"w:val"_s) == "restart"_L1;
                    if (!begins && merged.value(column) != across)
                        fault(*cell, u"goes on with nothing"_s);
                    next.insert(column, across);
                }
                column += across;
            }
            if (column != columns)
                fault(*row, u"does not fill the grid"_s);
            merged = next;
        }
    }

    void checkBody(const XmlNode &body)
    {
        const qsizetype count = body.children.size();
        if (count < 2 || body.children[count - 1].name != "w:sectPr"_L1
            || body.children[count - 2].name != "w:p"_L1)
            fault(body, u"does not end with a paragraph and the pages"_s);
        for (qsizetype at = 1; at < count; ++at)
            if (body.children[at].name == "w:tbl"_L1 && body.children[at - 1].name == "w:tbl"_L1)
                fault(body, u"two tables that become one"_s);
    }

    void checkName(const XmlNode &properties)
    {
        const XmlNode *id = properties.child(u"w:id"_s);
        if (!id)
            return fault(properties, u"has no id"_s);
        checkOnce(u"id "_s + id->value(u"w:val"_s));
        if (const XmlNode *tag = properties.child(u"w:tag"_s))
            if (tag->value(u"w:val"_s).size() > 64)
                fault(properties, u"has a tag that Word refuses"_s);
    }

    void checkField(const QString &type)
    {
        m_openFields += type == "begin"_L1 ? 1 : type == "end"_L1 ? -1 : 0;
        if (m_openFields < 0)
            m_faults.append(u"a field ends that has not begun"_s);
    }

    void checkOnce(const QString &name)
    {
        if (m_names.contains(name))
            m_faults.append(name + u" stands twice"_s);
        m_names.insert(name);
    }

    void fault(const XmlNode &node, const QString &what)
    {
        m_faults.append(node.name + u": "_s + what);
    }

    QStringList m_faults;
    QSet<QString> m_names;
    int m_openFields = 0;
};

} // namespace

QStringList faultsOf(const XmlNode &part)
{
    return StructureCheck().run(part);
}

QStringList relationsIn(const XmlNode &part)
{
    QStringList relations;
    part.visit([&](const XmlNode &node) {
        for (const QString &name : { u"r:id"_s, u"r:embed"_s })
            if (node.attributes.contains(name))
                relations.append(node.value(name));
    });
    return relations;
}

QStringList paragraphsIn(const XmlNode &part)
{
    QStringList paragraphs;
    part.visit([&](const XmlNode &node) {
        if (node.name == "w:p"_L1)
            paragraphs.append(QString());
        else if (paragraphs.isEmpty())
            return;
        else if (node.name == "w:t"_L1)
            paragraphs.last() += node.text;
        else if (node.name == "w:br"_L1)
            paragraphs.last() += u'\n';
        else if (node.name == "w:tab"_L1 && node.attributes.isEmpty())
            paragraphs.last() += u'\t';
    });
    return paragraphs;
}

} // namespace ita::test
