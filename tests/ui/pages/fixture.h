// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/fixture.h"
#include "ui/pages/makepage.h"
#include "ui/parts/page.h"

#include <QSignalSpy>
#include <QTest>

namespace ita::test {

/// A page of an office's only section of a kind, shown in an active window.
class ShownPage
{
public:
    ShownPage(OpenOffice &office, RowKind section)
        : m_page(makePage(office.history, nullptr, office.first(section), nullptr))
    {
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_page.get()));
    }

    Page *operator->() const { return m_page.get(); }
    template<typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>();
        for (Widget *widget : all)
            if (widget->isVisible()
                && (accessibleName.isEmpty() || widget->accessibleName() == accessibleName))
                return widget;
        return nullptr;
    }
    /// Types into the widget that has the focus.
    void type(const QString &text) const
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        for (const QChar letter : text)
            QTest::sendKeyEvent(
                QTest::Click, focus, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private:
    std::unique_ptr<Page> m_page;
};

} // namespace ita::test
