// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clirun.h"
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "gui/mainwindow.h"
#include "gui/pages/rulespage.h"
#include "gui/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

/// The whole job as a person does it: from an empty window, by clicks and keys alone, to a saved file.
class TestWholeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAnEmptyWindowToTheSameBytesAsTheCommandLine();
};

template <typename T>
static T *find(QWidget &window, const QString &name)
{
    T *widget = window.findChild<T *>(name);
    if (!widget)
        qWarning("there is no %s", qPrintable(name));
    return widget;
}

static void type(QWidget *field, const QString &text)
{
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

static void clickButton(QWidget &window, const QString &name)
{
    QTest::mouseClick(find<QPushButton>(window, name), Qt::LeftButton);
}

void TestWholeJob::fromAnEmptyWindowToTheSameBytesAsTheCommandLine()
{
    QTemporaryDir folder;
    Translations translations;
    translations.use(u"en"_s);
    const QString rules = folder.filePath(u"aro.squid.conf"_s);
    const QString project = folder.filePath(u"contoso.aroegress"_s);
    Session session(*builtInCatalog());
    QVERIFY(session.save(project)); // so that Ctrl+S needs no file dialog
    MainWindow window(session, nullptr, u"en"_s);
    window.resize(1200, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    type(find<QLineEdit>(window, u"name"_s), u"prod"_s);
    type(find<QComboBox>(window, u"region"_s)->lineEdit(), u"westeurope"_s);
    type(find<QLineEdit>(window, u"domain"_s), u"contoso"_s);
    type(find<QPlainTextEdit>(window, u"sources"_s)->viewport(), u"10.20.0.0/24, 10.20.1.0/24"_s);
    type(find<QPlainTextEdit>(window, u"clientSources"_s)->viewport(), u"10.50.0.0/16"_s);
    auto *answer = find<QPlainTextEdit>(window, u"lockdownAnswer"_s);
    answer->setFocus();
    QTest::keyClicks(answer, u"Egress Lockdown Feature Enabled"_s);
    QCOMPARE(session.cluster().lockdown, Lockdown::Enabled);

    clickButton(window, u"next"_s);
    QCOMPARE(window.step(), 1);
    clickButton(window, u"preset-common"_s);
    auto *insights = find<QCheckBox>(window, u"insights"_s);
    insights->setFocus();
    QTest::keyClick(insights, Qt::Key_Space);
    QVERIFY(session.cluster().features.contains(u"insights"_s));

    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.step(), 3);
    auto *targets = find<QAbstractItemView>(window, u"targets"_s);
    targets->setFocus();
    QTest::keyClicks(targets, u"Squid"_s);
    QTRY_COMPARE(session.project().target, u"squid"_s);

    window.findChild<RulesPage *>()->setPathChooser(
        [&rules](QWidget *, const PathRequest &) { return rules; });
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(rules));
    QVERIFY(session.isModified());
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!session.isModified());

    const cli::CliRun run = cli::run({ u"export"_s, u"--project"_s, project, u"--target"_s, u"squid"_s });
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("acl aro_red_hat_registries_dst dstdomain -n registry.redhat.io\n"));
    QVERIFY(run.out.contains("dstdomain -n .apps.contoso.westeurope.aroapp.io\n"));
    QCOMPARE(cli::contentOf(rules), run.out);
}

QTEST_MAIN(TestWholeJob)
#include "tst_wholejob.moc"
