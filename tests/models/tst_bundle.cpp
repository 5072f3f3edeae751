// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "models/bundle.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingOfAProject();
    void namesGuidesAfterTheirClusters();
    void holdsEachFileOnce();
    void refusesWithoutAProduct();
    void refusesAsTheExportDoes();
    void makesFileNames_data();
    void makesFileNames();
    void shortensLists();

private:
    [[nodiscard]] Project load(const QString &name, const QString &target) const;

    const Catalog m_catalog = *builtInCatalog();
};

Project TestBundle::load(const QString &name, const QString &target) const
{
    Project project = *loadProject(m_catalog, u"" ARO_TEST_DATA "/projects/"_s + name);
    project.target = target;
    return project;
}

static QStringList namesOf(const Artifact &artifact)
{
    QStringList names;
    for (const ArtifactFile &file : artifact.files)
        names.append(file.name);
    return names;
}

void TestBundle::holdsEverythingOfAProject()
{
    const Project project = load(u"everything.aroegress"_s, u"azure-policy-bicep"_s);
    const Result<Artifact> all = bundle(m_catalog, project, {});
    QVERIFY(all);
    QCOMPARE(namesOf(*all),
             (QStringList { u"Everything.aroegress"_s, u"aro-egress.bicep"_s, u"aro-egress.md"_s,
                            u"aro-egress.csv"_s, u"pull-secret.md"_s }));
    QCOMPARE(*readProject(m_catalog, all->files.first().content), project);
    for (const ArtifactFile &file : all->files)
        QVERIFY(!file.content.isEmpty());
}

void TestBundle::namesGuidesAfterTheirClusters()
{
    const Result<Artifact> all
        = bundle(m_catalog, load(u"two-clusters.aroegress"_s, u"squid"_s), u"my project.aroegress"_s);
    QVERIFY(all);
    const QStringList names = namesOf(*all);
    QCOMPARE(names.first(), u"my project.aroegress"_s);
    QCOMPARE(names.last(2), (QStringList { u"pull-secret-prod.md"_s, u"pull-secret-dev.md"_s }));
}

void TestBundle::holdsEachFileOnce()
{
    const Result<Artifact> all = bundle(m_catalog, load(u"everything.aroegress"_s, u"markdown"_s), {});
    QVERIFY(all);
    QCOMPARE(namesOf(*all).count(u"aro-egress.md"_s), 1);
    QCOMPARE(all->files.size(), 4);
}

void TestBundle::refusesWithoutAProduct()
{
    const Result<Artifact> all = bundle(m_catalog, load(u"everything.aroegress"_s, {}), {});
    QVERIFY(!all);
    QCOMPARE(all.error().code, Error::Code::MissingValue);
}

void TestBundle::refusesAsTheExportDoes()
{
    Project project = load(u"everything.aroegress"_s, u"squid"_s);
    project.clusters[0].lockdown = Lockdown::Unknown;
    const Result<Artifact> all = bundle(m_catalog, project, {});
    QVERIFY(!all);
    QCOMPARE(all.error().code, Error::Code::LockdownNotConfirmed);
}

void TestBundle::makesFileNames_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("name");

    QTest::newRow("a word") << u"Prod"_s << u"Prod"_s;
    QTest::newRow("blanks and signs") << u"Prod, west (2)"_s << u"Prod-west-2"_s;
    QTest::newRow("a path") << u"a/../b"_s << u"a-..-b"_s;
    QTest::newRow("dots alone") << u"..."_s << u"aro-egress"_s;
    QTest::newRow("nothing") << QString() << u"aro-egress"_s;
}

void TestBundle::makesFileNames()
{
    QFETCH(QString, project);
    QTEST(fileNameFor(project), "name");
}

void TestBundle::shortensLists()
{
    const QStringList names { u"a"_s, u"b"_s, u"c"_s };
    QCOMPARE(shortList(names, 3), u"a, b, c"_s);
    QVERIFY(shortList(names, 2).startsWith("a, b "_L1));
    QCOMPARE(shortList({}, 3), QString());
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
