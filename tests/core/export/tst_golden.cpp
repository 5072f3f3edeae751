// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/project/projectfile.h"

#include <QDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

/// Every target against reference files in data/golden/<project>/, binary files by what they say. With
/// ARO_UPDATE_GOLDEN=1 the files are written instead, to be read before they are committed.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void hasNoOrphans();
};

static const QString Data = QStringLiteral(ARO_TEST_DATA);

static QStringList projects()
{
    return QDir(Data + u"/projects"_s).entryList({ u"*.aroegress"_s }, QDir::Files, QDir::Name);
}

/// A binary file's bytes depend on the version of the library that wrote it.
static ArtifactFile readable(const ArtifactFile &file)
{
    return file.isBinary() ? ArtifactFile { file.name + u".txt"_s, file.text.toUtf8() } : file;
}

static Artifact artifactOf(const QString &project, const QString &target)
{
    const Catalog catalog = *builtInCatalog();
    const auto loaded = loadProject(catalog, Data + u"/projects/"_s + project);
    Artifact artifact = *exportProject(catalog, *loaded, **findTarget(target), {});
    for (ArtifactFile &file : artifact.files)
        file = readable(file);
    return artifact;
}

static QString folderOf(const QString &project)
{
    return Data + u"/golden/"_s + project.section(u'.', 0, 0);
}

void TestGolden::matches_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("target");

    QVERIFY(projects().size() >= 4);
    for (const QString &project : projects()) {
        for (const Target *target : exportTargets())
            QTest::addRow("%s as %s", qPrintable(project.section(u'.', 0, 0)), target->id.data())
                << project << QString(target->id);
    }
}

void TestGolden::matches()
{
    QFETCH(QString, project);
    QFETCH(QString, target);

    const Artifact artifact = artifactOf(project, target);
    if (qEnvironmentVariableIsSet("ARO_UPDATE_GOLDEN"))
        QVERIFY(saveArtifact(artifact, folderOf(project) + u'/'));
    for (const ArtifactFile &file : artifact.files) {
        const auto golden = readFile(folderOf(project) + u'/' + file.name);
        QVERIFY2(golden, qPrintable(file.name));
        QCOMPARE(file.content, *golden);
    }
}

void TestGolden::hasNoOrphans()
{
    for (const QString &project : projects()) {
        QStringList expected;
        for (const Target *target : exportTargets()) {
            for (const ArtifactFile &file : artifactOf(project, QString(target->id)).files)
                expected.append(file.name);
        }
        expected.sort();
        QCOMPARE(QDir(folderOf(project)).entryList(QDir::Files, QDir::Name), expected);
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
