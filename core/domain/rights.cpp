// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"

#include "core/domain/archivedyears.h"
#include "core/domain/comments.h"
#include "core/domain/people.h"
#include "core/rows/choices.h"
#include "core/rows/papers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct RightsText
{
    Q_DECLARE_TR_FUNCTIONS(RightsText)
};

/// A line of the table: an operation and the roles that may do it.
struct Right
{
    Operation operation;
    bool owner;
    bool drafter;
    bool reviewer;
    bool signer;
    const char *name; ///< for messages: "… may not %1"
};

// clang-format off
constexpr std::array kRights {
    //                                   owner  drafter reviewer signer
    Right { Operation::EditContent,      true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "edit the report") },
    Right { Operation::EditOwnRows,      true,  true,  true,  false, QT_TRANSLATE_NOOP("RightsText", "edit rows of the unit") },
    Right { Operation::EditOwnOpinion,   true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "write the opinion") },
    Right { Operation::EditOffice,       true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "edit the office and its people") },
    Right { Operation::SetRoles,         true,  false, false, false, QT_TRANSLATE_NOOP("RightsText", "change the role of a person") },
    Right { Operation::AddComment,       true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "comment") },
    Right { Operation::CloseComment,     true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "resolve comments") },
    Right { Operation::ChangeOwnComment, true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "change an own comment") },
    Right { Operation::DeleteComment,    true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "delete the comment of another") },
    Right { Operation::MakeOwnKey,       true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "make a signing key") },
    Right { Operation::ReplaceKey,       true,  false, false, false, QT_TRANSLATE_NOOP("RightsText", "replace signing keys or the signature pictures of others") },
    Right { Operation::SignOwnStep,      true,  true,  true,  true,  QT_TRANSLATE_NOOP("RightsText", "sign") },
    Right { Operation::Reopen,           true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "re-open what is signed") },
    Right { Operation::SendCopy,         true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "send review copies") },
    Right { Operation::MergeCopy,        true,  true,  false, false, QT_TRANSLATE_NOOP("RightsText", "merge review copies") },
    Right { Operation::ArchiveYear,      true,  false, false, false, QT_TRANSLATE_NOOP("RightsText", "archive years and bring them back") },
};
// clang-format on
static_assert(kRights.size() == kOperationCount);

const Right &rightOf(Operation operation)
{
    return kRights[size_t(operation)];
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return RightsText::tr("The owner");
    case Role::Drafter:
        return RightsText::tr("A drafter");
    case Role::Signer:
        return RightsText::tr("A signer");
    default:
        return RightsText::tr("A reviewer");
    }
}

/// Whether the holder of a review copy may do the operation. In a copy the role does not count.
bool allowsInCopy(const ReviewCopy &copy, Operation operation)
{
    const auto may = [&](CopyRight right) { return copy.may.contains(kCopyRights[size_t(right)]); };
    switch (operation) {
    case Operation::AddComment:
    case Operation::CloseComment:
    case Operation::ChangeOwnComment:
        return may(CopyRight::Comment);
    case Operation::EditOwnOpinion:
        return may(CopyRight::Opinion);
    case Operation::EditOwnRows:
        return may(CopyRight::EditRows);
    default:
        return false;
    }
}

bool holdsProof(const Subtree &subtree)
{
    const RowKind kind = kindOf(subtree.value);
    return kind == RowKind::KeyRecord || kind == RowKind::SignOffRecord
        || kind == RowKind::ReviewCopy || std::ranges::any_of(subtree.children, holdsProof);
}

bool isRankedOrPictured(const Person &person)
{
    return person.role != Role::Automatic || !person.signatureImage.isEmpty();
}

/// The people of the sign-off steps of all reports, first to last.
QStringList peopleInChains(const Tree &tree)
{
    QStringList people;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        for (const RowId section : tree.rows(report, RowKind::SignOff))
            for (const RowId step : tree.rows(section, RowKind::SignOffStep))
                people.append(tree.get<SignOffStep>(step).person);
    return people;
}

/// Whether the person has the first step of a report's own chain. Who signs a memo first is not
/// thereby who drafts the report.
bool reportsFirst(const Tree &tree, const QString &person)
{
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    return std::ranges::any_of(reports, [&](RowId report) {
        const QList<RowId> sections = sectionsOf(tree, report, RowKind::SignOff);
        return std::ranges::any_of(sections, [&](RowId section) {
            const QList<RowId> steps = tree.rows(section, RowKind::SignOffStep);
            return !steps.isEmpty() && tree.get<SignOffStep>(steps.first()).person == person;
        });
    });
}

QStringList unitsOf(const RowValue &row)
{
    const Field *units = describe(row).field(Meaning::Units);
    return units ? units->get(row).toVariant().toStringList() : QStringList();
}

/// Finds the operation that an edit is when the person makes it.
class Classifier
{
public:
    Classifier(const Tree &tree, const QString &person)
        : m_tree(tree)
        , m_person(person)
    {
    }

    std::optional<Operation> operator()(const SetField &edit) const
    {
        const RowValue &row = m_tree.value(edit.row);
        switch (kindOf(row)) {
        case RowKind::Person:
            return changeOfPerson(edit);
        case RowKind::Comment:
            return changeOf(std::get<Comment>(row), edit);
        case RowKind::Reply:
            return ownWords(std::get<Reply>(row).author, edit);
        case RowKind::KeyRecord:
            return changeOfKey(edit);
        case RowKind::SignOffRecord:
        case RowKind::Acceptance:
            return {};
        case RowKind::ReviewCopy:
            return changeOfCopy(edit);
        case RowKind::ArchivedYear:
            return Operation::ArchiveYear;
        case RowKind::SignOffStep:
            if (edit.field == keyOf(&SignOffStep::opinion)
                && isMine(std::get<SignOffStep>(row).person))
                return Operation::EditOwnOpinion;
            break;
        default:
            break;
        }
        const Field *units = describe(row).field(Meaning::Units);
        const bool assigns = units && edit.field == units->key;
        if (!assigns && isOfMyUnit(edit.row))
            return Operation::EditOwnRows;
        return place(kindOf(row));
    }

    std::optional<Operation> operator()(const InsertRow &edit) const
    {
        const RowValue &row = edit.content.value;
        switch (kindOf(row)) {
        case RowKind::KeyRecord:
            return operationOnKeyOf(edit.parent);
        case RowKind::SignOffRecord:
            return signing(std::get<SignOffRecord>(row));
        case RowKind::ReviewCopy:
            return Operation::SendCopy;
        case RowKind::ArchivedYear:
            return Operation::ArchiveYear;
        case RowKind::Report:
            if (yearAway(m_tree, std::get<Report>(row).fiscalYear))
                return Operation::ArchiveYear;
            break;
        default:
            break;
        }
        if (std::ranges::any_of(edit.content.children, holdsProof))
            return {};
        if (holdsForeignWords(edit.content))
            return Operation::MergeCopy;
        if (kindOf(row) == RowKind::Comment || kindOf(row) == RowKind::Reply)
            return Operation::AddComment;
        return below(edit.parent, row);
    }

    std::optional<Operation> operator()(const RemoveRow &edit) const
    {
        const RowValue &row = m_tree.value(edit.row);
        const auto *report = std::get_if<Report>(&row);
        if (report && yearAway(m_tree, report->fiscalYear))
            return Operation::ArchiveYear;
        const Subtree subtree = m_tree.subtree(edit.row);
        if (kindOf(row) == RowKind::Comment || kindOf(row) == RowKind::Reply)
            return holdsForeignWords(subtree) ? Operation::DeleteComment
                                              : Operation::ChangeOwnComment;
        if (holdsProof(subtree))
            return {};
        const Operation removal = below(m_tree.parent(edit.row), row);
        return removal == Operation::EditOwnRows && holdsForeignWords(subtree)
            ? Operation::DeleteComment
            : removal;
    }

    std::optional<Operation> operator()(const MoveRow &edit) const
    {
        const RowValue &row = m_tree.value(edit.row);
        if (groupOf(kindOf(row)) == RowGroup::Record)
            return {};
        // Moving a person changes none of her fields, not even her role.
        if (kindOf(row) == RowKind::Person)
            return Operation::EditOffice;
        const auto from = below(m_tree.parent(edit.row), row);
        return from == below(edit.parent, row) ? from : place(kindOf(row));
    }

private:
    /// The owner of the file writes under any name that is not the key of a person.
    bool isMine(const QString &author) const
    {
        return m_person.isEmpty() ? !personRow(m_tree, author) : author == m_person;
    }

    /// Whether author, unit and closedBy of the comment are the person's own.
    bool isAllMine(const Comment &comment) const
    {
        return isMine(comment.author) && (comment.closedBy.isEmpty() || isMine(comment.closedBy))
            && (comment.unit.isEmpty() || comment.unit == unitOfPerson(m_tree, m_person));
    }

    bool holdsForeignWords(const Subtree &subtree) const
    {
        const auto *comment = std::get_if<Comment>(&subtree.value);
        const auto *reply = std::get_if<Reply>(&subtree.value);
        return (comment && !isAllMine(*comment)) || (reply && !isMine(reply->author))
            || std::ranges::any_of(subtree.children,
                [this](const Subtree &child) { return holdsForeignWords(child); });
    }

    bool isOfMyUnit(RowId row) const
    {
        if (!personRow(m_tree, m_person))
            return false;
        const QString unit = unitOfPerson(m_tree, m_person);
        for (; row; row = m_tree.parent(row)) {
            const QStringList units = unitsOf(m_tree.value(row));
            if (units.contains(u"*"_s) || (!unit.isEmpty() && units.contains(unit)))
                return true;
        }
        return false;
    }

    static Operation place(RowKind kind)
    {
        return groupOf(kind) == RowGroup::Office ? Operation::EditOffice : Operation::EditContent;
    }

    /// The operation of inserting or removing the row below the parent.
    Operation below(RowId parent, const RowValue &row) const
    {
        if (kindOf(row) == RowKind::Evidence && isOfMyUnit(parent))
            return Operation::EditOwnRows;
        const auto *person = std::get_if<Person>(&row);
        return person && isRankedOrPictured(*person) ? Operation::SetRoles : place(kindOf(row));
    }

    std::optional<Operation> ownWords(const QString &author, const SetField &edit) const
    {
        if (edit.field == wordsField(m_tree.kind(edit.row)).key && isMine(author))
            return Operation::ChangeOwnComment;
        return {};
    }

    Operation removal(const QString &author) const
    {
        return isMine(author) ? Operation::ChangeOwnComment : Operation::DeleteComment;
    }

    std::optional<Operation> changeOf(const Comment &comment, const SetField &edit) const
    {
        if (edit.field == keyOf(&Comment::state)
            && edit.value == kWords<CommentState>[size_t(CommentState::Deleted)])
            return removal(comment.author);
        if (edit.field == keyOf(&Comment::closedBy) && !edit.value.toString().isEmpty()
            && !isMine(edit.value.toString()))
            return Operation::MergeCopy;
        if (isClosing(edit.field))
            return Operation::CloseComment;
        return ownWords(comment.author, edit);
    }

    Operation operationOnKeyOf(RowId person) const
    {
        return person == personRow(m_tree, m_person) ? Operation::MakeOwnKey
                                                     : Operation::ReplaceKey;
    }

    Operation changeOfPerson(const SetField &edit) const
    {
        if (edit.field == keyOf(&Person::role))
            return Operation::SetRoles;
        if (edit.field == keyOf(&Person::signatureImage))
            return operationOnKeyOf(edit.row);
        return Operation::EditOffice;
    }

    std::optional<Operation> changeOfKey(const SetField &edit) const
    {
        if (edit.field == keyOf(&KeyRecord::passphraseAt))
            return operationOnKeyOf(m_tree.parent(edit.row));
        if (isRetiring(edit.field))
            return Operation::ReplaceKey;
        return {};
    }

    std::optional<Operation> changeOfCopy(const SetField &edit) const
    {
        if (edit.field == keyOf(&ReviewCopy::seal))
            return Operation::SendCopy;
        if (edit.field == keyOf(&ReviewCopy::taken) || edit.field == keyOf(&ReviewCopy::mergedAt))
            return Operation::MergeCopy;
        return {};
    }

    std::optional<Operation> signing(const SignOffRecord &record) const
    {
        if (record.person != m_person)
            return {};
        if (record.decision == Decision::Reopen)
            return Operation::Reopen;
        if (m_person.isEmpty())
            return {};
        return Operation::SignOwnStep;
    }

    const Tree &m_tree;
    const QString &m_person;
};

bool exists(const Tree &tree, const Edit &edit)
{
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return tree.contains(insert->parent);
    if (const auto *set = std::get_if<SetField>(&edit))
        return tree.contains(set->row);
    if (const auto *remove = std::get_if<RemoveRow>(&edit))
        return tree.contains(remove->row);
    const auto &move = std::get<MoveRow>(edit);
    return tree.contains(move.row) && tree.contains(move.parent);
}

} // namespace

Role roleOf(const Tree &tree, const QString &person)
{
    if (person.isEmpty())
        return Role::Owner;
    const RowId row = personRow(tree, person);
    const Role set = row ? tree.get<Person>(row).role : Role::Reviewer;
    if (set != Role::Automatic)
        return set;
    if (reportsFirst(tree, person))
        return Role::Drafter;
    return peopleInChains(tree).contains(person) ? Role::Signer : Role::Reviewer;
}

bool mayDo(Role role, Operation operation)
{
    const Right &right = rightOf(operation);
    switch (role) {
    case Role::Owner:
        return right.owner;
    case Role::Drafter:
        return right.drafter;
    case Role::Signer:
        return right.signer;
    case Role::Reviewer:
    case Role::Automatic:
        break;
    }
    return right.reviewer;
}

const ReviewCopy *heldCopy(const Tree &tree)
{
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        for (const RowId row : tree.rows(report, RowKind::ReviewCopy))
            if (const auto &copy = tree.get<ReviewCopy>(row); copy.place == CopyPlace::Held)
                return &copy;
    return nullptr;
}

QString actingPerson(const Tree &tree, const QString &person)
{
    const ReviewCopy *copy = heldCopy(tree);
    return copy ? copy->person : person;
}

std::optional<Operation> operationOf(const Tree &tree, const Edit &edit, const QString &person)
{
    return std::visit(Classifier(tree, person), edit);
}

Outcome checkRights(const Tree &tree, const Edit &edit, const QString &person)
{
    if (!exists(tree, edit))
        return ok(); // the edit is refused later, with a better reason
    const QString actor = actingPerson(tree, person);
    const auto operation = operationOf(tree, edit, actor);
    if (!operation)
        return Error { Error::Code::Forbidden,
            RightsText::tr("Sign-offs, keys and the words of others are never changed or removed"),
            {} };
    const QString what = RightsText::tr(rightOf(*operation).name);
    if (const ReviewCopy *copy = heldCopy(tree); copy && !allowsInCopy(*copy, *operation))
        return Error { Error::Code::Forbidden,
            RightsText::tr("This review copy does not allow you to %1").arg(what), {} };
    else if (!copy && !mayDo(roleOf(tree, actor), *operation))
        return Error { Error::Code::Forbidden,
            RightsText::tr("%1 may not %2").arg(roleName(roleOf(tree, actor)), what), {} };
    return ok();
}

Outcome checkRights(const Tree &tree, const QList<Edit> &edits, const QString &person)
{
    for (const Edit &edit : edits)
        if (Outcome may = checkRights(tree, edit, person); !may)
            return may;
    return ok();
}

Outcome checkRights(const Tree &tree, RowId row, const Field &field, const QString &person)
{
    if (!tree.contains(row))
        return ok();
    return checkRights(tree, SetField { row, field.name(), field.get(tree.value(row)) }, person);
}

} // namespace ita
