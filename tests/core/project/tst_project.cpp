// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/project/project.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheClusterDomain_data();
    void buildsTheClusterDomain();
    void checksDomains_data();
    void checksDomains();
    void checksRegions_data();
    void checksRegions();
    void readsOwnEndpoints_data();
    void readsOwnEndpoints();
    void findsFreeClusterNames();
    void forgetsWhatAnotherClusterAnswered_data();
    void forgetsWhatAnotherClusterAnswered();
    void knowsPresets();
};

void TestProject::buildsTheClusterDomain_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("expected");

    QTest::newRow("managed prefix") << Cloud::Public << u"eastus"_s << u"contoso"_s
                                    << u"contoso.eastus.aroapp.io"_s;
    QTest::newRow("Government") << Cloud::UsGovernment << u"usgovvirginia"_s << u"contoso"_s
                                << u"contoso.usgovvirginia.aroapp.azure.us"_s;
    QTest::newRow("custom domain") << Cloud::Public << QString() << u"aro.example.com"_s
                                   << u"aro.example.com"_s;
    QTest::newRow("prefix without region") << Cloud::Public << QString() << u"contoso"_s << QString();
    QTest::newRow("no domain") << Cloud::Public << u"eastus"_s << QString() << QString();
}

void TestProject::buildsTheClusterDomain()
{
    QFETCH(Cloud, cloud);
    QFETCH(QString, region);
    QFETCH(QString, domain);
    QFETCH(QString, expected);

    const Cluster cluster { .name = u"a"_s, .cloud = cloud, .region = region, .domain = domain };
    QCOMPARE(clusterDomain(*builtInCatalog(), cluster), expected);
}

void TestProject::checksDomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("prefix") << u"Contoso"_s << u"contoso"_s;
    QTest::newRow("custom") << u"ARO.example.com"_s << u"aro.example.com"_s;
    QTest::newRow("prefix that starts with a digit") << u"1contoso"_s << u"error"_s;
    QTest::newRow("nothing") << QString() << u"error"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s << u"error"_s;
    QTest::newRow("URL") << u"https://example.com"_s << u"error"_s;
    QTest::newRow("address") << u"10.0.0.1"_s << u"error"_s;
    QTest::newRow("too long for route names")
        << QString(u"abcdefghi."_s).repeated(22) + u"com"_s << u"error"_s;
    QTest::newRow("command substitution") << u"$(id)"_s << u"error"_s;
}

void TestProject::checksDomains()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto domain = parseDomain(text);
    QCOMPARE(domain.value_or(u"error"_s), expected);
}

void TestProject::checksRegions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("location name") << u"westeurope"_s << u"westeurope"_s;
    QTest::newRow("display name") << u"West Europe"_s << u"westeurope"_s;
    QTest::newRow("unknown, but well-formed") << u"moonbase1"_s << u"moonbase1"_s;
    QTest::newRow("nothing") << QString() << u"error"_s;
    QTest::newRow("dot") << u"east.us"_s << u"error"_s;
    QTest::newRow("command substitution") << u"$(id)"_s << u"error"_s;
}

void TestProject::checksRegions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(parseRegion(text).value_or(u"error"_s), expected);
}

void TestProject::readsOwnEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");

    QTest::newRow("host") << u"git.example.com"_s << u"git.example.com"_s << 443;
    QTest::newRow("port") << u"git.example.com:8443"_s << u"git.example.com"_s << 8443;
    QTest::newRow("wildcard with port") << u"*.example.com:8443"_s << u"*.example.com"_s << 8443;
    QTest::newRow("path") << u"example.com/a"_s << u"example.com/a"_s << 443;
    QTest::newRow("port 0") << u"example.com:0"_s << u"error"_s << 0;
    QTest::newRow("port over Azure's limit") << u"example.com:64001"_s << u"error"_s << 0;
    QTest::newRow("port of words") << u"example.com:https"_s << u"error"_s << 0;
    QTest::newRow("nothing") << QString() << u"error"_s << 0;
}

void TestProject::readsOwnEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);

    const auto extra = parseExtra(text);
    QCOMPARE(extra ? extra->host.text() : u"error"_s, host);
    QCOMPARE(extra ? int { extra->port } : 0, port);
}

void TestProject::findsFreeClusterNames()
{
    Project project = newProject();
    QCOMPARE(freeClusterName(project, u"prod"_s), u"prod"_s);
    project.clusters.append(Cluster { .name = u"prod"_s });
    QCOMPARE(freeClusterName(project, u"prod"_s), u"prod-2"_s);
    QCOMPARE(freeClusterName(project, u"PROD"_s), u"PROD-2"_s); // Azure's names have no case
    project.clusters.append(Cluster { .name = u"Prod-2"_s });
    QCOMPARE(freeClusterName(project, u"prod-2"_s), u"prod-3"_s);
    project.clusters.append(Cluster { .name = QString(Cluster::MaxName, u'x') });
    QVERIFY(freeClusterName(project, QString(Cluster::MaxName, u'x')).size() <= Cluster::MaxName);
}

void TestProject::forgetsWhatAnotherClusterAnswered_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("newRegion");
    QTest::addColumn<QString>("newDomain");
    QTest::addColumn<bool>("forgets");

    QTest::newRow("the same") << u"eastus"_s << u"contoso"_s << u"eastus"_s << u"contoso"_s << false;
    QTest::newRow("the same, in full")
        << u"eastus"_s << u"contoso"_s << u"eastus"_s << u"contoso.eastus.aroapp.io"_s << false;
    QTest::newRow("another region") << u"eastus"_s << u"contoso"_s << u"westeurope"_s << u"contoso"_s << true;
    QTest::newRow("another domain") << u"eastus"_s << u"contoso"_s << u"eastus"_s << u"contoso2"_s << true;
    QTest::newRow("another domain, region unknown")
        << QString() << u"contoso"_s << QString() << u"fabrikam"_s << true;
    QTest::newRow("nothing was known") << QString() << QString() << u"eastus"_s << u"contoso"_s << false;
    QTest::newRow("the region becomes known")
        << QString() << u"contoso"_s << u"eastus"_s << u"contoso"_s << false;
}

void TestProject::forgetsWhatAnotherClusterAnswered()
{
    QFETCH(QString, region);
    QFETCH(QString, domain);
    QFETCH(QString, newRegion);
    QFETCH(QString, newDomain);
    QFETCH(bool, forgets);

    const Cluster before { .name = u"a"_s,
                           .region = region,
                           .domain = domain,
                           .lockdown = Lockdown::Enabled,
                           .gatewayDomains = { u"arosvc.azurecr.io"_s } };
    Cluster after = before;
    after.region = newRegion;
    after.domain = newDomain;
    forgetForeignAnswer(*builtInCatalog(), before, after);
    QCOMPARE(after.lockdown, forgets ? Lockdown::Unknown : Lockdown::Enabled);
    QCOMPARE(after.gatewayDomains.isEmpty(), forgets);
}

void TestProject::knowsPresets()
{
    const Catalog catalog = *builtInCatalog();
    QCOMPARE(presetFeatures(catalog, u"none"_s)->size(), 0);
    QCOMPARE(presetFeatures(catalog, u"everything"_s)->size(), 7);
    QVERIFY(!presetFeatures(catalog, u"common"_s)->contains(u"telemetry"_s));
    QCOMPARE(presetFeatures(catalog, u"most"_s).error().code, Error::Code::UnknownName);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
