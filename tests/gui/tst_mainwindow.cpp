// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "gui/documents.h"
#include "gui/find.h"
#include "gui/mainwindow.h"
#include "gui/pagestack.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/questionbar.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace aro;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buildsPagesWhenTheyAreShown();
    void goesToEachStep();
    void cutsNothingOffInASmallWindow_data();
    void cutsNothingOffInASmallWindow();
    void showsTheStateOfTheSteps();
    void tellsHostsNotesAndWhetherItIsSaved();
    void marksUnsavedChangesInTheTitle();
    void opensDroppedProjects();
    void ignoresOtherDrops_data();
    void ignoresOtherDrops();
    void saysInPlaceWhatItCannotOpen();
    void savesWithTheKey();
    void asksBeforeItCloses_data();
    void asksBeforeItCloses();
    void closesAtOnceWhenNothingIsUnsaved();
    void asksBeforeANewProject();
    void remembersFilesAndPlace();
    void findsTheFilterFromAnywhere();
    void undoesFromATextField();
    void picksClustersBelowTheSteps();
    void asksForALanguage();
    void tellsAboutItself();
    void opensAndClosesHelp();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        return find<Widget>(*m_window, name);
    }
    void rebuild()
    {
        m_window = std::make_unique<MainWindow>(*m_session, m_settings.get(), u"en"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void choose(int choice) const
    {
        QTest::mouseClick(named<QPushButton>(u"choice%1"_s.arg(choice)), Qt::LeftButton);
    }
    void rename(const QString &name) const
    {
        m_session->editCluster(u"Rename"_s, [&name](Cluster &cluster) { cluster.name = name; });
    }
    QString savedProject(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        return saveProject(newProject(), path) ? path : QString();
    }
    void drop(const QMimeData &data) const
    {
        QDragEnterEvent enter({ 9, 9 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event({ 9, 9 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        if (enter.isAccepted())
            QCoreApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(*builtInCatalog());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    rebuild();
}

void TestMainWindow::buildsPagesWhenTheyAreShown()
{
    const auto *pages = m_window->findChild<PageStack *>();
    QCOMPARE(pages->count(), 1);
    m_window->showStep(RulesStep);
    QCOMPARE(pages->count(), 2);
    m_window->showStep(ClusterStep);
    QCOMPARE(pages->count(), 2);
}

void TestMainWindow::goesToEachStep()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->step(), static_cast<int>(EndpointsStep));
    QTest::mouseClick(named<QPushButton>(u"next"_s), Qt::LeftButton);
    QCOMPARE(m_window->step(), static_cast<int>(RulesStep));
    QTest::mouseClick(named<QPushButton>(u"back"_s), Qt::LeftButton);
    QCOMPARE(m_window->step(), static_cast<int>(EndpointsStep));
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(!named<QPushButton>(u"next"_s)->isEnabled());
    auto *steps = named<QListView>(u"steps"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Home);
    QCOMPARE(m_window->step(), static_cast<int>(ClusterStep));
    QVERIFY(!named<QPushButton>(u"back"_s)->isEnabled());
    m_window->showStep(99);
    QCOMPARE(m_window->step(), static_cast<int>(SummaryStep));
}

void TestMainWindow::cutsNothingOffInASmallWindow_data()
{
    QTest::addColumn<QString>("language");

    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestMainWindow::cutsNothingOffInASmallWindow()
{
    QFETCH(QString, language);

    Translations translations;
    translations.use(language);
    QVERIFY(m_session->open(QStringLiteral(ARO_TEST_DATA "/projects/everything.aroegress")));
    rebuild();
    m_window->resize(900, 600);
    int looked = 0;
    const auto look = [this, &looked] {
        QCoreApplication::processEvents();
        const QList<QScrollArea *> areas = m_window->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                continue;
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     area->widget()->metaObject()->className());
            ++looked;
        }
    };
    for (int step = ClusterStep; step <= SummaryStep; ++step) {
        m_window->showStep(step);
        look();
        if (step == PullSecretStep) {
            named<QTabWidget>(u"pullSecretTabs"_s)->setCurrentIndex(1);
            look();
        }
    }
    QVERIFY(looked > 3);
    m_window.reset();
}

void TestMainWindow::showsTheStateOfTheSteps()
{
    const QAbstractItemModel *steps = named<QListView>(u"steps"_s)->model();
    const QVariant before = steps->index(FeaturesStep, 0).data(Qt::AccessibleTextRole);
    m_session->editCluster(u"Choose"_s, [](Cluster &cluster) { cluster.features = { u"telemetry"_s }; });
    QVERIFY(steps->index(FeaturesStep, 0).data(Qt::AccessibleTextRole) != before);
    m_session->undoStack()->undo();
    QCOMPARE(steps->index(FeaturesStep, 0).data(Qt::AccessibleTextRole), before);
}

void TestMainWindow::tellsHostsNotesAndWhetherItIsSaved()
{
    const auto *status = named<QLabel>(u"status"_s);
    QVERIFY2(status->text().startsWith(u"0 "_s), qPrintable(status->text()));
    m_session->editCluster(u"Choose"_s, [](Cluster &cluster) {
        cluster.features = { u"update-checks"_s };
        cluster.sources = { *Cidr::parse(u"10.0.0.0/24"_s) };
    });
    QVERIFY2(status->text().startsWith(u"1 "_s), qPrintable(status->text()));
    const QString modified = status->text();
    QVERIFY(m_session->save(m_folder->filePath(u"a.aroegress"_s)));
    QVERIFY(status->text() != modified);
}

void TestMainWindow::marksUnsavedChangesInTheTitle()
{
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(u"[*]"_s));
    rename(u"prod"_s);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_session->save(m_folder->filePath(u"contoso.aroegress"_s)));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(u"contoso.aroegress"_s));
}

void TestMainWindow::opensDroppedProjects()
{
    const QString path = savedProject(u"dropped.aroegress"_s);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    drop(data);
    QCOMPARE(m_session->filePath(), path);
}

void TestMainWindow::ignoresOtherDrops_data()
{
    QTest::addColumn<QList<QUrl>>("urls");

    QTest::newRow("another suffix") << QList { QUrl(u"file:///tmp/a.txt"_s) };
    QTest::newRow("two files") << QList { QUrl(u"file:///tmp/a.aroegress"_s),
                                          QUrl(u"file:///tmp/b.aroegress"_s) };
    QTest::newRow("from the network") << QList { QUrl(u"https://example.com/a.aroegress"_s) };
    QTest::newRow("nothing") << QList<QUrl> {};
}

void TestMainWindow::ignoresOtherDrops()
{
    QFETCH(QList<QUrl>, urls);

    QMimeData data;
    data.setUrls(urls);
    drop(data);
    QVERIFY(m_session->filePath().isEmpty());
    QVERIFY(!named<NoteBar>(u"trouble"_s)->isVisible());
}

void TestMainWindow::saysInPlaceWhatItCannotOpen()
{
    rename(u"prod"_s);
    QVERIFY(m_session->save(m_folder->filePath(u"a.aroegress"_s)));
    const QString broken = m_folder->filePath(u"broken.aroegress"_s);
    QVERIFY(saveText(broken, "not JSON"));
    m_window->documents().open(broken);
    auto *trouble = named<NoteBar>(u"trouble"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"broken.aroegress"_s));
    QVERIFY(saveText(broken, R"({"format":"aro-egress-project","schema":3,"name":"a",
                                "clusters":[{"name":"a","cloud":"x"}]})"));
    m_window->documents().open(broken);
    QVERIFY2(trouble->text().contains(u". /clusters/0/cloud: "_s), qPrintable(trouble->text()));
    QCOMPARE(m_session->cluster().name, u"prod"_s);
    find<QToolButton>(*trouble, u"noteAction"_s)->click();
    QVERIFY(!trouble->isVisible());
}

void TestMainWindow::savesWithTheKey()
{
    const QString path = savedProject(u"a.aroegress"_s);
    m_window->documents().open(path);
    rename(u"prod"_s);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_session->isModified());
    QCOMPARE(loadProject(m_session->catalog(), path)->clusters.constFirst().name, u"prod"_s);
}

void TestMainWindow::asksBeforeItCloses_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("isOpen"); // afterwards
    QTest::addColumn<QString>("name"); // in the file

    QTest::newRow("save") << 0 << false << u"prod"_s;
    QTest::newRow("discard") << 1 << false << u"cluster-1"_s;
    QTest::newRow("cancel") << 2 << true << u"cluster-1"_s;
}

void TestMainWindow::asksBeforeItCloses()
{
    QFETCH(int, choice);
    QFETCH(bool, isOpen);
    QFETCH(QString, name);

    const QString path = savedProject(u"a.aroegress"_s);
    m_window->documents().open(path);
    rename(u"prod"_s);
    const QSignalSpy requested(m_window.get(), &MainWindow::closeRequested);
    const QSignalSpy closing(m_window.get(), &MainWindow::closing);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->questions().isVisible());
    QVERIFY(m_window->questions().question().contains(u"a.aroegress"_s));
    QCOMPARE(requested.count(), 1);
    choose(choice);
    QCOMPARE(m_window->isVisible(), isOpen);
    QCOMPARE(closing.count(), isOpen ? 0 : 1);
    QVERIFY(!m_window->questions().isVisible());
    QCOMPARE(loadProject(m_session->catalog(), path)->clusters.constFirst().name, name);
}

void TestMainWindow::closesAtOnceWhenNothingIsUnsaved()
{
    QVERIFY(m_window->close());
}

void TestMainWindow::asksBeforeANewProject()
{
    rename(u"prod"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->questions().isVisible());
    QTest::keyClick(named<QPushButton>(u"choice0"_s), Qt::Key_Escape);
    QVERIFY(!m_window->questions().isVisible());
    QCOMPARE(m_session->cluster().name, u"prod"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    choose(1);
    QCOMPARE(m_session->project(), newProject());
    QVERIFY(!m_session->isModified());
}

void TestMainWindow::remembersFilesAndPlace()
{
    const QString path = savedProject(u"a.aroegress"_s);
    m_window->documents().open(path);
    QCOMPARE(m_settings->recentFiles(), QStringList { path });
    m_window->resize(1000, 640);
    m_window->showStep(FeaturesStep);
    QVERIFY(m_window->close());
    rebuild();
    QCOMPARE(m_window->size(), QSize(1000, 640));
    QCOMPARE(m_window->step(), static_cast<int>(FeaturesStep));
}

void TestMainWindow::findsTheFilterFromAnywhere()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->step(), static_cast<int>(EndpointsStep));
    QVERIFY(named<QLineEdit>(u"filter"_s)->hasFocus());
}

void TestMainWindow::undoesFromATextField()
{
    m_session->editCluster(u"Region"_s, [](Cluster &cluster) { cluster.region = u"eastus"_s; });
    auto *name = named<QLineEdit>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->cluster().region, QString());
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->cluster().region, u"eastus"_s);
    retype(name, u"prod"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->cluster().name, u"cluster-1"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->project(), newProject());
}

void TestMainWindow::picksClustersBelowTheSteps()
{
    QVERIFY(m_window->findChild<QComboBox *>(u"clusterPicker"_s) == nullptr);
    m_session->edit(u"Add"_s, [](Project &project) {
        project.clusters.append(project.clusters.constFirst());
        project.clusters.last().name = u"dev"_s;
    });
    auto *picker = named<QComboBox>(u"clusterPicker"_s);
    QVERIFY(picker->isVisible());
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_Down);
    QCOMPARE(m_session->cluster().name, u"dev"_s);
    m_session->undoStack()->undo();
    QVERIFY(!picker->isVisible());
}

void TestMainWindow::asksForALanguage()
{
    const QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    QVERIFY(named<QAction>(u"language-en"_s)->isChecked());
    named<QAction>(u"language-de"_s)->trigger();
    QCOMPARE(chosen.value(0), QVariantList { u"de"_s });
}

void TestMainWindow::tellsAboutItself()
{
    named<QAction>(u"about"_s)->trigger();
    QVERIFY(named<NoteBar>(u"trouble"_s)->text().contains(QStringLiteral(ARO_VERSION)));
}

void TestMainWindow::opensAndClosesHelp()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(QApplication::topLevelWidgets().size() > 1);
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
