// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/project/azcluster.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestAzCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsFacts();
    void keepsTheRestOfTheCluster();
    void understandsDomains_data();
    void understandsDomains();
    void refuses_data();
    void refuses();
    void understandsLockdownAnswers_data();
    void understandsLockdownAnswers();
    void refusesTheAnswerOfAnotherCluster_data();
    void refusesTheAnswerOfAnotherCluster();
};

static QByteArray azShow(const QByteArray &domain = "contoso", const QByteArray &location = "westeurope")
{
    return R"({"apiserverProfile":{"ip":"10.0.0.4","url":"https://api.x:6443/","visibility":"Private"},
        "clusterProfile":{"domain":")"
        + domain + R"(","version":"4.14.16","pullSecret":null,"resourceGroupId":"/subscriptions/x"},
        "ingressProfiles":[{"ip":"10.0.0.5","name":"default","visibility":"Private"}],
        "location":")"
        + location
        + R"(","name":"prod","networkProfile":{"outboundType":"UserDefinedRouting","podCidr":"10.132.0.0/14","serviceCidr":"172.31.0.0/16"},
        "provisioningState":"Succeeded"})";
}

void TestAzCluster::importsFacts()
{
    const auto cluster = withAzAroShow(*builtInCatalog(), Cluster { .name = u"cluster-1"_s }, azShow());
    QVERIFY(cluster);
    QCOMPARE(cluster->name, u"prod"_s);
    QCOMPARE(cluster->region, u"westeurope"_s);
    QCOMPARE(cluster->domain, u"contoso"_s);
    QCOMPARE(cluster->version, u"4.14.16"_s);
    QCOMPARE(cluster->apiVisibility, u"Private"_s);
    QCOMPARE(cluster->ingressVisibility, u"Private"_s);
    QCOMPARE(cluster->outboundType, u"UserDefinedRouting"_s);
    QCOMPARE(cluster->podNetwork, *Cidr::parse(u"10.132.0.0/14"_s));
    QCOMPARE(cluster->serviceNetwork, *Cidr::parse(u"172.31.0.0/16"_s));
    QCOMPARE(cluster->cloud, Cloud::Public);
}

void TestAzCluster::keepsTheRestOfTheCluster()
{
    Cluster before { .name = u"cluster-1"_s, .lockdown = Lockdown::Enabled, .features = { u"telemetry"_s } };
    before.sources = *parseCidrs(u"10.0.0.0/24"_s);
    const auto after = withAzAroShow(*builtInCatalog(), before, azShow());
    QVERIFY(after);
    QCOMPARE(after->sources, before.sources);
    QCOMPARE(after->features, before.features);
    QCOMPARE(after->lockdown, before.lockdown);
    const auto another = withAzAroShow(*builtInCatalog(), *after, azShow("fabrikam"));
    QVERIFY(another);
    QCOMPARE(another->lockdown, Lockdown::Unknown);
    QCOMPARE(another->sources, before.sources);
}

void TestAzCluster::understandsDomains_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected");

    QTest::newRow("prefix") << QByteArray("contoso") << QByteArray("eastus") << u"contoso.eastus.aroapp.io"_s;
    QTest::newRow("full managed name")
        << QByteArray("contoso.eastus.aroapp.io") << QByteArray("eastus") << u"contoso.eastus.aroapp.io"_s;
    QTest::newRow("custom") << QByteArray("aro.example.com") << QByteArray("eastus") << u"aro.example.com"_s;
    QTest::newRow("Government") << QByteArray("contoso") << QByteArray("usgovvirginia")
                                << u"contoso.usgovvirginia.aroapp.azure.us"_s;
}

void TestAzCluster::understandsDomains()
{
    QFETCH(QByteArray, domain);
    QFETCH(QByteArray, location);
    QFETCH(QString, expected);

    const Catalog catalog = *builtInCatalog();
    const auto cluster = withAzAroShow(catalog, Cluster { .name = u"c"_s }, azShow(domain, location));
    QVERIFY(cluster);
    QCOMPARE(clusterDomain(catalog, *cluster), expected);
}

void TestAzCluster::refuses_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array: az aro list") << "[" + azShow() + "]";
    QTest::newRow("an AKS cluster") << QByteArray(
        R"({"name":"aks","location":"eastus","kubernetesVersion":"1.29"})");
    QTest::newRow("broken JSON") << azShow().chopped(1);
    QTest::newRow("an error message") << QByteArray("ERROR: (ResourceNotFound) The Resource was not found.");
    QTest::newRow("hostile name") << azShow().replace("\"prod\"", "\"$(id)\"");
    QTest::newRow("hostile domain") << azShow("*.evil");
    QTest::newRow("host bits of the pods") << azShow().replace("10.132.0.0/14", "10.133.0.0/14");
    QTest::newRow("services of IPv6") << azShow().replace("172.31.0.0/16", "fd02::/112");
    QTest::newRow("key twice") << azShow().replace("\"name\":\"prod\"", "\"name\":\"prod\",\"name\":\"dev\"");
}

void TestAzCluster::refuses()
{
    QFETCH(QByteArray, json);

    const auto cluster = withAzAroShow(*builtInCatalog(), Cluster { .name = u"c"_s }, json);
    QVERIFY(!cluster);
    QCOMPARE(cluster.error().code, Error::Code::InvalidDocument);
}

void TestAzCluster::understandsLockdownAnswers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<Lockdown>("lockdown");
    QTest::addColumn<int>("domains");

    QTest::newRow("enabled") << u"Egress Lockdown Feature Enabled\n"_s << true << Lockdown::Enabled << 0;
    QTest::newRow("disabled") << u"Egress Lockdown Feature Disabled\n"_s << true << Lockdown::NotEnabled << 0;
    QTest::newRow("list") << u"[\"arosvc.azurecr.io\",\"management.azure.com\"]"_s << true
                          << Lockdown::Enabled << 2;
    QTest::newRow("empty list") << u"[]"_s << true << Lockdown::NotEnabled << 0;
    QTest::newRow("names by line") << u"arosvc.azurecr.io\nmanagement.azure.com\n"_s << true
                                   << Lockdown::Enabled << 2;
    const QString resource
        = uR"({"apiVersion": "aro.openshift.io/v1alpha1", "kind": "Cluster", "metadata": {"name": "cluster"},
               "spec": %1, "status": {"conditions": []}})"_s;
    const QString gateways = uR"({"gatewayDomains": ["arosvc.azurecr.io", "management.azure.com"]})"_s;
    QTest::newRow("whole resource") << resource.arg(gateways) << true << Lockdown::Enabled << 2;
    QTest::newRow("list of one resource")
        << uR"({"apiVersion": "v1", "kind": "List", "items": [%1]})"_s.arg(resource.arg(gateways)) << true
        << Lockdown::Enabled << 2;
    QTest::newRow("whole resource without gateways")
        << resource.arg(u"{}"_s) << true << Lockdown::NotEnabled << 0;
    QTest::newRow("another resource")
        << u"{\"apiVersion\": \"v1\", \"kind\": \"Secret\"}"_s << false << Lockdown::Unknown << 0;
    QTest::newRow("resource of another API")
        << resource.arg(gateways).replace(u"aro.openshift.io"_s, u"cluster.x-k8s.io"_s) << false
        << Lockdown::Unknown << 0;
    QTest::newRow("resource with one text")
        << resource.arg(uR"({"gatewayDomains": "arosvc.azurecr.io"})"_s) << false << Lockdown::Unknown << 0;
    QTest::newRow("resource with an object")
        << resource.arg(uR"({"gatewayDomains": {"a": "arosvc.azurecr.io"}})"_s) << false << Lockdown::Unknown
        << 0;
    QTest::newRow("resource with numbers")
        << resource.arg(uR"({"gatewayDomains": [1, "arosvc.azurecr.io"]})"_s) << false << Lockdown::Unknown
        << 0;
    QTest::newRow("words inside another document")
        << uR"({"message": "Egress Lockdown Feature Enabled"})"_s << false << Lockdown::Unknown << 0;
    QTest::newRow("broken resource") << u"{\"kind\": "_s << false << Lockdown::Unknown << 0;
    QTest::newRow("resource with other names")
        << resource.arg(uR"({"gatewayDomains": ["a.example.com"]})"_s) << false << Lockdown::Unknown << 0;
    QTest::newRow("nothing") << u"  "_s << false << Lockdown::Unknown << 0;
    QTest::newRow("error of oc") << u"error: the server doesn't have a resource type \"cluster\""_s << false
                                 << Lockdown::Unknown << 0;
    QTest::newRow("list of numbers") << u"[1, 2]"_s << false << Lockdown::Unknown << 0;
    QTest::newRow("broken list") << u"[\"a.example\""_s << false << Lockdown::Unknown << 0;
    QTest::newRow("list of other names") << u"[\"a.example.com\"]"_s << false << Lockdown::Unknown << 0;
    QTest::newRow("another name") << u"www.example.com\n"_s << false << Lockdown::Unknown << 0;
    QTest::newRow("hostile names") << u"[\"$(id).example.com\"]"_s << false << Lockdown::Unknown << 0;
}

void TestAzCluster::understandsLockdownAnswers()
{
    QFETCH(QString, answer);
    QFETCH(bool, understood);
    QFETCH(Lockdown, lockdown);
    QFETCH(int, domains);

    const auto result = parseLockdownAnswer(answer);
    QCOMPARE(result.has_value(), understood);
    if (result) {
        QCOMPARE(result->lockdown, lockdown);
        QCOMPARE(result->gatewayDomains.size(), domains);
    }
}

void TestAzCluster::refusesTheAnswerOfAnotherCluster_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("isTaken");

    const QString gateways = uR"("gatewayDomains": ["arosvc.azurecr.io"])"_s;
    const auto row
        = [&gateways](const char *name, const QString &domain, const QString &facts, bool isTaken) {
              QTest::newRow(name) << domain << u"{%1%2}"_s.arg(facts, gateways) << isTaken;
          };
    const QString managed = uR"("location": "westeurope", "domain": "contoso.westeurope.aroapp.io", )"_s;
    row("its own", u"contoso"_s, managed, true);
    row("says nothing of itself", u"contoso"_s, {}, true);
    row("domain is not known here", {}, managed, true);
    row("whole domain given", u"contoso.westeurope.aroapp.io"_s, managed, true);
    row("another region", u"contoso"_s, uR"("location": "northeurope", )"_s, false);
    row("another prefix", u"other"_s, managed, false);
    row("custom domain", u"aro.example.com"_s, uR"("domain": "ARO.example.com", )"_s, true);
    row("another custom domain", u"aro.example.com"_s, uR"("domain": "aro.example.org", )"_s, false);
}

void TestAzCluster::refusesTheAnswerOfAnotherCluster()
{
    QFETCH(QString, domain);
    QFETCH(QString, spec);
    QFETCH(bool, isTaken);

    const Cluster cluster { .name = u"c"_s, .region = u"westeurope"_s, .domain = domain };
    const QString resource
        = uR"({"apiVersion": "aro.openshift.io/v1alpha1", "kind": "Cluster", "spec": %1})"_s.arg(spec);
    const Result<Cluster> answered = withLockdownAnswer(*builtInCatalog(), cluster, resource);
    QCOMPARE(answered.has_value(), isTaken);
    if (answered)
        QCOMPARE(answered->lockdown, Lockdown::Enabled);
    else
        QVERIFY(answered.error().message.contains(u"another cluster"_s));
}

QTEST_GUILESS_MAIN(TestAzCluster)
#include "tst_azcluster.moc"
