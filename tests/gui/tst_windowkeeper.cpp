// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "gui/find.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/questionbar.h"
#include "gui/windowkeeper.h"

#include <QAction>
#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace aro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWindowKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheLanguageInPlace();
    void offersUnsavedWork_data();
    void offersUnsavedWork();
    void asksAgainInTheOtherLanguage();
    void writesItsCopyBeforeItAsks();

private:
    /// What main() composes.
    struct Program
    {
        explicit Program(const QTemporaryDir &folder)
            : session(*builtInCatalog())
            , settings(folder.filePath(u"settings.ini"_s))
            , autosave(session, folder.filePath(u"autosave"_s), 1h)
            , keeper(session, translations, settings, autosave)
        {
            translations.use(u"en"_s);
            keeper.show();
        }

        Session session;
        Settings settings;
        Translations translations;
        Autosave autosave;
        WindowKeeper keeper;
    };

    static void crashWithUnsavedWork(const QTemporaryDir &folder)
    {
        Session session(*builtInCatalog());
        Autosave autosave(session, folder.filePath(u"autosave"_s), 1h);
        session.editCluster(u"Rename"_s, [](Cluster &cluster) { cluster.name = u"lost"_s; });
        autosave.writeNow();
    }
    static int copies(const QTemporaryDir &folder)
    {
        const QDir autosave(folder.filePath(u"autosave"_s));
        return static_cast<int>(autosave.entryList({ u"*.aroegress-autosave"_s }, QDir::Files).size());
    }
};

void TestWindowKeeper::changesTheLanguageInPlace()
{
    const QTemporaryDir folder;
    Program program(folder);
    QPointer<MainWindow> before = &program.keeper.window();
    before->resize(1000, 650);
    before->showStep(FeaturesStep);
    program.session.editCluster(u"Rename"_s, [](Cluster &cluster) { cluster.name = u"prod"_s; });

    find<QAction>(*before, u"language-de"_s)->trigger();
    MainWindow &after = program.keeper.window();
    QTRY_VERIFY(before.isNull());
    QVERIFY(after.isVisible());
    QCOMPARE(after.size(), QSize(1000, 650));
    QCOMPARE(after.step(), static_cast<int>(FeaturesStep));
    QVERIFY(find<QAction>(after, u"language-de"_s)->isChecked());
    QCOMPARE(program.settings.language(), u"de"_s);
    QCOMPARE(program.session.cluster().name, u"prod"_s);
    program.session.undoStack()->undo();
    QCOMPARE(program.session.project(), newProject());
}

void TestWindowKeeper::offersUnsavedWork_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("name"); // of the cluster afterwards
    QTest::addColumn<int>("kept"); // copies

    QTest::newRow("restore") << 0 << u"lost"_s << 1;
    QTest::newRow("delete") << 1 << u"cluster-1"_s << 0;
    QTest::newRow("not now") << 2 << u"cluster-1"_s << 1;
}

void TestWindowKeeper::offersUnsavedWork()
{
    QFETCH(int, choice);
    QFETCH(QString, name);
    QFETCH(int, kept);

    const QTemporaryDir folder;
    crashWithUnsavedWork(folder);
    Program program(folder);
    MainWindow &window = program.keeper.window();
    QTRY_VERIFY(window.questions().isVisible());
    QTest::mouseClick(find<QPushButton>(window, u"choice%1"_s.arg(choice)), Qt::LeftButton);
    QCOMPARE(program.session.cluster().name, name);
    QCOMPARE(program.session.isModified(), choice == 0);
    QCOMPARE(copies(folder), kept);
    QVERIFY(!window.questions().isVisible());
}

void TestWindowKeeper::asksAgainInTheOtherLanguage()
{
    const QTemporaryDir folder;
    crashWithUnsavedWork(folder);
    Program program(folder);
    QTRY_VERIFY(program.keeper.window().questions().isVisible());
    find<QAction>(program.keeper.window(), u"language-de"_s)->trigger();
    QVERIFY(program.keeper.window().questions().isVisible());
    QTest::mouseClick(find<QPushButton>(program.keeper.window(), u"choice0"_s), Qt::LeftButton);
    QCOMPARE(program.session.cluster().name, u"lost"_s);
}

void TestWindowKeeper::writesItsCopyBeforeItAsks()
{
    const QTemporaryDir folder;
    Program program(folder);
    MainWindow &window = program.keeper.window();
    program.session.editCluster(u"Rename"_s, [](Cluster &cluster) { cluster.name = u"prod"_s; });
    QVERIFY(!window.close());
    QCOMPARE(copies(folder), 1);
    QTest::mouseClick(find<QPushButton>(window, u"choice1"_s), Qt::LeftButton);
    QVERIFY(!window.isVisible());
    QCOMPARE(copies(folder), 0);
}

QTEST_MAIN(TestWindowKeeper)
#include "tst_windowkeeper.moc"
