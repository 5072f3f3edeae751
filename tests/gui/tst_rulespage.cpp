// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/export/unsupported.h"
#include "gui/pages/rulespage.h"
#include "gui/session.h"
#include "gui/widgets/artifactview.h"
#include "gui/widgets/notebar.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace aro;
using namespace Qt::StringLiterals;

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForAProductFirst();
    void focusAloneChoosesNothing();
    void choosingIsUndoable();
    void headingsDoNotUnchoose();
    void showsWhatTheExportSays();
    void optionsFollowTheListInTheTabOrder();
    void keepsThePlaceInTheListWhileOptionsAreTyped();
    void storesOnlyOptionsThatDiffer();
    void oneUndoTakesTypingBack();
    void refusesToSaveWrongOptions();
    void explainsWhatCannotDoIt();
    void savesBinaryFilesAndShowsTheirText();
    void leadsToWhatIsMissing_data();
    void leadsToWhatIsMissing();
    void picksTheClusterInQuestion();
    void showsOneClusterAlone();
    void copiesTheFile();
    void savesTheRules();
    void savesNothingWhenTheExportFails();
    void failedSavesLeaveEverythingAsItWas();
    void keepsThePlaceInThePreview();
    void doesNotWorkWhileHidden();

private:
    void load(const QString &name);
    void change(const std::function<void(Project &)> &edit) { m_session->edit(u"Change"_s, edit); }
    void chooseTarget(const QString &id);
    [[nodiscard]] QString preview() const;
    [[nodiscard]] NoteBar *failure() const { return m_page->findChild<NoteBar *>(u"exportFailure"_s); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    const Catalog m_catalog = *builtInCatalog();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RulesPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRulesPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(m_catalog);
    m_folder = std::make_unique<QTemporaryDir>();
    load(u"everything.aroegress"_s);
    m_page = std::make_unique<RulesPage>(*m_session);
    m_page->show();
}

void TestRulesPage::load(const QString &name)
{
    QVERIFY(m_session->open(u"" ARO_TEST_DATA "/projects/"_s + name));
}

void TestRulesPage::chooseTarget(const QString &id)
{
    change([&id](Project &project) { project.target = id; });
}

QString TestRulesPage::preview() const
{
    return find<QPlainTextEdit>(u"codeText"_s)->toPlainText();
}

void TestRulesPage::asksForAProductFirst()
{
    QVERIFY(!m_page->findChild<ArtifactView *>()->isVisible());
    QVERIFY(failure()->isVisible());
    QCOMPARE(failure()->severity(), Note::Severity::Information);
    QCOMPARE(m_page->state(), StepState::Todo);
}

void TestRulesPage::focusAloneChoosesNothing()
{
    auto *list = find<QAbstractItemView>(u"targets"_s);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(list, &focus);
    QVERIFY(list->currentIndex().isValid());
    QCOMPARE(m_session->project().target, QString());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(!m_session->project().target.isEmpty());
}

void TestRulesPage::choosingIsUndoable()
{
    const QSignalSpy state(m_page.get(), &Page::stateChanged);
    auto *list = find<QAbstractItemView>(u"targets"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString chosen = m_session->project().target;
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(m_page->state(), StepState::Done);
    QVERIFY(!state.isEmpty());

    m_session->undoStack()->undo();
    QCOMPARE(m_session->project().target, QString());
    QVERIFY(!list->selectionModel()->hasSelection());
    m_session->undoStack()->redo();
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestRulesPage::headingsDoNotUnchoose()
{
    chooseTarget(u"squid"_s);
    auto *list = find<QAbstractItemView>(u"targets"_s);
    list->selectionModel()->clearSelection();
    QTRY_VERIFY(list->selectionModel()->hasSelection());
    QCOMPARE(m_session->project().target, u"squid"_s);
}

void TestRulesPage::showsWhatTheExportSays()
{
    chooseTarget(u"squid"_s);
    const Project &project = m_session->project();
    const Result<Artifact> artifact = exportProject(m_catalog, project, **findTarget(u"squid"_s), {});
    QVERIFY(artifact);
    QCOMPARE(preview().toUtf8(), artifact->files.first().content);
    QCOMPARE(find<QAbstractItemView>(u"notes"_s)->model()->rowCount(), artifact->notes.size());
    QVERIFY(!failure()->isVisible());
}

void TestRulesPage::optionsFollowTheListInTheTabOrder()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (const char *id : { "azure-policy-cli", "fortios", "azure-policy-cli" }) {
        chooseTarget(QString::fromLatin1(id));
        find<QAbstractItemView>(u"targets"_s)->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        const QString first = m_page->focusWidget()->objectName();
        QVERIFY2(first == u"scope"_s || first.startsWith(u"option-"_s), qPrintable(first));
    }
}

void TestRulesPage::keepsThePlaceInTheListWhileOptionsAreTyped()
{
    chooseTarget(u"azure-policy-cli"_s);
    QCoreApplication::processEvents(); // the chosen product comes into sight once
    auto *list = find<QAbstractItemView>(u"targets"_s);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    const int place = list->verticalScrollBar()->value();
    change([](Project &project) {
        project.options.insert(project.target, { { u"policy"_s, u"fwpol-a"_s } });
    });
    QCoreApplication::processEvents();
    QCOMPARE(list->verticalScrollBar()->value(), place);
}

void TestRulesPage::storesOnlyOptionsThatDiffer()
{
    chooseTarget(u"squid"_s);
    auto *prefix = find<QLineEdit>(u"option-prefix"_s);
    QVERIFY(prefix);
    const QString before = prefix->text();
    QTest::keyClicks(prefix, u"2"_s);
    QCOMPARE(m_session->project().options.value(u"squid"_s).value(u"prefix"_s), before + u'2');
    QVERIFY(preview().contains(before + u'2'));
    QTest::keyClick(prefix, Qt::Key_Backspace);
    QVERIFY(!m_session->project().options.contains(u"squid"_s));
}

void TestRulesPage::oneUndoTakesTypingBack()
{
    chooseTarget(u"squid"_s);
    auto *prefix = find<QLineEdit>(u"option-prefix"_s);
    const QString before = prefix->text();
    QTest::keyClicks(prefix, u"abc"_s);
    m_session->undoStack()->undo();
    QCOMPARE(prefix->text(), before);
    QCOMPARE(m_session->project().target, u"squid"_s);
}

void TestRulesPage::refusesToSaveWrongOptions()
{
    chooseTarget(u"squid"_s);
    QTest::keyClicks(find<QLineEdit>(u"option-prefix"_s), u"/"_s);
    QVERIFY(find<NoteBar>(u"wrongOption"_s)->isVisible());
    bool wasAsked = false;
    m_page->setPathChooser([&wasAsked](QWidget *, const PathRequest &) {
        wasAsked = true;
        return QString();
    });
    m_page->saveRules();
    QVERIFY(!wasAsked);
    QVERIFY(find<NoteBar>(u"saveNote"_s)->isVisible());
    QTest::keyClick(find<QLineEdit>(u"option-prefix"_s), Qt::Key_Backspace);
    QVERIFY(!find<NoteBar>(u"wrongOption"_s)->isVisible());
}

void TestRulesPage::explainsWhatCannotDoIt()
{
    chooseTarget(u"egressfirewall"_s);
    QVERIFY(!m_page->findChild<ArtifactView *>()->isVisible());
    QVERIFY(failure()->isVisible());
    const UnsupportedProduct *product = findUnsupported(u"egressfirewall"_s);
    QVERIFY(failure()->text().contains(unsupportedReason(*product)));
    QVERIFY(failure()->text().contains(product->sourceUrl));
    QVERIFY(failure()->findChild<QToolButton *>(u"noteAction"_s)->isVisible());
    QCOMPARE(m_page->state(), StepState::Attention);

    bool wasAsked = false;
    m_page->setPathChooser([&wasAsked](QWidget *, const PathRequest &) {
        wasAsked = true;
        return QString();
    });
    m_page->saveRules();
    QVERIFY(!wasAsked);
    m_session->undoStack()->undo();
    QCOMPARE(m_page->state(), StepState::Todo);
}

void TestRulesPage::savesBinaryFilesAndShowsTheirText()
{
    chooseTarget(u"pdf"_s);
    QVERIFY(preview().contains(u"quay.io"_s));
    QTest::keyClick(find<QPushButton>(u"copyRules"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), preview());
    const QString path = m_folder->filePath(u"rules.pdf"_s);
    m_page->setPathChooser([&path](QWidget *, const PathRequest &) { return path; });
    m_page->saveRules();
    QVERIFY(readFile(path)->startsWith("%PDF-"));
}

void TestRulesPage::leadsToWhatIsMissing_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<int>("step");

    QTest::newRow("lockdown") << u"lockdown"_s << 0;
    QTest::newRow("sources") << u"sources"_s << 0;
    QTest::newRow("domain") << u"domain"_s << 0;
    QTest::newRow("features") << u"features"_s << 1;
}

void TestRulesPage::leadsToWhatIsMissing()
{
    QFETCH(QString, missing);
    QFETCH(int, step);

    chooseTarget(u"azure-policy-cli"_s);
    m_session->editCluster(u"Change"_s, [&missing](Cluster &cluster) {
        if (missing == "lockdown"_L1)
            cluster.lockdown = Lockdown::Unknown;
        if (missing == "sources"_L1)
            cluster.sources.clear();
        if (missing == "domain"_L1)
            cluster.domain.clear();
        if (missing == "features"_L1) {
            cluster.features.clear();
            cluster.extras.clear();
        }
    });
    QVERIFY(failure()->isVisible());
    QVERIFY(!m_page->findChild<ArtifactView *>()->isVisible());
    QCOMPARE(m_page->state(), StepState::Attention);
    const QSignalSpy requested(m_page.get(), &Page::stepRequested);
    QTest::keyClick(failure()->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toInt(), step);
}

void TestRulesPage::picksTheClusterInQuestion()
{
    load(u"two-clusters.aroegress"_s);
    change([](Project &project) {
        project.target = u"squid"_s;
        project.clusters[1].lockdown = Lockdown::NotEnabled;
    });
    QTest::keyClick(failure()->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QCOMPARE(m_session->currentCluster(), 1);
}

void TestRulesPage::showsOneClusterAlone()
{
    auto *scope = find<QComboBox>(u"scope"_s);
    QVERIFY(!scope->isVisible());
    load(u"two-clusters.aroegress"_s);
    chooseTarget(u"squid"_s);
    QVERIFY(scope->isVisible());
    const QString whole = preview();
    QTest::keyClick(scope, Qt::Key_Down);
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(scope->currentText(), u"dev"_s);
    const Result<Artifact> dev
        = exportProject(m_catalog, m_session->project(), **findTarget(u"squid"_s), {}, u"dev"_s);
    QVERIFY(preview() != whole);
    QCOMPARE(preview().toUtf8(), dev->files.first().content);
    change([](Project &project) { project.clusters[1].name = u"stage"_s; });
    QCOMPARE(preview().contains(u"prod"_s), whole.contains(u"prod"_s));
}

void TestRulesPage::copiesTheFile()
{
    chooseTarget(u"squid"_s);
    QTest::keyClick(find<QPushButton>(u"copyRules"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), preview());
}

void TestRulesPage::savesTheRules()
{
    chooseTarget(u"squid"_s);
    const QString path = m_folder->filePath(u"rules.conf"_s);
    m_page->setPathChooser([&path](QWidget *, const PathRequest &) { return path; });
    const QSignalSpy message(m_page.get(), &Page::messageRequested);
    m_page->saveRules();
    QCOMPARE(QString::fromUtf8(*readFile(path)), preview());
    QVERIFY(find<NoteBar>(u"saveNote"_s)->text().contains(path));
    QCOMPARE(message.count(), 1);
}

void TestRulesPage::savesNothingWhenTheExportFails()
{
    chooseTarget(u"squid"_s);
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.lockdown = Lockdown::NotEnabled; });
    bool wasAsked = false;
    m_page->setPathChooser([&wasAsked](QWidget *, const PathRequest &) {
        wasAsked = true;
        return QString();
    });
    const QSignalSpy message(m_page.get(), &Page::messageRequested);
    m_page->saveRules();
    QVERIFY(!wasAsked);
    QCOMPARE(message.at(0).at(0).toString(), failure()->text());
}

void TestRulesPage::failedSavesLeaveEverythingAsItWas()
{
    chooseTarget(u"squid"_s);
    const QString blocked = m_folder->filePath(u"file"_s);
    QVERIFY(saveText(blocked, "x"));
    m_page->setPathChooser([&blocked](QWidget *, const PathRequest &) { return blocked + "/rules.conf"_L1; });
    m_page->saveRules();
    QCOMPARE(find<NoteBar>(u"saveNote"_s)->severity(), Note::Severity::Warning);
    QCOMPARE(*readFile(blocked), QByteArray("x"));
}

void TestRulesPage::keepsThePlaceInThePreview()
{
    chooseTarget(u"azure-policy-cli"_s);
    auto *text = find<QPlainTextEdit>(u"codeText"_s);
    // Long lines are broken, so that a line can take several rows.
    const auto firstLine = [text] { return text->cursorForPosition({}).block().text(); };
    QTRY_VERIFY(text->verticalScrollBar()->maximum() > 40);
    text->verticalScrollBar()->setValue(40);
    const QString line = firstLine();
    QTest::keyClicks(find<QLineEdit>(u"option-group"_s), u"2"_s);
    QCOMPARE(firstLine(), line);
    m_session->edit(u"Change"_s, [](Project &project) { project.name = u"Other"_s; });
    QCOMPARE(firstLine(), line);
}

void TestRulesPage::doesNotWorkWhileHidden()
{
    chooseTarget(u"squid"_s);
    const QString before = preview();
    m_page->hide();
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.features = { u"telemetry"_s }; });
    QCOMPARE(preview(), before);
    QCOMPARE(m_page->state(), StepState::Done);
    m_session->editCluster(u"Change"_s, [](Cluster &cluster) { cluster.lockdown = Lockdown::Unknown; });
    QCOMPARE(m_page->state(), StepState::Attention);
    m_session->undoStack()->undo();
    m_page->show();
    QVERIFY(preview() != before);
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
