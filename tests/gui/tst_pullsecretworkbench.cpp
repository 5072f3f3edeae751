// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secrets.h"
#include "gui/pages/pullsecretpage.h"
#include "gui/pages/pullsecretworkbench.h"
#include "gui/session.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/notebar.h"
#include "models/secretmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

class TestPullSecretWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void opensFiles();
    void tellsWhatIsWrongWithAFile();
    void pastes();
    void pastesByKey();
    void emptiesTheClipboard();
    void takesDrops();
    void showsEntriesAndFindings();
    void followsTheSelection();
    void choosesPerRegistry();
    void neverOffersToChangeThePlatform();
    void savesTheMergedSecret();
    void asksBeforeARiskyFolder();
    void refusesALink();
    void saysWhyNothingCanBeMerged();
    void savesTheScript();
    void forgetsTheSecretOfAnotherCluster();
    void keepsTheSecretOfARenamedCluster();
    void forgetsTheSecretWithTheDocument();
    void forgetsTheSecretOfARemovedCluster();
    void noticesAnotherClusterAtTheSamePlace();
    void leavesOutWhatNoFileHas();
    void speaksOfTheClipboardOnlyWhenItHoldsTheSecret();
    void putsNoCredentialIntoAnyWidget();
    void keepsSecretsOutOfTheSession();
    void namesEveryFocusableWidget();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] PullSecretSlot *cluster() const { return find<PullSecretSlot>("clusterSecret"); }
    [[nodiscard]] PullSecretSlot *redHat() const { return find<PullSecretSlot>("redHatSecret"); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openBoth() const
    {
        cluster()->open(path(u"c.json"_s));
        redHat()->open(path(u"r.txt"_s));
    }
    void choose(const QString &registry, MergeAction action) const
    {
        auto *table = find<QTableView>("secretTable");
        auto *model = qobject_cast<SecretModel *>(table->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->row(row).registry == registry)
                table->setCurrentIndex(model->index(row, 0));
        }
        auto *box = find<QComboBox>("mergeChoice");
        const int index = box->findData(static_cast<int>(action));
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void press(const char *name) const { QTest::keyClick(find<QPushButton>(name), Qt::Key_Space); }
    [[nodiscard]] bool isShown(const QString &finding) const
    {
        // Bars of the state before are hidden until they are deleted.
        return std::ranges::any_of(m_page->findChildren<NoteBar *>("finding-"_L1 + finding),
                                   &NoteBar::isVisible);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PullSecretPage> m_page;
};

void TestPullSecretWorkbench::init()
{
    QGuiApplication::clipboard()->clear();
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    put(u"c.json"_s, document({ good(Aro), good(u"own.example.com"_s) }));
    put(u"r.txt"_s, redHatDocument());
    m_session = std::make_unique<Session>(*builtInCatalog());
    m_session->editCluster(
        u"Change"_s, [](Cluster &cluster) { cluster.features = QStringList { u"red-hat-registries"_s }; });
    m_page = std::make_unique<PullSecretPage>(*m_session);
    m_page->setPathChooser(
        [this](QWidget *, const PathRequest &request) { return path(request.suggestion.section(u'/', -1)); });
    m_page->resize(960, 600);
    m_page->show();
}

void TestPullSecretWorkbench::startsEmpty()
{
    QVERIFY(!find<QTableView>("secretTable")->isVisible());
    QVERIFY(cluster()->findChild<QLabel *>(u"secretState"_s)->text().contains(u"command"_s));
    QVERIFY(find<QPushButton>("saveScript")->isVisible() && !find<QPushButton>("saveSecret")->isEnabled());
}

void TestPullSecretWorkbench::opensFiles()
{
    const auto chooser = [this](QWidget *, const QString &) { return path(u"c.json"_s); };
    cluster()->setFileChooser(chooser);
    QTest::keyClick(cluster()->findChild<QPushButton *>(u"openSecret"_s), Qt::Key_Space);
    QVERIFY(cluster()->secret());
    QVERIFY(cluster()->findChild<QLabel *>(u"secretState"_s)->text().startsWith(u"c.json"_s));
    QVERIFY(find<QTableView>("secretTable")->isVisible());
    QTest::keyClick(cluster()->findChild<QPushButton *>(u"forgetSecret"_s), Qt::Key_Space);
    QVERIFY(!cluster()->secret());
    QVERIFY(!find<QTableView>("secretTable")->isVisible());
}

void TestPullSecretWorkbench::tellsWhatIsWrongWithAFile()
{
    put(u"broken.json"_s, "{\"auths\":{\"HIDDEN\"");
    const auto *note = redHat()->findChild<NoteBar *>(u"secretNote"_s);
    redHat()->open(path(u"broken.json"_s));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"broken.json, line 1"_s) && !note->text().contains(u"HIDDEN"_s));
    redHat()->open(path(u"missing"_s));
    QVERIFY(note->text().contains(u"missing"_s));
    redHat()->open(path(u"r.txt"_s));
    QVERIFY(!note->isVisible());
}

void TestPullSecretWorkbench::pastes()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(secretYaml(redHatDocument())));
    QTest::keyClick(redHat()->findChild<QPushButton *>(u"pasteSecret"_s), Qt::Key_Space);
    QVERIFY(redHat()->secret());
    QCOMPARE(redHat()->secret()->entries().size(), 4);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(redHat()->findChild<QPushButton *>(u"pasteSecret"_s), Qt::Key_Space);
    QVERIFY(redHat()->findChild<NoteBar *>(u"secretNote"_s)->isVisible());
}

void TestPullSecretWorkbench::pastesByKey()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(redHatDocument()));
    m_page->activateWindow();
    auto *button = cluster()->findChild<QPushButton *>(u"openSecret"_s);
    button->setFocus();
    QTRY_VERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(cluster()->secret() && !redHat()->secret());
}

void TestPullSecretWorkbench::emptiesTheClipboard()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(redHatDocument()));
    redHat()->paste();
    auto *note = redHat()->findChild<NoteBar *>(u"clipboardNote"_s);
    QVERIFY(note->isVisible());
    QTest::keyClick(note->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!note->isVisible());
}

void TestPullSecretWorkbench::takesDrops()
{
    QMimeData files;
    files.setUrls({ QUrl::fromLocalFile(path(u"c.json"_s)) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cluster(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cluster(), &drop);
    QVERIFY(cluster()->secret());
    QCOMPARE(cluster()->path(), path(u"c.json"_s));
}

void TestPullSecretWorkbench::showsEntriesAndFindings()
{
    openBoth();
    const QAbstractItemModel *model = find<QTableView>("secretTable")->model();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->index(0, SecretModel::RegistryColumn).data().toString(), Aro);
    QVERIFY(isShown(u"registry-entry-missing"_s));
    QVERIFY(find<QLabel>("secretChanges")->text().contains(u"Added: quay.io"_s));
    QVERIFY(find<QPushButton>("saveSecret")->isEnabled());
}

void TestPullSecretWorkbench::followsTheSelection()
{
    openBoth();
    m_session->editCluster(u"Change"_s,
                           [](Cluster &cluster) { cluster.features = QStringList { u"telemetry"_s }; });
    QVERIFY(isShown(u"data-entry-missing"_s));
    QVERIFY(isShown(u"data-half-chosen"_s));
    QVERIFY(find<QLabel>("secretChanges")->text().contains(u"opts in"_s));
}

void TestPullSecretWorkbench::choosesPerRegistry()
{
    openBoth();
    choose(Quay, MergeAction::Keep);
    QVERIFY(!find<QLabel>("secretChanges")->text().contains(Quay));
    choose(u"own.example.com"_s, MergeAction::Remove);
    QVERIFY(find<QLabel>("secretChanges")->text().contains(u"Removed: own.example.com"_s));
    press("saveSecret");
    QCOMPARE(content(u"merged-pull-secret.json"_s), document({ good(Aro), good(Connect), good(RedHatIo) }));
}

void TestPullSecretWorkbench::neverOffersToChangeThePlatform()
{
    openBoth();
    auto *table = find<QTableView>("secretTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *box = find<QComboBox>("mergeChoice");
    QCOMPARE(box->count(), 1);
    QVERIFY(!box->isEnabled());
}

void TestPullSecretWorkbench::savesTheMergedSecret()
{
    openBoth();
    press("saveSecret");
    QCOMPARE(content(u"merged-pull-secret.json"_s),
             document({ good(Aro), good(u"own.example.com"_s), good(Quay), good(Connect), good(RedHatIo) }));
    QCOMPARE(QFile::permissions(path(u"merged-pull-secret.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(find<NoteBar>("secretSaveNote")->text().contains(u"merged-pull-secret.json"_s));
    // One of them fetches the secret.
    QCOMPARE(m_page->findChild<PullSecretWorkbench *>()->findChildren<CommandBox *>().size(), 1 + 3);
    QCOMPARE(content(u"c.json"_s), document({ good(Aro), good(u"own.example.com"_s) }));
}

void TestPullSecretWorkbench::asksBeforeARiskyFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u".git"_s));
    openBoth();
    press("saveSecret");
    auto *note = find<NoteBar>("secretSaveNote");
    QCOMPARE(note->severity(), Note::Severity::Warning);
    QVERIFY(note->text().contains(u"git"_s));
    QVERIFY(!QFile::exists(path(u"merged-pull-secret.json"_s)));
    QTest::keyClick(note->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QVERIFY(QFile::exists(path(u"merged-pull-secret.json"_s)));
}

void TestPullSecretWorkbench::refusesALink()
{
    QVERIFY(QFile::link(path(u"c.json"_s), path(u"merged-pull-secret.json"_s)));
    const QByteArray before = content(u"c.json"_s);
    openBoth();
    press("saveSecret");
    QCOMPARE(find<NoteBar>("secretSaveNote")->severity(), Note::Severity::Warning);
    QCOMPARE(content(u"c.json"_s), before);
}

void TestPullSecretWorkbench::saysWhyNothingCanBeMerged()
{
    cluster()->open(path(u"r.txt"_s));
    QVERIFY(!find<QPushButton>("saveSecret")->isEnabled());
    QVERIFY(find<NoteBar>("mergeNote")->text().contains(Aro));
    QVERIFY(isShown(u"platform-missing"_s));
}

void TestPullSecretWorkbench::savesTheScript()
{
    openBoth();
    press("saveScript");
    QVERIFY(content(u"change-pull-secret.sh"_s).contains("wanted='[\"registry.redhat.io\", \"quay.io\""));
    QVERIFY(!content(u"change-pull-secret.sh"_s).contains("HIDDEN"));
}

void TestPullSecretWorkbench::forgetsTheSecretOfAnotherCluster()
{
    m_session->edit(u"Add"_s, [](Project &project) {
        project.clusters.append(project.clusters.constFirst());
        project.clusters.last().name = u"other"_s;
    });
    openBoth();
    m_session->setCurrentCluster(1 - m_session->currentCluster());
    QVERIFY(!cluster()->secret());
    QVERIFY(redHat()->secret());
    QVERIFY(cluster()->findChild<NoteBar *>(u"secretNote"_s)->isVisible());
}

void TestPullSecretWorkbench::keepsTheSecretOfARenamedCluster()
{
    openBoth();
    choose(Quay, MergeAction::Keep);
    m_session->editCluster(u"Rename"_s, [](Cluster &cluster) { cluster.name = u"renamed"_s; });
    QVERIFY(m_session->save(path(u"a.aroegress"_s)));
    QVERIFY(m_session->save(path(u"b.aroegress"_s)));
    m_session->undoStack()->undo();
    QVERIFY(cluster()->secret() && redHat()->secret());
    QVERIFY(!find<QLabel>("secretChanges")->text().contains(Quay));
}

void TestPullSecretWorkbench::forgetsTheSecretWithTheDocument()
{
    openBoth();
    m_page->hide();
    m_session->newDocument();
    QVERIFY(!cluster()->secret());
}

void TestPullSecretWorkbench::forgetsTheSecretOfARemovedCluster()
{
    m_session->edit(u"Add"_s, [](Project &project) {
        project.clusters.append(project.clusters.constFirst());
        project.clusters.last().name = u"other"_s;
    });
    openBoth();
    m_session->edit(u"Remove"_s, [](Project &project) { project.clusters.removeFirst(); });
    QVERIFY(!cluster()->secret());
}

void TestPullSecretWorkbench::noticesAnotherClusterAtTheSamePlace()
{
    const auto add = [this](const QString &name) {
        m_session->edit(u"Add"_s, [&name](Project &project) {
            project.clusters.append(project.clusters.constFirst());
            project.clusters.last().name = name;
        });
    };
    add(u"b"_s);
    openBoth();
    m_page->hide();
    m_session->edit(u"Remove"_s, [](Project &project) { project.clusters.removeFirst(); });
    add(u"c"_s);
    QCOMPARE(m_session->currentCluster(), 0);
    m_page->show();
    QVERIFY(!cluster()->secret());
}

void TestPullSecretWorkbench::leavesOutWhatNoFileHas()
{
    put(u"r.txt"_s, document({ good(Connect), good(RedHatIo) }));
    openBoth();
    QVERIFY(!find<QPushButton>("saveSecret")->isEnabled());
    choose(Quay, MergeAction::Keep);
    QVERIFY(find<QPushButton>("saveSecret")->isEnabled());
    press("saveSecret");
    QCOMPARE(content(u"merged-pull-secret.json"_s),
             document({ good(Aro), good(u"own.example.com"_s), good(Connect), good(RedHatIo) }));
}

void TestPullSecretWorkbench::speaksOfTheClipboardOnlyWhenItHoldsTheSecret()
{
    auto *files = new QMimeData;
    files->setUrls({ QUrl::fromLocalFile(path(u"missing.json"_s)) });
    QGuiApplication::clipboard()->setMimeData(files);
    redHat()->paste();
    const auto *note = redHat()->findChild<NoteBar *>(u"clipboardNote"_s);
    QVERIFY(!note->isVisible());
    QGuiApplication::clipboard()->setText(u"{\"auths\":{\"HIDDEN"_s);
    redHat()->paste();
    QVERIFY(note->isVisible());
    QVERIFY(redHat()->findChild<NoteBar *>(u"secretNote"_s)->isVisible());
}

void TestPullSecretWorkbench::putsNoCredentialIntoAnyWidget()
{
    openBoth();
    press("saveSecret");
    const auto look = [](const QString &text) {
        return text.contains(u"HIDDEN"_s) || text.contains(QString::fromLatin1(auth("user-1").left(8)));
    };
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const QString text = label ? label->text()
            : edit                 ? edit->toPlainText()
            : line                 ? line->text()
                                   : QString();
        QVERIFY2(!look(text + widget->toolTip() + widget->accessibleName()),
                 qPrintable(widget->objectName()));
    }
    const QAbstractItemModel *model = find<QTableView>("secretTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 8; ++role)
                QVERIFY(!look(model->index(row, column).data(role).toString()));
        }
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestPullSecretWorkbench::keepsSecretsOutOfTheSession()
{
    const Project before = m_session->project();
    const int steps = m_session->undoStack()->count();
    openBoth();
    press("saveSecret");
    QCOMPARE(m_session->project(), before);
    QCOMPARE(m_session->undoStack()->count(), steps);
}

void TestPullSecretWorkbench::namesEveryFocusableWidget()
{
    openBoth();
    press("saveSecret");
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
    }
}

QTEST_MAIN(TestPullSecretWorkbench)
#include "tst_pullsecretworkbench.moc"
