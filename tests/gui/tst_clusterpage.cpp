// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "gui/find.h"
#include "gui/pages/clusterpage.h"
#include "gui/pages/importpanel.h"
#include "gui/session.h"
#include "gui/widgets/notebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace aro;
using namespace Qt::StringLiterals;

class TestClusterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTypedValues_data();
    void takesTypedValues();
    void keepsTheLastValidValue_data();
    void keepsTheLastValidValue();
    void takesNothingOfATextThatTurnsWrong_data();
    void takesNothingOfATextThatTurnsWrong();
    void keepsWrongTextForItsCluster();
    void undoesTypingInOneStep();
    void leavesTheCursorWhereItIs();
    void warnsOfUnknownRegions();
    void showsTheClusterDomain();
    void managesClusters();
    void renamesInPlace();
    void refusesATakenName();
    void understandsTheAnswerOfTheCluster();
    void readsTheDomainsOfAClusterWithLockdown();
    void aSlipInTheDomainForgetsNothing();
    void namesTheProject();
    void isDoneWhenAllIsKnown();
    void importsFromAzure();
    void importsFromAFile();
    void explainsWhatItCannotImport();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        return find<Widget>(*m_page, name);
    }
    /// The sentence below the field, or nothing.
    QString errorAt(const QString &field) const
    {
        const auto *bar = named<QWidget>(field)->parentWidget()->findChild<NoteBar *>();
        return bar != nullptr && !bar->isHidden() ? bar->text() : QString();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClusterPage> m_page;
};

void TestClusterPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(*builtInCatalog());
    m_page = std::make_unique<ClusterPage>(*m_session);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->findChild<QPlainTextEdit *>(u"lockdownAnswer"_s));
}

void TestClusterPage::takesTypedValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // as joined below

    QTest::newRow("name") << u"name"_s << u"prod"_s << u"prod||||"_s;
    QTest::newRow("region") << u"region"_s << u"East US"_s << u"cluster-1|eastus|||"_s;
    QTest::newRow("domain") << u"domain"_s << u"Contoso"_s << u"cluster-1||contoso||"_s;
    QTest::newRow("networks with a comma")
        << u"sources"_s << u"10.0.0.0/24, 10.0.1.0/24"_s << u"cluster-1|||10.0.0.0/24 10.0.1.0/24|"_s;
    QTest::newRow("a single client") << u"clientSources"_s << u"10.9.8.7"_s << u"cluster-1||||10.9.8.7/32"_s;
}

void TestClusterPage::takesTypedValues()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, value);

    retype(named<QWidget>(field), text);
    const Cluster &cluster = m_session->cluster();
    const QStringList values { cluster.name, cluster.region, cluster.domain, joined(cluster.sources, u" "_s),
                               joined(cluster.clientSources, u" "_s) };
    QCOMPARE(values.join(u'|'), value);
    QCOMPARE(errorAt(field), QString());
}

void TestClusterPage::keepsTheLastValidValue_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("name with a blank") << u"name"_s << u" my cluster"_s;
    QTest::newRow("no name") << u"name"_s << QString();
    QTest::newRow("region of signs") << u"region"_s << u"!?"_s;
    QTest::newRow("domain of signs") << u"domain"_s << u"_?"_s;
    QTest::newRow("every address") << u"sources"_s << u"0.0.0.0/0"_s;
    QTest::newRow("words for networks") << u"clientSources"_s << u"our office"_s;
}

void TestClusterPage::keepsTheLastValidValue()
{
    QFETCH(QString, field);
    QFETCH(QString, text);

    const Project before = m_session->project();
    auto *editor = named<QWidget>(field);
    if (text.isEmpty())
        retype(editor, text);
    else
        paste(editor, text);
    QCOMPARE(m_session->project(), before);
    QVERIFY(!errorAt(field).isEmpty());
    QCOMPARE(m_page->state(), StepState::Attention);
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        QCOMPARE(line->text(), text);
    m_session->editCluster(u"Other"_s, [](Cluster &cluster) { cluster.version = u"4.14.16"_s; });
    QVERIFY(!errorAt(field).isEmpty());
}

void TestClusterPage::takesNothingOfATextThatTurnsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("name") << u"name"_s << u"my cluster"_s;
    QTest::newRow("region") << u"region"_s << u"east!"_s;
    QTest::newRow("domain") << u"domain"_s << u"con_toso"_s;
    QTest::newRow("network with host bits") << u"sources"_s << u"10.0.0.1/8"_s;
    QTest::newRow("second network wrong") << u"clientSources"_s << u"10.0.0.0/8, 10.0.0.1/9"_s;
}

void TestClusterPage::takesNothingOfATextThatTurnsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);

    m_session->editCluster(u"Values"_s, [](Cluster &cluster) {
        cluster.region = u"eastus"_s;
        cluster.domain = u"contoso"_s;
        cluster.sources = *parseCidrs(u"10.20.0.0/24"_s);
        cluster.clientSources = *parseCidrs(u"10.50.0.0/24"_s);
    });
    const Project before = m_session->project();
    retype(named<QWidget>(field), text);
    QCOMPARE(m_session->project(), before);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QVERIFY(!errorAt(field).isEmpty());
}

void TestClusterPage::keepsWrongTextForItsCluster()
{
    QTest::mouseClick(named<QPushButton>(u"addCluster"_s), Qt::LeftButton);
    QCOMPARE(m_session->currentCluster(), 1);
    retype(named<QLineEdit>(u"domain"_s), u"_wrong"_s);
    m_session->setCurrentCluster(0);
    QCOMPARE(named<QLineEdit>(u"domain"_s)->text(), QString());
    QVERIFY(errorAt(u"domain"_s).isEmpty());
    m_session->setCurrentCluster(1);
    QCOMPARE(named<QLineEdit>(u"domain"_s)->text(), u"_wrong"_s);
    QVERIFY(!errorAt(u"domain"_s).isEmpty());
}

void TestClusterPage::undoesTypingInOneStep()
{
    retype(named<QLineEdit>(u"name"_s), u"production"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undoStack()->undo();
    QCOMPARE(named<QLineEdit>(u"name"_s)->text(), u"cluster-1"_s);
    m_session->undoStack()->redo();
    QCOMPARE(named<QLineEdit>(u"name"_s)->text(), u"production"_s);
}

void TestClusterPage::leavesTheCursorWhereItIs()
{
    auto *sources = named<QPlainTextEdit>(u"sources"_s);
    retype(sources, u"10.0.0.0/24"_s);
    QTest::keyClick(sources, Qt::Key_Home);
    QTest::keyClicks(sources, u"10.1.0.0/24 "_s);
    QCOMPARE(sources->toPlainText(), u"10.1.0.0/24 10.0.0.0/24"_s);
    QCOMPARE(sources->textCursor().position(), 12);
    QCOMPARE(m_session->cluster().sources.size(), 2);
}

void TestClusterPage::warnsOfUnknownRegions()
{
    retype(named<QComboBox>(u"region"_s), u"eastus"_s);
    QVERIFY(errorAt(u"region"_s).isEmpty());
    retype(named<QComboBox>(u"region"_s), u"atlantis"_s);
    QCOMPARE(m_session->cluster().region, u"atlantis"_s);
    QVERIFY(errorAt(u"region"_s).contains(u"atlantis"_s));
    retype(named<QComboBox>(u"region"_s), u"westeurop"_s);
    QVERIFY(errorAt(u"region"_s).contains(u"westeurope?"_s));
    retype(named<QComboBox>(u"region"_s), u"usgovvirginia"_s);
    QVERIFY(errorAt(u"region"_s).contains(u"usgov"_s));
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QVERIFY(errorAt(u"region"_s).isEmpty());
}

void TestClusterPage::showsTheClusterDomain()
{
    const auto *shown = named<QLabel>(u"clusterDomain"_s);
    QVERIFY(!shown->text().contains(u"contoso"_s));
    retype(named<QLineEdit>(u"domain"_s), u"contoso"_s);
    retype(named<QComboBox>(u"region"_s), u"eastus"_s);
    QVERIFY(shown->text().contains(u"*.apps.contoso.eastus.aroapp.io"_s));
    retype(named<QLineEdit>(u"domain"_s), u"aro.example.com"_s);
    QVERIFY(shown->text().contains(u"*.apps.aro.example.com"_s));
}

void TestClusterPage::managesClusters()
{
    const auto *list = named<QListView>(u"clusters"_s);
    auto *remove = named<QPushButton>(u"removeCluster"_s);
    QVERIFY(!remove->isEnabled());
    m_session->editCluster(u"Region"_s, [](Cluster &cluster) { cluster.region = u"eastus"_s; });
    QTest::mouseClick(named<QPushButton>(u"duplicateCluster"_s), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(u"addCluster"_s), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2);
    QCOMPARE(m_session->project().clusters[1].region, u"eastus"_s);
    QCOMPARE(m_session->project().clusters[2].region, QString());
    QVERIFY(m_session->project().clusters[0].name != m_session->project().clusters[1].name);

    QTest::mouseClick(remove, Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!remove->isEnabled());
    QCOMPARE(m_session->project().clusters.size(), 1);
    m_session->undoStack()->undo();
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestClusterPage::renamesInPlace()
{
    auto *list = named<QListView>(u"clusters"_s);
    list->edit(list->currentIndex());
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    retype(editor, u"prod"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_session->cluster().name, u"prod"_s);
    QCOMPARE(named<QLineEdit>(u"name"_s)->text(), u"prod"_s);
}

void TestClusterPage::refusesATakenName()
{
    QTest::mouseClick(named<QPushButton>(u"addCluster"_s), Qt::LeftButton);
    const QString name = m_session->cluster().name;
    retype(named<QLineEdit>(u"name"_s), u"cluster-1"_s);
    QVERIFY(!errorAt(u"name"_s).isEmpty());
    QVERIFY(m_session->cluster().name != u"cluster-1"_s);
    QVERIFY(name.startsWith(u"cluster-"_s));
}

void TestClusterPage::understandsTheAnswerOfTheCluster()
{
    auto *answer = named<QPlainTextEdit>(u"lockdownAnswer"_s);
    const auto *state = named<QComboBox>(u"lockdown"_s);
    const auto *result = named<NoteBar>(u"lockdownResult"_s);
    QVERIFY(!named<NoteBar>(u"lockdownNote"_s)->text().isEmpty());
    answer->setPlainText(u"bash: oc: command not found"_s);
    QCOMPARE(m_session->cluster().lockdown, Lockdown::Unknown);
    QCOMPARE(result->severity(), Note::Severity::Warning);
    answer->setPlainText(u"Egress Lockdown Feature Enabled\n"_s);
    QCOMPARE(m_session->cluster().lockdown, Lockdown::Enabled);
    QCOMPARE(state->currentIndex(), static_cast<int>(Lockdown::Enabled));
    QCOMPARE(result->severity(), Note::Severity::Information);
    QVERIFY(answer->isVisible());
    QVERIFY(named<NoteBar>(u"lockdownNote"_s)->text().isEmpty());
    m_session->undoStack()->undo();
    QCOMPARE(m_session->cluster().lockdown, Lockdown::Unknown);
    QCOMPARE(state->currentIndex(), static_cast<int>(Lockdown::Unknown));
}

void TestClusterPage::readsTheDomainsOfAClusterWithLockdown()
{
    m_session->editCluster(u"Known"_s, [](Cluster &cluster) {
        cluster.region = u"eastus"_s;
        cluster.lockdown = Lockdown::Enabled;
    });
    auto *answer = named<QPlainTextEdit>(u"lockdownAnswer"_s);
    QVERIFY(!answer->isVisible());
    QTest::mouseClick(named<QPushButton>(u"readDomains"_s), Qt::LeftButton);
    QVERIFY(answer->isVisible());
    answer->setPlainText(u"[\"arosvc.azurecr.io\"]"_s);
    QCOMPARE(m_session->cluster().gatewayDomains, QStringList { u"arosvc.azurecr.io"_s });
    // A list belongs to the cluster that it was read from.
    m_session->editCluster(u"Move"_s, [](Cluster &cluster) { cluster.region = u"westeurope"_s; });
    QCOMPARE(m_session->cluster().gatewayDomains, QStringList());
    QCOMPARE(m_session->cluster().lockdown, Lockdown::Unknown);
}

void TestClusterPage::aSlipInTheDomainForgetsNothing()
{
    m_session->editCluster(u"Known"_s, [](Cluster &cluster) {
        cluster.region = u"eastus"_s;
        cluster.domain = u"contoso"_s;
        cluster.lockdown = Lockdown::Enabled;
        cluster.gatewayDomains = { u"arosvc.azurecr.io"_s };
    });
    auto *domain = named<QLineEdit>(u"domain"_s);
    domain->setFocus();
    QTest::keyClick(domain, Qt::Key_End);
    QTest::keyClicks(domain, u"x"_s);
    QCOMPARE(m_session->cluster().gatewayDomains, QStringList());
    QTest::keyClick(domain, Qt::Key_Backspace);
    QCOMPARE(m_session->cluster().domain, u"contoso"_s);
    QCOMPARE(m_session->cluster().lockdown, Lockdown::Enabled);
    QCOMPARE(m_session->cluster().gatewayDomains, QStringList { u"arosvc.azurecr.io"_s });
}

void TestClusterPage::namesTheProject()
{
    retype(named<QLineEdit>(u"projectName"_s), u"Contoso hub"_s);
    QCOMPARE(m_session->project().name, u"Contoso hub"_s);
    retype(named<QLineEdit>(u"projectName"_s), u"`id`"_s);
    QCOMPARE(m_session->project().name, newProject().name);
    QCOMPARE(m_page->state(), StepState::Attention);
}

void TestClusterPage::isDoneWhenAllIsKnown()
{
    QCOMPARE(m_page->state(), StepState::Todo);
    m_session->editCluster(u"Begin"_s, [](Cluster &cluster) {
        cluster.region = u"eastus"_s;
        cluster.domain = u"contoso"_s;
        cluster.sources = *parseCidrs(u"10.0.0.0/24"_s);
    });
    QCOMPARE(m_page->state(), StepState::Todo);
    m_session->editCluster(u"End"_s, [](Cluster &cluster) { cluster.lockdown = Lockdown::Enabled; });
    QCOMPARE(m_page->state(), StepState::Done);
    m_session->editCluster(u"Want rules"_s, [](Cluster &cluster) {
        cluster.features = { u"update-checks"_s };
        cluster.sources.clear();
    });
    m_session->edit(u"Pick"_s, [](Project &project) { project.target = u"squid"_s; });
    QCOMPARE(m_page->state(), StepState::Attention);
}

static constexpr auto AzOutput = R"({
  "name": "prod-aro", "location": "westeurope",
  "clusterProfile": { "domain": "contoso", "version": "4.14.16" },
  "apiserverProfile": { "visibility": "Private" },
  "ingressProfiles": [ { "name": "default", "visibility": "Public" } ],
  "networkProfile": { "outboundType": "UserDefinedRouting", "podCidr": "10.132.0.0/14", "serviceCidr": "" }
})";

void TestClusterPage::importsFromAzure()
{
    named<QToolButton>(u"importTitle"_s)->click();
    named<QPlainTextEdit>(u"importText"_s)->setPlainText(QString::fromLatin1(AzOutput));
    named<QPushButton>(u"importTake"_s)->click();
    const Cluster &cluster = m_session->cluster();
    QCOMPARE(cluster.name, u"prod-aro"_s);
    QCOMPARE(cluster.region, u"westeurope"_s);
    QCOMPARE(named<QLineEdit>(u"name"_s)->text(), u"prod-aro"_s);
    QVERIFY(named<QLabel>(u"facts"_s)->text().contains(u"4.14.16"_s));
    QVERIFY(named<QLabel>(u"facts"_s)->text().contains(u"10.132.0.0/14"_s));
    QVERIFY(!cluster.serviceNetwork);
    QCOMPARE(named<NoteBar>(u"importResult"_s)->severity(), Note::Severity::Information);
    QCOMPARE(m_session->undoStack()->count(), 1);
}

void TestClusterPage::importsFromAFile()
{
    const QTemporaryDir folder;
    QVERIFY(saveText(folder.filePath(u"show.json"_s), AzOutput));
    auto *panel = m_page->findChild<ImportPanel *>();
    panel->importFile(folder.filePath(u"show.json"_s));
    QCOMPARE(m_session->cluster().name, u"prod-aro"_s);
    panel->importFile(folder.filePath(u"none.json"_s));
    QCOMPARE(named<NoteBar>(u"importResult"_s)->severity(), Note::Severity::Warning);
}

void TestClusterPage::explainsWhatItCannotImport()
{
    const Project before = m_session->project();
    named<QToolButton>(u"importTitle"_s)->click();
    QVERIFY(!named<QPushButton>(u"importTake"_s)->isEnabled());
    for (const QString &text : { u"ERROR: not logged in"_s, u"{}"_s, u"[1]"_s }) {
        named<QPlainTextEdit>(u"importText"_s)->setPlainText(text);
        named<QPushButton>(u"importTake"_s)->click();
        QCOMPARE(named<NoteBar>(u"importResult"_s)->severity(), Note::Severity::Warning);
        QVERIFY(!named<NoteBar>(u"importResult"_s)->text().isEmpty());
    }
    QCOMPARE(m_session->project(), before);
}

QTEST_MAIN(TestClusterPage)
#include "tst_clusterpage.moc"
