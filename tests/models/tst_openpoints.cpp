// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "models/openpoints.h"

#include <QTest>

#include <functional>

using namespace aro;
using namespace Qt::StringLiterals;

using Kind = OpenPoint::Kind;
using Kinds = QList<Kind>;
using Change = std::function<void(Cluster &)>;
Q_DECLARE_METATYPE(Kinds)
Q_DECLARE_METATYPE(Change)

class TestOpenPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
    void documentsNeedNoSources();
    void namesExamplesThatNobodyHasReplaced();
    void collectsClustersOfOneKind();
    void looksAtOneClusterAlone();
    void namesAFewClustersAndCountsTheOthers();
    void everyPointHasASentenceAndAStep();

private:
    const Catalog m_catalog = *builtInCatalog();
};

static Cluster completeCluster()
{
    Cluster cluster;
    cluster.name = u"prod"_s;
    cluster.region = u"eastus"_s;
    cluster.domain = u"contoso"_s;
    cluster.lockdown = Lockdown::Enabled;
    cluster.sources = { *Cidr::parse(u"10.20.0.0/24"_s) };
    cluster.clientSources = { *Cidr::parse(u"10.50.0.0/16"_s) };
    cluster.features = { u"red-hat-registries"_s, u"console-access"_s, u"container-insights"_s };
    return cluster;
}

static Project projectOf(const QList<Cluster> &clusters)
{
    Project project;
    project.clusters = clusters;
    project.target = u"squid"_s;
    return project;
}

static Kinds kindsOf(const QList<OpenPoint> &points)
{
    Kinds kinds;
    for (const OpenPoint &point : points)
        kinds.append(point.kind);
    return kinds;
}

void TestOpenPoints::findsWhatIsMissing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kinds>("kinds");

    QTest::newRow("nothing") << Change([](Cluster &) {}) << Kinds {};
    QTest::newRow("features") << Change([](Cluster &cluster) {
        cluster.features.clear();
        cluster.lockdown = Lockdown::Unknown;
    }) << Kinds { Kind::NothingChosen };
    QTest::newRow("lockdown is off") << Change([](Cluster &cluster) {
        cluster.lockdown = Lockdown::NotEnabled;
    }) << Kinds { Kind::LockdownNotEnabled };
    QTest::newRow("lockdown and sources") << Change([](Cluster &cluster) {
        cluster.lockdown = Lockdown::Unknown;
        cluster.sources.clear();
    }) << Kinds { Kind::LockdownUnknown, Kind::SourcesMissing };
    QTest::newRow("region of a host name") << Change([](Cluster &cluster) {
        cluster.region.clear();
        cluster.features = { u"container-insights"_s };
    }) << Kinds { Kind::RegionMissing };
    QTest::newRow("region of the console")
        << Change([](Cluster &cluster) { cluster.region.clear(); }) << Kinds { Kind::RegionMissing };
    QTest::newRow("region of a custom domain") << Change([](Cluster &cluster) {
        cluster.region.clear();
        cluster.domain = u"aro.example.com"_s;
        cluster.features = { u"console-access"_s };
    }) << Kinds {};
    QTest::newRow("domain of the console")
        << Change([](Cluster &cluster) { cluster.domain.clear(); }) << Kinds { Kind::DomainMissing };
    QTest::newRow("domain that nobody needs") << Change([](Cluster &cluster) {
        cluster.domain.clear();
        cluster.features = { u"telemetry"_s, u"insights"_s };
    }) << Kinds {};
    QTest::newRow("half of an opt-in")
        << Change([](Cluster &cluster) { cluster.features = { u"telemetry"_s }; })
        << Kinds { Kind::OptInBringsMore };
    QTest::newRow("client networks") << Change([](Cluster &cluster) { cluster.clientSources.clear(); })
                                     << Kinds { Kind::ClientSourcesMissing };
    QTest::newRow("sources that nobody needs") << Change([](Cluster &cluster) {
        cluster.sources.clear();
        cluster.features = { u"console-access"_s };
    }) << Kinds {};
}

void TestOpenPoints::findsWhatIsMissing()
{
    QFETCH(Change, change);
    QFETCH(Kinds, kinds);

    Cluster cluster = completeCluster();
    change(cluster);
    QCOMPARE(kindsOf(openPoints(m_catalog, projectOf({ cluster }))), kinds);
}

void TestOpenPoints::documentsNeedNoSources()
{
    Cluster cluster = completeCluster();
    cluster.sources.clear();
    Project project = projectOf({ cluster });
    project.target = u"markdown"_s;
    QCOMPARE(kindsOf(openPoints(m_catalog, project)), Kinds {});
    project.target.clear();
    QCOMPARE(kindsOf(openPoints(m_catalog, project)), (Kinds { Kind::SourcesMissing, Kind::TargetMissing }));
}

void TestOpenPoints::namesExamplesThatNobodyHasReplaced()
{
    Project project = projectOf({ completeCluster() });
    project.target = u"openshift-proxy"_s;
    const QList<OpenPoint> points = openPoints(m_catalog, project);
    QCOMPARE(kindsOf(points), Kinds { Kind::ExamplesLeft });
    QCOMPARE(points.constFirst().examples, QStringList { u"proxy-host=proxy.example.com"_s });
    QVERIFY(openPointText(project, points.constFirst()).contains(u"proxy.example.com"_s));
    QCOMPARE(stepOf(points.constFirst()), 3);
    project.options.insert(project.target, { { u"proxy-host"_s, u"proxy.corp.example"_s } });
    QCOMPARE(kindsOf(openPoints(m_catalog, project)), Kinds {});
}

void TestOpenPoints::collectsClustersOfOneKind()
{
    Cluster open = completeCluster();
    open.lockdown = Lockdown::Unknown;
    const Project project = projectOf({ open, completeCluster(), open });
    const QList<OpenPoint> points = openPoints(m_catalog, project);
    QCOMPARE(points, (QList<OpenPoint> { { Kind::LockdownUnknown, { 0, 2 } } }));
}

void TestOpenPoints::looksAtOneClusterAlone()
{
    Cluster open = completeCluster();
    open.name = u"dev"_s;
    open.lockdown = Lockdown::Unknown;
    const Project project = projectOf({ completeCluster(), open });
    QCOMPARE(kindsOf(openPoints(m_catalog, project, u"prod"_s)), Kinds {});
    QCOMPARE(kindsOf(openPoints(m_catalog, project, u"dev"_s)), Kinds { Kind::LockdownUnknown });
}

void TestOpenPoints::namesAFewClustersAndCountsTheOthers()
{
    Project project;
    OpenPoint point { Kind::LockdownUnknown, {} };
    for (int i = 0; i < 7; ++i) {
        Cluster cluster = completeCluster();
        cluster.name = u"c%1"_s.arg(i);
        project.clusters.append(cluster);
        point.clusters.append(i);
    }
    const QString text = openPointText(project, point);
    QVERIFY2(text.contains(u"c0, c1, c2, c3"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"c4"_s), qPrintable(text));
    QVERIFY2(text.contains(u"3"_s), qPrintable(text));
}

void TestOpenPoints::everyPointHasASentenceAndAStep()
{
    const Project project = projectOf({ completeCluster() });
    for (const Kind kind :
         { Kind::NothingChosen, Kind::LockdownNotEnabled, Kind::LockdownUnknown, Kind::RegionMissing,
           Kind::DomainMissing, Kind::SourcesMissing, Kind::ClientSourcesMissing, Kind::TargetMissing }) {
        const OpenPoint point { kind, { 0 } };
        QVERIFY(!openPointText(project, point).isEmpty());
        QVERIFY(stepOf(point) >= 0);
    }
    QCOMPARE(stepOf({ Kind::NothingChosen, {} }), 1);
    QCOMPARE(stepOf({ Kind::TargetMissing, {} }), 3);
    QCOMPARE(stepOf({ Kind::LockdownUnknown, {} }), 0);
}

QTEST_GUILESS_MAIN(TestOpenPoints)
#include "tst_openpoints.moc"
