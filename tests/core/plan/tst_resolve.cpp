// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/plan/plan.h"

#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneRuleForEachFeature_data();
    void givesOneRuleForEachFeature();
    void fillsPlaceholdersIn();
    void keepsClientsApartFromTheCluster();
    void leavesClientAccessOutWithoutClients();
    void saysWhenTheDomainIsMissing();
    void neverMakesARuleOfProxiedRows();
    void leavesExcludedEndpointsOut();
    void excludesAnEndpointByItsHostAlone();
    void takesOwnEndpoints();
    void showsTheBaselineAlone();
    void showsEveryRowOfTheCloud_data();
    void showsEveryRowOfTheCloud();
    void keepsNamesAndOrderWhenAFeatureIsAdded_data();
    void keepsNamesAndOrderWhenAFeatureIsAdded();
    void keepsNamesWhenAnotherClusterChoosesTheFeature_data();
    void keepsNamesWhenAnotherClusterChoosesTheFeature();
    void numbersNeverLookLikePorts();
    void restrictsToOneCluster();
    void warnsOfUnknownRegions_data();
    void warnsOfUnknownRegions();
    void saysWhenTheDomainIsUnlikely_data();
    void saysWhenTheDomainIsUnlikely();
    void saysWhenNetworksAreStrange_data();
    void saysWhenNetworksAreStrange();
    void saysWhenSubnetsAreThoseOfPods();
    void saysWhenClustersShareADomain();
    void saysWhenClustersShareSubnets_data();
    void saysWhenClustersShareSubnets();
    void saysThatUpdatesNeedTheMirror();

private:
    Project project(const QStringList &features) const;

    const Catalog m_catalog = *builtInCatalog();
};

Project TestResolve::project(const QStringList &features) const
{
    Project project = newProject();
    Cluster &cluster = project.clusters.first();
    cluster.region = u"eastus"_s;
    cluster.domain = u"contoso"_s;
    cluster.sources = *parseCidrs(u"10.0.0.0/24"_s);
    cluster.clientSources = *parseCidrs(u"10.9.0.0/16"_s);
    cluster.features = m_catalog.ordered(features);
    return project;
}

static QStringList names(const Plan &plan)
{
    QStringList result;
    for (const RuleGroup &group : plan.groups)
        result.append(group.name);
    return result;
}

static QStringList hosts(const RuleGroup &group)
{
    QStringList result;
    for (const Destination &destination : group.destinations)
        result.append(destination.host.text());
    return result;
}

static bool has(const Plan &plan, Note::Id id)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(),
                       [id](const Note &note) { return note.id == id; });
}

void TestResolve::givesOneRuleForEachFeature_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("registries") << QStringList { u"red-hat-registries"_s }
                                << QStringList { u"red-hat-registries"_s };
    QTest::newRow("catalog order") << QStringList { u"update-checks"_s, u"telemetry"_s }
                                   << QStringList { u"telemetry"_s, u"update-checks"_s };
    QTest::newRow("console and API") << QStringList { u"console-access"_s }
                                     << QStringList { u"console-access-clients"_s,
                                                      u"console-access-clients-6443"_s };
    QTest::newRow("egress before clients")
        << QStringList { u"insights"_s, u"mirror-content"_s }
        << QStringList { u"insights"_s, u"mirror-content"_s, u"insights-clients"_s };
}

void TestResolve::givesOneRuleForEachFeature()
{
    QFETCH(QStringList, features);
    QFETCH(QStringList, expected);

    QCOMPARE(names(resolve(m_catalog, project(features))), expected);
}

void TestResolve::fillsPlaceholdersIn()
{
    const Plan plan = resolve(m_catalog, project({ u"console-access"_s }));
    QCOMPARE(hosts(plan.groups.at(0)), QStringList { u"*.apps.contoso.eastus.aroapp.io"_s });
    QCOMPARE(plan.groups.at(0).destinations.at(0).substitutes.value(0),
             u"console-openshift-console.apps.contoso.eastus.aroapp.io"_s);
    QCOMPARE(hosts(plan.groups.at(1)), QStringList { u"api.contoso.eastus.aroapp.io"_s });
}

void TestResolve::keepsClientsApartFromTheCluster()
{
    const Plan plan = resolve(m_catalog, project({ u"red-hat-registries"_s, u"console-access"_s }));
    for (const RuleGroup &group : plan.groups) {
        const bool isClient = group.direction == Direction::ClientAccess;
        QCOMPARE(joined(group.sources, {}), isClient ? u"10.9.0.0/16"_s : u"10.0.0.0/24"_s);
    }
}

void TestResolve::leavesClientAccessOutWithoutClients()
{
    Project withoutClients = project({ u"red-hat-registries"_s, u"console-access"_s });
    withoutClients.clusters.first().clientSources.clear();
    const Plan plan = resolve(m_catalog, withoutClients);
    QCOMPARE(names(plan), QStringList { u"red-hat-registries"_s });
    const QString name = withoutClients.clusters.constFirst().name;
    QVERIFY(plan.notes.contains(
        { Note::Id::ClientSourcesMissing,
          { name, u"*.apps.contoso.eastus.aroapp.io, api.contoso.eastus.aroapp.io"_s } }));

    // What is missing is said in the order of the page, and hosts are named as far as they are known.
    withoutClients.clusters.first().domain.clear();
    QCOMPARE(resolve(m_catalog, withoutClients).notes,
             Notes({ { Note::Id::ClientSourcesMissing, { name, u"*.apps.DOMAIN, api.DOMAIN"_s } } }));
}

void TestResolve::saysWhenTheDomainIsMissing()
{
    Project withoutDomain = project({ u"console-access"_s });
    withoutDomain.clusters.first().domain.clear();
    const Plan plan = resolve(m_catalog, withoutDomain);
    QVERIFY(plan.groups.isEmpty());
    QVERIFY(has(plan, Note::Id::ClusterDomainMissing));
}

void TestResolve::neverMakesARuleOfProxiedRows()
{
    for (const Cloud cloud : { Cloud::Public, Cloud::UsGovernment }) {
        Project all = project(*presetFeatures(m_catalog, u"everything"_s));
        all.clusters.first().cloud = cloud;
        QStringList proxied;
        for (const EndpointRow &row : endpointRows(m_catalog, all, all.clusters.first())) {
            if (row.state == EndpointRow::State::Proxied)
                proxied.append(row.hostText);
        }
        QCOMPARE(proxied.size(), 9);
        for (const RuleGroup &group : resolve(m_catalog, all).groups) {
            for (const QString &host : hosts(group))
                QVERIFY2(!proxied.contains(host), qPrintable(host));
        }
    }
}

void TestResolve::leavesExcludedEndpointsOut()
{
    Project without = project({ u"red-hat-registries"_s });
    without.clusters.first().excluded = { *HostPattern::parse(u"quay.io"_s) };
    const Plan plan = resolve(m_catalog, without);
    QVERIFY(!hosts(plan.groups.at(0)).contains(u"quay.io"_s));
    QVERIFY(hosts(plan.groups.at(0)).contains(u"cdn.quay.io"_s));
    QVERIFY(has(plan, Note::Id::ExcludedEndpoint));
}

void TestResolve::excludesAnEndpointByItsHostAlone()
{
    Project without = project({ u"insights"_s });
    without.clusters.first().excluded = { *HostPattern::parse(u"console.redhat.com"_s) };
    QCOMPARE(hosts(resolve(m_catalog, without).groups.at(0)), QStringList { u"api.openshift.com"_s });
}

void TestResolve::takesOwnEndpoints()
{
    Project own = project({ u"red-hat-registries"_s });
    own.clusters.first().extras = { *parseExtra(u"git.example.com:8443"_s), *parseExtra(u"*.example.org"_s),
                                    *parseExtra(u"portal.example.com"_s, Direction::ClientAccess) };
    const Plan plan = resolve(m_catalog, own);
    QCOMPARE(names(plan),
             (QStringList { u"red-hat-registries"_s, u"own-endpoints"_s, u"own-endpoints-8443"_s,
                            u"own-endpoints-clients"_s }));
}

void TestResolve::showsTheBaselineAlone()
{
    Project baseline = project(*presetFeatures(m_catalog, u"everything"_s));
    baseline.baselineOnly = true;
    const QList<EndpointRow> rows = endpointRows(m_catalog, baseline, baseline.clusters.first());
    QCOMPARE(rows.size(), 25);
    QVERIFY(std::all_of(rows.begin(), rows.end(),
                        [](const EndpointRow &row) { return row.edition == Edition::Baseline; }));
    QVERIFY(has(resolve(m_catalog, baseline), Note::Id::BaselineOnly));
}

void TestResolve::showsEveryRowOfTheCloud_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QString>("registry");

    QTest::newRow("Public") << Cloud::Public << u"arosvc.eastus.data.azurecr.io"_s;
    QTest::newRow("Government") << Cloud::UsGovernment << u"arosvc.eastus.data.azurecr.us"_s;
}

void TestResolve::showsEveryRowOfTheCloud()
{
    QFETCH(Cloud, cloud);
    QFETCH(QString, registry);

    Project all = project({});
    all.clusters.first().cloud = cloud;
    const QList<EndpointRow> rows = endpointRows(m_catalog, all, all.clusters.first());
    QVERIFY(std::all_of(rows.begin(), rows.end(), [](const EndpointRow &row) { return row.isComplete; }));
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [&](const EndpointRow &row) { return row.hostText == registry; }));
}

void TestResolve::keepsNamesAndOrderWhenAFeatureIsAdded_data()
{
    QTest::addColumn<QString>("added");

    for (const Feature &feature : m_catalog.features)
        QTest::newRow(qPrintable(feature.id)) << feature.id;
}

void TestResolve::keepsNamesAndOrderWhenAFeatureIsAdded()
{
    QFETCH(QString, added);

    QStringList features = *presetFeatures(m_catalog, u"everything"_s);
    const Plan with = resolve(m_catalog, project(features));
    features.removeOne(added);
    const Plan without = resolve(m_catalog, project(features));

    QList<RuleGroup> rest = with.groups;
    rest.removeIf([&added](const RuleGroup &group) { return group.feature == added; });
    QCOMPARE(rest, without.groups);
}

void TestResolve::keepsNamesWhenAnotherClusterChoosesTheFeature_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("sameClients");

    for (const Feature &feature : m_catalog.features) {
        for (const QString &networks : { u"10.9.0.0/16"_s, u"10.8.0.0/16"_s })
            QTest::addRow("%s, clients %s", qPrintable(feature.id), qPrintable(networks))
                << feature.id << networks;
    }
}

void TestResolve::keepsNamesWhenAnotherClusterChoosesTheFeature()
{
    QFETCH(QString, added);
    QFETCH(QString, sameClients);

    Project three = project(*presetFeatures(m_catalog, u"everything"_s));
    three.clusters.append({ three.clusters.first(), three.clusters.first() });
    three.clusters[1].name = u"b"_s;
    three.clusters[1].domain = u"fabrikam"_s;
    three.clusters[1].clientSources = *parseCidrs(sameClients);
    three.clusters[2].name = u"c"_s;
    three.clusters[1].sources = *parseCidrs(u"10.1.0.0/24"_s);
    three.clusters[2].sources = *parseCidrs(u"10.2.0.0/24"_s);
    three.clusters[2].excluded = { *HostPattern::parse(u"quay.io"_s) };
    three.clusters[0].features = m_catalog.ordered({ u"update-checks"_s, u"console-access"_s });
    for (int cluster = 0; cluster < 3; ++cluster) {
        Project without = three;
        without.clusters[cluster].features.removeOne(added);
        Project with = without;
        with.clusters[cluster].features
            = m_catalog.ordered(with.clusters[cluster].features + QStringList(added));
        // Rules of the feature itself may grow or merge; every other rule stays as it is and where it is.
        QList<RuleGroup> before = resolve(m_catalog, without).groups;
        QList<RuleGroup> after = resolve(m_catalog, with).groups;
        const auto hasChanged = [&added](const QList<RuleGroup> &others) {
            return [&](const RuleGroup &group) {
                const auto isSame = [&group](const RuleGroup &other) {
                    return other.sources == group.sources && other.destinations == group.destinations;
                };
                return group.feature == added && std::none_of(others.begin(), others.end(), isSame);
            };
        };
        const QList<RuleGroup> all = before;
        before.removeIf(hasChanged(after));
        after.removeIf(hasChanged(all));
        for (RuleGroup &group : before)
            group.clusters.clear();
        for (RuleGroup &group : after)
            group.clusters.clear();
        QCOMPARE(after, before);
    }
}

void TestResolve::numbersNeverLookLikePorts()
{
    Project many = project({});
    for (int i = 2; i <= 23; ++i) {
        many.clusters.append(many.clusters.first());
        many.clusters.last().name = u"c%1"_s.arg(i);
    }
    many.clusters.first().extras = { *parseExtra(u"a.example.com:22"_s) };
    many.clusters[21].extras = { *parseExtra(u"b.example.com"_s) };
    QCOMPARE(names(resolve(m_catalog, many)),
             (QStringList { u"own-endpoints-22"_s, u"own-endpoints-c22"_s }));
}

void TestResolve::restrictsToOneCluster()
{
    Project two = project({ u"red-hat-registries"_s });
    two.clusters.append(two.clusters.first());
    two.clusters.last().name = u"dev"_s;
    two.clusters.last().features = { u"update-checks"_s };
    QCOMPARE(names(resolve(m_catalog, two, u"dev"_s)), QStringList { u"update-checks"_s });
    QCOMPARE(names(resolve(m_catalog, two)), (QStringList { u"red-hat-registries"_s, u"update-checks"_s }));
}

void TestResolve::warnsOfUnknownRegions_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Notes>("expected");

    const QString name = newProject().clusters.constFirst().name;
    QTest::newRow("known") << Cloud::Public << u"eastus"_s << Notes {};
    QTest::newRow("not given") << Cloud::Public << QString() << Notes {};
    QTest::newRow("like no other") << Cloud::Public << u"moonbase1"_s
                                   << Notes { { Note::Id::RegionUnknown, { name, u"moonbase1"_s } } };
    QTest::newRow("mistyped") << Cloud::Public << u"westeurop"_s
                              << Notes { { Note::Id::RegionMisspelt,
                                           { name, u"westeurop"_s, u"westeurope"_s } } };
    QTest::newRow("of the Government")
        << Cloud::Public << u"usgovvirginia"_s
        << Notes { { Note::Id::RegionOfOtherCloud, { name, u"usgovvirginia"_s, u"usgov"_s } } };
    QTest::newRow("of everyone") << Cloud::UsGovernment << u"eastus"_s
                                 << Notes { { Note::Id::RegionOfOtherCloud,
                                              { name, u"eastus"_s, u"public"_s } } };
    QTest::newRow("mistyped, of the other cloud")
        << Cloud::Public << u"usgovvirgina"_s
        << Notes { { Note::Id::RegionMisspelt, { name, u"usgovvirgina"_s, u"usgovvirginia"_s } } };
}

void TestResolve::warnsOfUnknownRegions()
{
    QFETCH(Cloud, cloud);
    QFETCH(QString, region);
    QFETCH(Notes, expected);

    Project project = this->project({ u"red-hat-registries"_s });
    project.clusters.first().cloud = cloud;
    project.clusters.first().region = region;
    QCOMPARE(resolve(m_catalog, project).notes, expected);
}

void TestResolve::saysWhenTheDomainIsUnlikely_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("likely");

    QTest::newRow("prefix") << u"contoso"_s << QString();
    QTest::newRow("custom") << u"aro.example.com"_s << QString();
    QTest::newRow("whole managed domain") << u"contoso.eastus.aroapp.io"_s << QString();
    QTest::newRow("of another region") << u"contoso.westeurope.aroapp.io"_s << u"contoso.eastus.aroapp.io"_s;
    QTest::newRow("of the applications") << u"apps.aro.example.com"_s << u"aro.example.com"_s;
    QTest::newRow("of the API") << u"api.aro.example.com"_s << u"aro.example.com"_s;
    QTest::newRow("a name that begins so") << u"apiary.example.com"_s << QString();
}

void TestResolve::saysWhenTheDomainIsUnlikely()
{
    QFETCH(QString, domain);
    QFETCH(QString, likely);

    Project project = this->project({ u"console-access"_s });
    project.clusters.first().domain = domain;
    const Notes expected = likely.isEmpty()
        ? Notes {}
        : Notes { { Note::Id::DomainUnlikely, { project.clusters.constFirst().name, domain, likely } } };
    QCOMPARE(resolve(m_catalog, project).notes, expected);
}

void TestResolve::saysWhenNetworksAreStrange_data()
{
    QTest::addColumn<QString>("subnets");
    QTest::addColumn<QString>("clients");
    QTest::addColumn<Notes>("expected");

    const QString name = newProject().clusters.constFirst().name;
    const auto overlap = [&name](const QString &subnet, const QString &clients) {
        return Notes { { Note::Id::NetworksOverlap, { name, subnet, clients } } };
    };
    QTest::newRow("apart") << u"10.0.0.0/27"_s << u"10.9.0.0/16"_s << Notes {};
    QTest::newRow("side by side") << u"10.8.0.0/16"_s << u"10.9.0.0/16"_s << Notes {};
    QTest::newRow("cluster inside the client network")
        << u"10.9.1.0/24"_s << u"10.9.0.0/16"_s << overlap(u"10.9.1.0/24"_s, u"10.9.0.0/16"_s);
    QTest::newRow("clients inside the cluster subnet")
        << u"10.9.0.0/16"_s << u"10.9.1.0/24"_s << overlap(u"10.9.0.0/16"_s, u"10.9.1.0/24"_s);
    QTest::newRow("one of several") << u"10.0.0.0/24 10.9.1.0/24"_s << u"10.7.0.0/16 10.9.0.0/16"_s
                                    << overlap(u"10.9.1.0/24"_s, u"10.9.0.0/16"_s);
    QTest::newRow("one address instead of a subnet")
        << u"10.0.0.7"_s << u"10.9.0.0/16"_s
        << Notes { { Note::Id::SubnetTooSmall, { name, u"10.0.0.7/32"_s } } };
    QTest::newRow("most of a company") << u"10.0.0.0/8"_s << u"192.168.0.0/16"_s
                                       << Notes { { Note::Id::SubnetTooWide, { name, u"10.0.0.0/8"_s } } };
    QTest::newRow("half of the internet") << u"0.0.0.0/1"_s << u"192.168.0.0/16"_s
                                          << Notes { { Note::Id::SubnetTooWide, { name, u"0.0.0.0/1"_s } },
                                                     { Note::Id::SubnetPublic, { name, u"0.0.0.0/1"_s } } };
    QTest::newRow("public and shared addresses")
        << u"8.8.8.0/24 100.64.0.0/24 172.31.0.0/24 172.32.0.0/24 192.168.9.0/24"_s << u"10.9.0.0/16"_s
        << Notes { { Note::Id::SubnetPublic, { name, u"8.8.8.0/24, 172.32.0.0/24"_s } } };
    QTest::newRow("several on both sides")
        << u"10.9.1.0/24 10.9.2.0/24 10.5.0.0/16"_s << u"10.9.0.0/16 10.5.6.0/24 10.5.7.0/24"_s
        << overlap(u"10.5.0.0/16, 10.9.1.0/24, 10.9.2.0/24"_s, u"10.5.6.0/24, 10.5.7.0/24, 10.9.0.0/16"_s);
}

void TestResolve::saysWhenNetworksAreStrange()
{
    QFETCH(QString, subnets);
    QFETCH(QString, clients);
    QFETCH(Notes, expected);

    Project project = this->project({ u"red-hat-registries"_s });
    project.clusters.first().sources = *parseCidrs(subnets);
    project.clusters.first().clientSources = *parseCidrs(clients);
    QCOMPARE(resolve(m_catalog, project).notes, expected);
}

void TestResolve::saysWhenSubnetsAreThoseOfPods()
{
    Project project = this->project({ u"red-hat-registries"_s });
    Cluster &cluster = project.clusters.first();
    cluster.sources = *parseCidrs(u"10.0.0.0/24 10.129.0.0/16 172.30.0.0/16"_s);
    QCOMPARE(resolve(m_catalog, project).notes, Notes {});
    cluster.podNetwork = *Cidr::parse(u"10.128.0.0/14"_s);
    cluster.serviceNetwork = *Cidr::parse(u"172.30.0.0/16"_s);
    const Note note { Note::Id::SubnetOfPods, { cluster.name, u"10.129.0.0/16, 172.30.0.0/16"_s } };
    QCOMPARE(resolve(m_catalog, project).notes, Notes { note });
}

void TestResolve::saysWhenClustersShareADomain()
{
    Project project = this->project({ u"red-hat-registries"_s });
    Cluster copy = project.clusters.constFirst();
    copy.name = u"copy"_s;
    copy.sources = *parseCidrs(u"10.77.0.0/24"_s);
    project.clusters.append(copy);
    const QString domain = clusterDomain(m_catalog, copy);
    const Note note { Note::Id::DomainShared, { project.clusters.constFirst().name + ", copy"_L1, domain } };
    QVERIFY(!domain.isEmpty());
    QCOMPARE(resolve(m_catalog, project).notes, Notes { note });
    project.clusters.last().region = u"northeurope"_s;
    QCOMPARE(resolve(m_catalog, project).notes, Notes {});
}

void TestResolve::saysWhenClustersShareSubnets_data()
{
    QTest::addColumn<QStringList>("subnets"); // of one cluster after the other
    QTest::addColumn<Notes>("expected");

    const auto shared = [](const QString &clusters, const QString &networks) {
        return Notes { { Note::Id::SubnetsShared, { clusters, networks } } };
    };
    QTest::newRow("none") << QStringList { u"10.0.0.0/24"_s, u"10.0.1.0/24"_s, QString() } << Notes {};
    QTest::newRow("twice in one cluster")
        << QStringList { u"10.0.0.0/16 10.0.1.0/24"_s, u"10.1.0.0/16"_s } << Notes {};
    QTest::newRow("the same") << QStringList { u"10.0.0.0/24"_s, u"10.0.1.0/24"_s, u"10.0.0.0/24"_s }
                              << shared(u"c0, c2"_s, u"10.0.0.0/24"_s);
    QTest::newRow("one inside another")
        << QStringList { u"10.0.0.0/24 10.0.4.0/24"_s, u"10.0.0.0/16"_s, u"10.1.0.0/24"_s }
        << shared(u"c0, c1"_s, u"10.0.0.0/16"_s);
    QTest::newRow("two pairs") << QStringList { u"10.3.0.0/24"_s, u"10.0.0.0/24"_s, u"10.0.0.0/24"_s,
                                                u"10.3.0.0/24"_s }
                               << shared(u"c0, c1, c2, c3"_s, u"10.0.0.0/24, 10.3.0.0/24"_s);
}

void TestResolve::saysWhenClustersShareSubnets()
{
    QFETCH(QStringList, subnets);
    QFETCH(Notes, expected);

    Project project = newProject();
    const Cluster first = this->project({ u"red-hat-registries"_s }).clusters.first();
    project.clusters.clear();
    for (const QString &networks : std::as_const(subnets)) {
        Cluster cluster = first;
        cluster.name = u"c%1"_s.arg(project.clusters.size());
        cluster.domain = cluster.name;
        cluster.sources = *parseCidrs(networks);
        project.clusters.append(cluster);
    }
    QCOMPARE(resolve(m_catalog, project).notes, expected);
    QVERIFY(!has(resolve(m_catalog, project, u"c0"_s), Note::Id::SubnetsShared));
}

void TestResolve::saysThatUpdatesNeedTheMirror()
{
    QVERIFY(has(resolve(m_catalog, project({ u"update-checks"_s })), Note::Id::UpdatesNeedMirror));
    QVERIFY(!has(resolve(m_catalog, project({ u"update-checks"_s, u"mirror-content"_s })),
                 Note::Id::UpdatesNeedMirror));
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
