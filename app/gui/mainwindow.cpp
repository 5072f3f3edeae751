// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "gui/documents.h"
#include "gui/helpwindow.h"
#include "gui/pages/rulespage.h"
#include "gui/pagestack.h"
#include "gui/recentfiles.h"
#include "gui/session.h"
#include "gui/steppane.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/questionbar.h"
#include "gui/windowtexts.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QStringList titlesOf(const QList<StepInfo> &steps)
{
    QStringList titles;
    for (const StepInfo &step : steps)
        titles.append(step.title);
    return titles;
}

/// The one project file that is dragged; empty when it is anything else.
QString projectFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return path.endsWith(".aroegress"_L1, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, Settings *settings, const QString &language)
    : m_session(session)
    , m_settings(settings)
{
    const QList<StepInfo> stepList = steps();
    m_menus = buildMenus(menuBar(), session.undoStack(), titlesOf(stepList), language);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    m_steps = new StepPane(session, titlesOf(stepList), central);
    m_pages = new PageStack(session, stepList, central);
    m_splitter = new QSplitter(central);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_steps);
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);

    m_status = new QLabel(this);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_status);
    m_documents = new Documents(session, *m_questions, this);
    setAcceptDrops(true);

    connectMenus();
    connectPages();
    connectSession();
    restore();
}

QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    m_questions = new QuestionBar(top);
    m_questions->setObjectName(u"questions"_s);
    m_trouble = new NoteBar(top);
    m_trouble->setObjectName(u"trouble"_s);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_questions);
    layout->addWidget(m_trouble);
    connect(m_trouble, &NoteBar::actionTriggered, this, [this] { showTrouble({}); });
    return top;
}

QWidget *MainWindow::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeNavigation());
    return right;
}

QWidget *MainWindow::makeNavigation()
{
    auto *navigation = new QWidget(this);
    m_back = new QPushButton(tr("&Back"), navigation);
    m_back->setObjectName(u"back"_s);
    m_next = new QPushButton(tr("&Next"), navigation);
    m_next->setObjectName(u"next"_s);
    auto *layout = new QHBoxLayout(navigation);
    layout->setContentsMargins(2 * Rhythm, Rhythm, 2 * Rhythm, Rhythm);
    layout->setSpacing(Rhythm);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(step() + 1); });
    return navigation;
}

void MainWindow::connectMenus()
{
    connect(m_menus.newDocument, &QAction::triggered, m_documents, &Documents::createNew);
    connect(m_menus.open, &QAction::triggered, m_documents, &Documents::chooseAndOpen);
    connect(m_menus.recent, &QMenu::aboutToShow, this,
            [this] { fillRecentFiles(m_menus.recent, m_settings, m_documents); });
    connect(m_menus.save, &QAction::triggered, m_documents, &Documents::save);
    connect(m_menus.saveAs, &QAction::triggered, m_documents, &Documents::saveAs);
    connect(m_menus.saveRules, &QAction::triggered, this, &MainWindow::saveRules);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.steps, &QActionGroup::triggered, this,
            [this](const QAction *action) { showStep(action->data().toInt()); });
    connect(m_menus.filter, &QAction::triggered, this, &MainWindow::focusFilter);
    connect(m_menus.languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(m_menus.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_menus.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectPages()
{
    connect(m_steps, &StepPane::stepChosen, this, &MainWindow::showStep);
    connect(m_pages, &PageStack::stepRequested, this, &MainWindow::showStep);
    connect(m_pages, &PageStack::stateChanged, this,
            [this](int step) { m_steps->setState(step, m_pages->state(step)); });
    connect(m_pages, &PageStack::messageRequested, this, [this](const QString &text) {
        constexpr int Milliseconds = 6000;
        statusBar()->showMessage(text, Milliseconds);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::refreshStates);
    connect(&m_session, &Session::changed, this, &MainWindow::refreshStatus);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::refreshStatus);
    connect(m_documents, &Documents::failed, this, &MainWindow::showTrouble);
    connect(m_documents, &Documents::started, this, [this] { showStep(ClusterStep); });
    connect(m_documents, &Documents::fileUsed, this, [this](const QString &path) {
        if (m_settings != nullptr)
            m_settings->addRecentFile(path);
    });
    refreshStates();
    refreshStatus();
    refreshTitle();
}

void MainWindow::restore()
{
    constexpr QSize DefaultSize { 1180, 760 };
    const WindowState state = m_settings != nullptr ? m_settings->windowState() : WindowState();
    if (!restoreGeometry(state.geometry))
        resize(DefaultSize);
    if (!m_splitter->restoreState(state.splitter))
        m_splitter->setSizes({ m_steps->minimumSizeHint().width() + 4 * Rhythm, width() });
    showStep(state.step);
}

WindowState MainWindow::windowState() const
{
    return { .geometry = saveGeometry(), .splitter = m_splitter->saveState(), .step = step() };
}

int MainWindow::step() const
{
    return m_steps->step();
}

void MainWindow::showStep(int step)
{
    const QList<QAction *> actions = m_menus.steps->actions();
    const int last = static_cast<int>(actions.size()) - 1;
    const int shown = std::clamp(step, 0, last);
    const bool isNew = m_pages->page(shown) == nullptr;
    m_pages->showPage(shown);
    if (isNew)
        followInTabOrder(m_steps->lastInTabOrder(), m_pages->page(shown));
    m_steps->setStep(shown);
    actions[shown]->setChecked(true);
    m_back->setEnabled(shown > 0);
    m_next->setEnabled(shown < last);
}

void MainWindow::showTrouble(const QString &text)
{
    m_trouble->setNote(Note::Severity::Warning, text, tr("Close"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isModified() && !m_mayClose) {
        event->ignore();
        Q_EMIT closeRequested();
        m_documents->guarded(tr("Save the changes to %1 before the window closes?"), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    if (m_settings != nullptr)
        m_settings->setWindowState(windowState());
    Q_EMIT closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!projectFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_documents->open(projectFile(event->mimeData()));
}

void MainWindow::refreshTitle()
{
    setWindowTitle(u"%1[*] – %2"_s.arg(documentTitle(m_session.filePath()), programTitle()));
    setWindowModified(m_session.isModified());
}

void MainWindow::refreshStatus()
{
    m_status->setText(statusSentence(m_session));
}

void MainWindow::refreshStates()
{
    for (int step = 0; step <= SummaryStep; ++step)
        m_steps->setState(step, m_pages->state(step));
}

void MainWindow::saveRules()
{
    showStep(RulesStep);
    static_cast<RulesPage *>(m_pages->page(RulesStep))->saveRules();
}

void MainWindow::focusFilter()
{
    if (m_pages->currentWidget()->findChild<QLineEdit *>(u"filter"_s) == nullptr)
        showStep(EndpointsStep);
    auto *filter = m_pages->currentWidget()->findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

void MainWindow::showHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->showTopic(m_pages->currentPage()->helpTopic());
}

void MainWindow::showAbout()
{
    m_trouble->setNote(Note::Severity::Information, aboutText(m_session.catalog()), tr("Close"));
}

} // namespace aro
