// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "gui/pages/pullsecretpage.h"
#include "gui/session.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/guideview.h"
#include "gui/widgets/notebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestPullSecretPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryEntryAndStep();
    void showsCommandsWhole_data();
    void showsCommandsWhole();
    void saysWhenNothingChanges();
    void followsThePickedCluster();
    void keepsThePlaceWhenNothingChanges();
    void copiesEverything();
    void savesMarkdownAndText_data();
    void savesMarkdownAndText();
    void namesEveryFocusableWidget();
    void tellsItsState();

private:
    [[nodiscard]] PullSecretGuide guide() const
    {
        return pullSecretGuide(m_catalog, m_session->project(), m_session->cluster());
    }

    const Catalog m_catalog = *builtInCatalog();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PullSecretPage> m_page;
};

void TestPullSecretPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(m_catalog);
    QVERIFY(m_session->open(u"" ARO_TEST_DATA "/projects/two-clusters.aroegress"_s));
    m_page = std::make_unique<PullSecretPage>(*m_session);
    m_page->findChild<QTabWidget *>(u"pullSecretTabs"_s)->setCurrentIndex(1);
    m_page->show();
}

void TestPullSecretPage::showsEveryEntryAndStep()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    for (const SecretEntry &entry : guide().entries) {
        QVERIFY2(texts.contains(entry.registry), qPrintable(entry.registry));
        QVERIFY2(texts.contains(entry.reason), qPrintable(entry.reason));
    }
    qsizetype commands = 0;
    for (const GuideStep &step : guide().steps) {
        const auto *box = m_page->findChild<QWidget *>(u"step-"_s + step.id);
        QVERIFY2(box, qPrintable(step.id));
        QCOMPARE(box->accessibleName(), step.title);
        QCOMPARE(box->findChild<NoteBar *>() != nullptr, step.isWarning);
        commands += step.commands.size();
    }
    QCOMPARE(m_page->findChild<GuideView *>()->findChildren<CommandBox *>().size(), commands);
}

void TestPullSecretPage::showsCommandsWhole_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QSize>("size");

    for (const QSize size : { QSize(420, 400), QSize(774, 480), QSize(1014, 660) }) {
        for (const int tab : { 0, 1 })
            QTest::addRow("tab %d, %d x %d", tab, size.width(), size.height()) << tab << size;
    }
}

void TestPullSecretPage::showsCommandsWhole()
{
    QFETCH(int, tab);
    QFETCH(QSize, size);

    m_page->findChild<QTabWidget *>(u"pullSecretTabs"_s)->setCurrentIndex(tab);
    m_page->resize(size);
    QCoreApplication::processEvents();
    int commands = 0;
    for (const CommandBox *box : m_page->findChildren<CommandBox *>()) {
        if (!box->isVisible())
            continue;
        const auto *text = box->findChild<QPlainTextEdit *>();
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
        // What is high enough can still be cut by what is around it.
        QTRY_VERIFY(box->rect().contains(text->geometry()));
        QTRY_VERIFY(box->parentWidget()->rect().contains(box->geometry()));
        ++commands;
    }
    QVERIFY(commands > 0);
}

void TestPullSecretPage::saysWhenNothingChanges()
{
    const auto *note = m_page->findChild<NoteBar *>(u"unchangedNote"_s);
    QVERIFY(note->isHidden());
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.features = { u"console-access"_s }; });
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"prod"_s));
}

void TestPullSecretPage::followsThePickedCluster()
{
    const auto *before = m_page->findChild<GuideView *>();
    QVERIFY(before);
    m_session->setCurrentCluster(1);
    const auto *area = m_page->findChild<QScrollArea *>(u"guide"_s);
    QVERIFY(area->accessibleName().contains(u"dev"_s));
}

void TestPullSecretPage::keepsThePlaceWhenNothingChanges()
{
    m_page->resize(500, 300);
    auto *area = m_page->findChild<QScrollArea *>(u"guide"_s);
    const QWidget *shown = area->widget();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 100);
    area->verticalScrollBar()->setValue(100);
    m_session->edit(u"Change"_s, [](Project &project) { project.target = u"squid"_s; });
    QCOMPARE(area->widget(), shown);
    QCOMPARE(area->verticalScrollBar()->value(), 100);
}

void TestPullSecretPage::copiesEverything()
{
    QTest::keyClick(m_page->findChild<QPushButton *>(u"copyGuide"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), guideText(guide()));
}

void TestPullSecretPage::savesMarkdownAndText_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");

    QTest::newRow("Markdown") << u"saveMarkdown"_s << u"pull-secret-prod.md"_s;
    QTest::newRow("text") << u"saveText"_s << u"pull-secret-prod.txt"_s;
}

void TestPullSecretPage::savesMarkdownAndText()
{
    QFETCH(QString, button);
    QFETCH(QString, name);

    const QTemporaryDir folder;
    m_page->setPathChooser([&folder](QWidget *, const PathRequest &request) {
        return folder.filePath(request.suggestion.section(u'/', -1));
    });
    const QSignalSpy message(m_page.get(), &Page::messageRequested);
    QTest::keyClick(m_page->findChild<QPushButton *>(button), Qt::Key_Space);
    const QString wanted = name.endsWith(".md"_L1) ? guideMarkdown(guide()) : guideText(guide());
    QCOMPARE(QString::fromUtf8(*readFile(folder.filePath(name))), wanted);
    QCOMPARE(message.count(), 1);
}

void TestPullSecretPage::namesEveryFocusableWidget()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
    }
}

void TestPullSecretPage::tellsItsState()
{
    QCOMPARE(m_page->state(), StepState::Todo); // whether the cluster has what it needs is not known
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.features = { u"update-checks"_s }; });
    QCOMPARE(m_page->state(), StepState::Done);
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.features = { u"telemetry"_s }; });
    QCOMPARE(m_page->state(), StepState::Attention);
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.features.clear(); });
    QCOMPARE(m_page->state(), StepState::Todo);
}

QTEST_MAIN(TestPullSecretPage)
#include "tst_pullsecretpage.moc"
