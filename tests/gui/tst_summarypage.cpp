// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "gui/pages/summarypage.h"
#include "gui/session.h"
#include "gui/widgets/clustersummary.h"
#include "gui/widgets/notebar.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSummaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsNotChosenAndWhatThatMeans();
    void tellsWhatIsLeftOutAndWhatThatBreaks();
    void leadsToOpenPoints();
    void leavesLargeProjectsToTheReport();
    void keepsThePlace();
    void savesEverything();
    void aNewProjectHasItsFileThen();
    void savesNothingWhenRulesAreMissing();
    void tellsItsState();

private:
    [[nodiscard]] QStringList texts() const;
    void edit(const std::function<void(Project &)> &change) { m_session->edit(u"Change"_s, change); }

    const Catalog m_catalog = *builtInCatalog();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SummaryPage> m_page;
};

void TestSummaryPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(m_catalog);
    QVERIFY(m_session->open(u"" ARO_TEST_DATA "/projects/two-clusters.aroegress"_s));
    edit([](Project &project) { project.target = u"squid"_s; });
    m_page = std::make_unique<SummaryPage>(*m_session);
    m_page->show();
}

QStringList TestSummaryPage::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestSummaryPage::tellsWhatIsNotChosenAndWhatThatMeans()
{
    QVERIFY(texts().contains(m_catalog.feature(u"container-insights"_s)->without));
    QVERIFY(!texts().contains(m_catalog.feature(u"red-hat-registries"_s)->without));
    QCOMPARE(m_page->findChildren<ClusterSummary *>().size(), 2);
}

void TestSummaryPage::tellsWhatIsLeftOutAndWhatThatBreaks()
{
    const auto *dev = m_page->findChild<QWidget *>(u"cluster-dev"_s);
    QStringList shown;
    for (const QLabel *label : dev->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(u"registry.connect.redhat.com"_s));
    const qsizetype row = shown.indexOf(u"registry.connect.redhat.com"_s);
    QVERIFY(!shown.value(row + 1).isEmpty());
}

void TestSummaryPage::leadsToOpenPoints()
{
    edit([](Project &project) { project.clusters[1].lockdown = Lockdown::Unknown; });
    auto *point = m_page->findChild<NoteBar *>(
        u"openPoint%1"_s.arg(static_cast<int>(OpenPoint::Kind::LockdownUnknown)));
    QVERIFY(point);
    QVERIFY(point->text().contains(u"dev"_s));
    const QSignalSpy requested(m_page.get(), &Page::stepRequested);
    QTest::keyClick(point->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toInt(), 0);
    QCOMPARE(m_session->currentCluster(), 1);
}

void TestSummaryPage::leavesLargeProjectsToTheReport()
{
    edit([](Project &project) {
        for (int i = 0; i < 40; ++i) {
            Cluster cluster = project.clusters.first();
            cluster.name = u"more-%1"_s.arg(i);
            project.clusters.append(cluster);
        }
    });
    QTRY_COMPARE(m_page->findChildren<ClusterSummary *>().size(), SummaryPage::MaxClusters);
}

void TestSummaryPage::keepsThePlace()
{
    m_page->resize(600, 300);
    auto *bar = m_page->findChild<QScrollArea *>(u"summary"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(200);
    edit([](Project &project) { project.name = u"Other"_s; });
    QTRY_COMPARE(bar->value(), 200);
}

void TestSummaryPage::savesEverything()
{
    const QTemporaryDir folder;
    m_page->setPathChooser([&folder](QWidget *, const PathRequest &) { return folder.path(); });
    const QSignalSpy message(m_page.get(), &Page::messageRequested);
    QTest::keyClick(m_page->findChild<QPushButton *>(u"saveEverything"_s), Qt::Key_Space);
    QCOMPARE(message.count(), 1);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QVERIFY(files.contains(u"two-clusters.aroegress"_s));
    QVERIFY(files.contains(u"aro-egress.md"_s));
    QVERIFY(files.contains(u"aro-egress.csv"_s));
    QVERIFY(files.contains(u"pull-secret-prod.md"_s));
    QVERIFY(files.contains(u"pull-secret-dev.md"_s));
    for (const QString &file : files)
        QVERIFY2(message.at(0).at(0).toString().contains(file), qPrintable(file));
    QCOMPARE(*loadProject(m_catalog, folder.filePath(u"two-clusters.aroegress"_s)), m_session->project());
}

void TestSummaryPage::aNewProjectHasItsFileThen()
{
    const QTemporaryDir folder;
    const Project project = m_session->project();
    m_session->newDocument();
    edit([&project](Project &changed) { changed = project; });
    QVERIFY(m_session->isModified());
    m_page->setPathChooser([&folder](QWidget *, const PathRequest &) { return folder.path(); });
    QTest::keyClick(m_page->findChild<QPushButton *>(u"saveEverything"_s), Qt::Key_Space);
    QVERIFY(!m_session->isModified());
    QCOMPARE(*loadProject(m_catalog, m_session->filePath()), project);
}

void TestSummaryPage::savesNothingWhenRulesAreMissing()
{
    edit([](Project &project) { project.clusters[0].lockdown = Lockdown::NotEnabled; });
    bool wasAsked = false;
    m_page->setPathChooser([&wasAsked](QWidget *, const PathRequest &) {
        wasAsked = true;
        return QString();
    });
    QTest::keyClick(m_page->findChild<QPushButton *>(u"saveEverything"_s), Qt::Key_Space);
    QVERIFY(!wasAsked);
    const auto *note = m_page->findChild<NoteBar *>(u"saveNote"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->severity(), Note::Severity::Warning);
}

void TestSummaryPage::tellsItsState()
{
    QCOMPARE(m_page->state(), StepState::Done);
    edit([](Project &project) { project.clusters[0].lockdown = Lockdown::Unknown; });
    QCOMPARE(m_page->state(), StepState::Attention);
    edit([](Project &project) {
        for (Cluster &cluster : project.clusters)
            cluster.features.clear();
    });
    QCOMPARE(m_page->state(), StepState::Todo);
}

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
