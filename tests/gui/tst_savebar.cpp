// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/savebar.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSaveBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesOneFileWhereTheUserSays();
    void savesSeveralFilesIntoAFolder();
    void asksBeforeItReplacesFilesOfAFolder();
    void doesNothingWithoutAPath();
    void tellsWhatWentWrong();
    void startsWhereTheDocumentIs();

private:
    void answer(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SaveBar> m_bar;
    QList<PathRequest> m_requests;
};

static Artifact oneFile()
{
    return { { { u"rules.sh"_s, "echo\n" } }, {} };
}

static Artifact twoFiles()
{
    return { { { u"a.txt"_s, "a\n" }, { u"b.txt"_s, "b\n" } }, {} };
}

static NoteBar *noteOf(const SaveBar &bar)
{
    return bar.findChild<NoteBar *>(u"saveNote"_s);
}

void TestSaveBar::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bar = std::make_unique<SaveBar>();
    m_requests.clear();
}

void TestSaveBar::answer(const QString &path)
{
    m_bar->setPathChooser([this, path](QWidget *, const PathRequest &request) {
        m_requests.append(request);
        return path;
    });
}

void TestSaveBar::savesOneFileWhereTheUserSays()
{
    const QString path = m_folder->filePath(u"mine.sh"_s);
    answer(path);
    const QSignalSpy finished(m_bar.get(), &SaveBar::finished);
    m_bar->save(oneFile(), u"Save"_s, {});
    QCOMPARE(*readFile(path), "echo\n"_ba);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!m_bar->isHidden());
    QVERIFY(noteOf(*m_bar)->text().contains(path));
    QCOMPARE(noteOf(*m_bar)->severity(), Note::Severity::Information);
    QVERIFY(!m_requests.first().isFolder);
}

void TestSaveBar::savesSeveralFilesIntoAFolder()
{
    answer(m_folder->path());
    m_bar->save(twoFiles(), u"Save"_s, {});
    QVERIFY(m_requests.first().isFolder);
    QCOMPARE(*readFile(m_folder->filePath(u"a.txt"_s)), "a\n"_ba);
    QCOMPARE(*readFile(m_folder->filePath(u"b.txt"_s)), "b\n"_ba);
    QVERIFY(noteOf(*m_bar)->text().contains(u"a.txt, b.txt"_s));
}

void TestSaveBar::asksBeforeItReplacesFilesOfAFolder()
{
    const QString path = m_folder->filePath(u"b.txt"_s);
    QVERIFY(saveText(path, "old\n"));
    answer(m_folder->path());
    const QSignalSpy finished(m_bar.get(), &SaveBar::finished);
    m_bar->save(twoFiles(), u"Save"_s, {});
    QCOMPARE(*readFile(path), "old\n"_ba);
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.txt"_s)));
    QCOMPARE(finished.count(), 0);

    m_bar->show();
    QTest::keyClick(m_bar->findChild<QToolButton *>(u"noteAction"_s), Qt::Key_Space);
    QCOMPARE(*readFile(path), "b\n"_ba);
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_bar->findChild<QToolButton *>(u"noteAction"_s)->isHidden());
}

void TestSaveBar::doesNothingWithoutAPath()
{
    answer({});
    const QSignalSpy finished(m_bar.get(), &SaveBar::finished);
    m_bar->save(oneFile(), u"Save"_s, {});
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_bar->isHidden());
}

void TestSaveBar::tellsWhatWentWrong()
{
    const QString blocked = m_folder->filePath(u"file"_s);
    QVERIFY(saveText(blocked, "x"));
    answer(blocked + "/rules.sh"_L1);
    const QSignalSpy finished(m_bar.get(), &SaveBar::finished);
    m_bar->save(oneFile(), u"Save"_s, {});
    QCOMPARE(finished.count(), 1);
    QCOMPARE(noteOf(*m_bar)->severity(), Note::Severity::Warning);
    QCOMPARE(*readFile(blocked), "x"_ba);
}

void TestSaveBar::startsWhereTheDocumentIs()
{
    answer({});
    m_bar->save(oneFile(), u"Save"_s, u"/srv/projects/prod.aroegress"_s);
    QCOMPARE(m_requests.last().suggestion, u"/srv/projects/rules.sh"_s);

    answer(m_folder->filePath(u"mine.sh"_s));
    m_bar->save(oneFile(), u"Save"_s, u"/srv/projects/prod.aroegress"_s);
    answer({});
    m_bar->save(oneFile(), u"Save"_s, u"/srv/projects/prod.aroegress"_s);
    QCOMPARE(m_requests.last().suggestion, m_folder->filePath(u"rules.sh"_s));
}

QTEST_MAIN(TestSaveBar)
#include "tst_savebar.moc"
