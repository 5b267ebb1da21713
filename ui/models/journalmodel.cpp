// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/domain/printedfields.h"
#include "core/model/session.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qsizetype kAtOnce = 200;
constexpr qsizetype kMostEffects = 100; ///< shown of one entry; more would not be read

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

QString kindName(RowKind kind)
{
    return QCoreApplication::translate("RowKind", describe(kind).label);
}

QString valueHtml(const Field *field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    if (field && field->kind == FieldKind::Picture)
        return JournalText::tr("a picture");
    const QString text = field ? displayText(*field, value) : value.toVariant().toString();
    return text.isEmpty() ? u"–"_s : text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString whatWasDone(const JournalEffect &effect)
{
    const Field *field = describe(effect.kind).field(effect.place.field);
    switch (effect.what) {
    case JournalEffect::What::Added:
        return JournalText::tr("added");
    case JournalEffect::What::Removed:
        return JournalText::tr("removed");
    case JournalEffect::What::Moved:
        return JournalText::tr("moved");
    case JournalEffect::What::Set:
        break;
    }
    return u"<table cellpadding=\"2\"><tr><td><i>%1</i></td><td>%2</td></tr>"
           "<tr><td><i>%3</i></td><td>%4</td></tr></table>"_s.arg(
               JournalText::tr("before").toHtmlEscaped(), valueHtml(field, effect.before),
               JournalText::tr("after").toHtmlEscaped(), valueHtml(field, effect.after));
}

} // namespace

JournalModel::JournalModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &JournalModel::readNew);
}

JournalModel::~JournalModel() = default;

void JournalModel::setFilter(const JournalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_error.reset();
    m_list = std::make_unique<JournalList>(m_session.storage(), m_session.tree(), filter);
    endResetModel();
    fetchMore({});
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_list && !m_list->isAtEnd() && !m_error;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto more = m_list->readOn(kAtOnce);
    if (!more) {
        m_error = more.error();
        return;
    }
    if (more->isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more->size()) - 1);
    m_lines += *more;
    endInsertRows();
}

void JournalModel::readNew()
{
    if (!m_list)
        return;
    auto fresh = m_list->readNew();
    if (fresh && m_list->startsAnew()) {
        beginResetModel();
        m_lines = *fresh;
        endResetModel();
        return;
    }
    if (!fresh || fresh->isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh->size()) - 1);
    m_lines = *fresh + m_lines;
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JournalLine &line = lineAt(index.row());
    switch (index.column()) {
    case When:
        return thaiMomentShort(line.time);
    case Who:
        return nameOfPerson(m_session.tree(), line.author);
    case What:
        return line.label;
    default:
        return whereOf(line);
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    default:
        return tr("Where");
    }
}

QString JournalModel::whereOf(const JournalLine &line) const
{
    if (line.effects.isEmpty())
        return {};
    const QString first = effectPlace(m_session.tree(), line.effects.constFirst());
    const int others = int(line.effects.size()) - 1;
    return others == 0 ? first : onScreen(tr("%1 and %n more", nullptr, others)).arg(first);
}

QString effectPlace(const Tree &tree, const JournalEffect &effect)
{
    if (tree.contains(effect.place.row))
        return placeOnScreen(tree, effect.place.row, effect.place.field);
    const Field *field = describe(effect.kind).field(effect.place.field);
    const QString kind = JournalText::tr("%1 (no longer there)").arg(kindName(effect.kind));
    if (!field)
        return kind;
    const QString own = tree.contains(effect.section)
        ? ownHeading(*sectionLayout(tree.value(effect.section)), effect.kind, *field)
        : QString();
    return (own.isEmpty() ? fieldName(*field) : own) + u", "_s + kind;
}

QString journalHtml(const Tree &tree, const JournalLine &line)
{
    QString html = u"<p><b>%1</b><br>%2 · %3</p>"_s.arg(line.label.toHtmlEscaped(),
        thaiMomentShort(line.time), nameOfPerson(tree, line.author).toHtmlEscaped());
    const qsizetype shown = std::min(line.effects.size(), kMostEffects);
    for (const JournalEffect &effect : line.effects.first(shown)) {
        QString place = effectPlace(tree, effect).toHtmlEscaped();
        if (tree.contains(effect.place.row))
            place = u"<a href=\"%1/%2\">%3</a>"_s.arg(
                QString::number(effect.place.row.value), effect.place.field.toHtmlEscaped(), place);
        html += u"<p>%1: %2</p>"_s.arg(place, whatWasDone(effect));
    }
    if (shown < line.effects.size())
        html += u"<p>%1</p>"_s.arg(
            onScreen(JournalText::tr("… and %n more", nullptr, int(line.effects.size() - shown))));
    return html;
}

Place linkedPlace(const QString &link)
{
    return { { link.section(u'/', 0, 0).toLongLong() }, link.section(u'/', 1) };
}

} // namespace ita
