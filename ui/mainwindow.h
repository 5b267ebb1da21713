// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/typesetter.h"

#include <QMainWindow>

#include <memory>

class QListWidget;

namespace ita {

class PageView;
class Session;

/// The window on one office file: its sections and the pages they print.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Session> session, QWidget *parent = nullptr);
    ~MainWindow() override;

private:
    void makeActions();
    void showPages();
    void fillSections();
    void print();

    std::unique_ptr<Session> m_session;
    Typesetter m_typesetter;
    std::optional<PrintedReport> m_report;
    QListWidget *m_sections;
    PageView *m_pages;
};

} // namespace ita
