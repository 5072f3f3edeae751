// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/menus.h"
#include "gui/settings.h"
#include "models/stepstate.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QSplitter;

namespace aro {

class Documents;
class HelpWindow;
class NoteBar;
class PageStack;
class QuestionBar;
class Session;
class StepPane;

/// The window: steps at the left, a page at the right, Back and Next below. Nothing in it is modal but the
/// dialogs that choose a file.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` may be null: then nothing is remembered.
    MainWindow(Session &session, Settings *settings, const QString &language);

    [[nodiscard]] int step() const;
    void showStep(int step);
    [[nodiscard]] WindowState windowState() const;

    [[nodiscard]] Documents &documents() { return *m_documents; }
    [[nodiscard]] QuestionBar &questions() { return *m_questions; }
    /// A sentence at the top of the window until it is closed; empty hides it.
    void showTrouble(const QString &text);

Q_SIGNALS:
    void languageChosen(const QString &language);
    /// The user wants to close the window and is asked about unsaved changes.
    void closeRequested();
    /// The window closes; changes that are not saved are not wanted.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeRight();
    QWidget *makeNavigation();
    void connectMenus();
    void connectSession();
    void connectPages();
    void restore();

    void refreshTitle();
    void refreshStatus();
    void refreshStates();
    void saveRules();
    void focusFilter();
    void showHelp();
    void showAbout();

    Session &m_session;
    Settings *m_settings;
    Menus m_menus;
    QuestionBar *m_questions = nullptr;
    NoteBar *m_trouble = nullptr;
    QSplitter *m_splitter = nullptr;
    StepPane *m_steps = nullptr;
    PageStack *m_pages = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_status = nullptr;
    Documents *m_documents = nullptr;
    HelpWindow *m_help = nullptr; ///< built when it is first wanted
    bool m_mayClose = false;
};

} // namespace aro
