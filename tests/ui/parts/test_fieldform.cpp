// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inputs/keys.h"
#include "tests/ui/models/fixture.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/fieldinput.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The form of a plan's year, and another input to leave it for.
struct YearForm
{
    OpenOffice office;
    RowId plan = office.first(RowKind::Plan);
    const Field &field = fieldOf(&PlanSection::assessedYear);
    QWidget window;
    FieldForm *form = nullptr;
    QLineEdit *next = new QLineEdit;

    YearForm()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(next);
        makeForm();
        activate(window);
    }

    /// As another page or the next start of the program does.
    void makeForm()
    {
        delete form;
        form = new FieldForm(office.history, nullptr, RowKind::Plan, { &field });
        window.layout()->addWidget(form);
        form->show();
        form->setRow(plan);
    }

    QSpinBox &year() { return *form->findChild<QSpinBox *>(); }
    QPushButton &discard() { return *form->findChild<QPushButton *>(); }
    int stored() { return office.tree().get<PlanSection>(plan).assessedYear; }
    std::optional<QJsonValue> draft() { return office.history.halfTyped(plan, field.name()); }
    QString said()
    {
        for (const QLabel *label : form->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u'⚠'))
                return label->text();
        return {};
    }

    void typeYear(const QString &text)
    {
        year().setFocus();
        year().selectAll();
        type(year(), text);
        CommitTimer::flushAll();
    }
};

} // namespace

TEST_CASE("A half-typed year is kept as a draft and shown again", "[ui][parts]")
{
    YearForm f;
    const int before = f.stored();
    f.typeYear(u"25"_s);
    CHECK(f.stored() == before);
    CHECK(f.year().text() == u"25"_s);
    CHECK(f.draft() == u"25"_s);

    f.makeForm();
    CHECK(f.year().text() == u"25"_s);
    CHECK(f.said().contains(u"no whole year"_s));
    CHECK(f.discard().isVisible());

    f.typeYear(u"2570"_s);
    CHECK(f.stored() == 2570);
    CHECK_FALSE(f.draft());
    CHECK(f.said().isEmpty());
    CHECK_FALSE(f.discard().isVisible());
}

TEST_CASE("What is refused half-typed is not said while typing goes on", "[ui][parts]")
{
    YearForm f;
    f.typeYear(u"2570"_s);
    f.typeYear(u"25"_s);
    CHECK(f.draft());
    CHECK(f.said().isEmpty());
    CHECK(QTest::qWaitFor([&] { return !f.said().isEmpty(); }));
}

TEST_CASE("A draft is discarded for the stored value", "[ui][parts]")
{
    YearForm f;
    const int before = f.stored();
    f.typeYear(u"25"_s);
    f.makeForm();
    QTest::mouseClick(&f.discard(), Qt::LeftButton);
    CHECK_FALSE(f.draft());
    CHECK(f.year().value() == before);
    CHECK(f.year().text() != u"25"_s);
    CHECK(f.said().isEmpty());
    CHECK(f.stored() == before);
}

TEST_CASE("A draft that can be stored is, when its field is visited", "[ui][parts]")
{
    YearForm f;
    f.office.history.keepHalfTyped(f.plan, f.field, 2571);
    f.makeForm();
    CHECK(f.year().value() == 2571);
    CHECK(f.said().contains(u"not kept yet"_s));
    f.year().setFocus();
    CHECK(f.stored() != 2571);
    f.next->setFocus();
    CHECK(f.stored() == 2571);
    CHECK_FALSE(f.draft());
    CHECK(f.said().isEmpty());
}

TEST_CASE("Storing while one types moves nothing and is one step of undo", "[ui][parts]")
{
    OpenOffice office;
    const RowId measure = office.first(RowKind::Measure);
    const auto approach = [&] { return office.tree().get<Measure>(measure).approach; };
    const QString before = approach();
    FieldForm form(office.history, nullptr, RowKind::Measure, { &fieldOf(&Measure::approach) });
    form.setRow(measure);
    activate(form);
    auto *input = form.findChild<ThaiTextEdit *>();
    input->setFocus();
    input->moveCursor(QTextCursor::Start);
    type(*input, u"กข"_s);
    press(*input, Qt::Key_Left);
    QInputMethodEvent composing(u"ค"_s, {});
    QCoreApplication::sendEvent(input, &composing);
    CommitTimer::flushAll();
    CHECK(approach() == u"กข"_s + before);
    CHECK(input->textCursor().position() == 1);
    CHECK(input->textCursor().block().layout()->preeditAreaText() == u"ค"_s);

    QInputMethodEvent composed;
    composed.setCommitString(u"ค"_s);
    QCoreApplication::sendEvent(input, &composed);
    CommitTimer::flushAll();
    CHECK(approach() == u"กคข"_s + before);
    CHECK(input->textCursor().position() == 2);
    CHECK(office.history.undoStack().count() == 1);
    office.history.undo();
    CHECK(approach() == before);
}

TEST_CASE("In a file that can only be read no input takes anything", "[ui][parts]")
{
    MemoryStorages memory;
    REQUIRE(Session::create(memory, u"office.ita"_s, Overwrite::No, smallOffice(), u"new"_s, {}));
    const auto session = Session::open(memory, u"office.ita"_s, Access::Read, {});
    REQUIRE(session);
    EditHistory history(**session);
    bool tried = false;
    QObject::connect(&history, &EditHistory::failed, &history, [&] { tried = true; });
    const Tree &tree = history.tree();
    int inputs = 0;
    for (const RowId row : tree.descendants(tree.root())) {
        const RowKind kind = tree.kind(row);
        FieldForm form(history, nullptr, kind, contentFields(kind));
        form.setRow(row);
        activate(form);
        for (FieldInput *input : form.findChildren<FieldInput *>()) {
            INFO(input->field().name().toStdString());
            ++inputs;
            const QJsonValue before = input->typed();
            QWidget &inner = input->focusProxy() ? *input->focusProxy() : *input;
            inner.setFocus();
            type(inner, u"1ก "_s);
            for (const Qt::Key key : { Qt::Key_Delete, Qt::Key_Up, Qt::Key_Down, Qt::Key_F4 })
                press(inner, key);
            CommitTimer::flushAll();
            CHECK_FALSE(QApplication::activePopupWidget());
            CHECK(input->typed() == before);
            CHECK(input->toolTip() == (*session)->whyReadOnly().message);
        }
    }
    CHECK(inputs > 50);
    CHECK_FALSE(tried);
}

TEST_CASE("An input that is deleted in mid-typing tells nobody any more", "[ui][widgets]")
{
    OpenOffice office;
    int typedInto = 0;
    for (const RowKind kind :
        { RowKind::Plan, RowKind::Results, RowKind::Measure, RowKind::OitItem, RowKind::Text })
        for (const Field &field : describe(kind).fields) {
            INFO(field.name().toStdString());
            QWidget window;
            auto *input = new FieldInput(office.tree(), kind, field, nullptr, &window);
            int told = 0;
            QObject::connect(input, &FieldInput::committed, &window, [&told] { ++told; });
            activate(window);
            input->showRow(office.first(kind));
            input->setFocus();
            if (QWidget *typing = QApplication::focusWidget()) {
                QTest::keyClick(typing, Qt::Key_1);
                ++typedInto;
            }
            told = 0;
            delete input;
            CHECK(told == 0);
        }
    CHECK(typedInto > 20);
}

TEST_CASE("A choice has room for its longest name", "[ui][parts]")
{
    OpenOffice office;
    FieldForm form(
        office.history, nullptr, RowKind::Report, { &fieldOf<Report>(&PaperLayout::paperKind) });
    form.setRow(office.first(RowKind::Report));
    auto *box = form.findChild<QComboBox *>();
    REQUIRE(box);
    REQUIRE(box->count() > 5);
    for (int i = 0; i < box->count(); ++i)
        CHECK(box->fontMetrics().horizontalAdvance(box->itemText(i))
            < box->minimumSizeHint().width());
}
