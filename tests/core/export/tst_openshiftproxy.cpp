// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"

#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

class TestOpenshiftProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheClustersOwnGatewayDomains();
    void takesTheClustersOwnNetworks_data();
    void takesTheClustersOwnNetworks();
    void saysWhenGatewayDomainsAreUnknown();
    void saysWhichEndpointsGoPastTheProxy();
    void makesAFileForEachCluster();
    void hasOnlyItsOwnClustersNotes();
    void trustsACaWhereTlsIsDecrypted();
    void refusesClientAccessAlone();

private:
    Cluster cluster(const QString &name) const;
    Result<Artifact> exported(const QList<Cluster> &clusters, const OptionValues &options = {}) const;

    const Catalog m_catalog = *builtInCatalog();
};

static bool notes(const Artifact &artifact, const Note &note)
{
    return artifact.notes.contains(note);
}

Cluster TestOpenshiftProxy::cluster(const QString &name) const
{
    return { .name = name,
             .region = u"eastus"_s,
             .domain = name,
             .lockdown = Lockdown::Enabled,
             .sources = *parseCidrs(u"10.0.0.0/24"_s),
             .features = { u"update-checks"_s } };
}

Result<Artifact> TestOpenshiftProxy::exported(const QList<Cluster> &clusters,
                                              const OptionValues &options) const
{
    Project project = newProject();
    project.clusters = clusters;
    return exportProject(m_catalog, project, **findTarget(u"openshift-proxy"_s), options);
}

void TestOpenshiftProxy::takesTheClustersOwnGatewayDomains()
{
    Cluster known = cluster(u"a"_s);
    known.gatewayDomains = { u"a.blob.core.windows.net"_s };
    const Artifact artifact = *exported({ known });
    const QByteArray &yaml = artifact.files.at(0).content;
    QVERIFY(yaml.contains("a.blob.core.windows.net"));
    QVERIFY(!yaml.contains("management.azure.com"));
    QVERIFY(!notes(artifact, { Note::Id::GatewayDomainsUnknown, { u"a"_s } }));
}

void TestOpenshiftProxy::takesTheClustersOwnNetworks_data()
{
    QTest::addColumn<OptionValues>("options");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("unknown");

    QTest::newRow("nothing given") << OptionValues {}
                                   << QStringList { u"10.132.0.0/14"_s, u"172.31.0.0/16"_s }
                                   << QStringList { u"10.128.0.0/14"_s, u"172.30.0.0/16"_s };
    QTest::newRow("given for all") << OptionValues { { u"pod-network"_s, u"10.200.0.0/14"_s },
                                                     { u"service-network"_s, u"10.250.0.0/16"_s } }
                                   << QStringList { u"10.200.0.0/14"_s, u"10.250.0.0/16"_s }
                                   << QStringList { u"10.200.0.0/14"_s, u"10.250.0.0/16"_s };
    QTest::newRow("one given") << OptionValues { { u"service-network"_s, u"10.250.0.0/16"_s } }
                               << QStringList { u"10.132.0.0/14"_s, u"10.250.0.0/16"_s }
                               << QStringList { u"10.128.0.0/14"_s, u"10.250.0.0/16"_s };
}

void TestOpenshiftProxy::takesTheClustersOwnNetworks()
{
    QFETCH(OptionValues, options);
    QFETCH(QStringList, known);
    QFETCH(QStringList, unknown);

    Cluster told = cluster(u"a"_s);
    told.podNetwork = *Cidr::parse(u"10.132.0.0/14"_s);
    told.serviceNetwork = *Cidr::parse(u"172.31.0.0/16"_s);
    const Artifact artifact = *exported({ told, cluster(u"b"_s) }, options);
    const auto networks = [&artifact](qsizetype file) {
        QStringList found;
        for (const QString &line : QString::fromUtf8(artifact.files.at(file).content).split(u'\n')) {
            const QString entry = line.trimmed().section(u',', 0, 0);
            if (entry.endsWith("/14"_L1) || entry.endsWith("/16"_L1))
                found.append(entry);
        }
        return found;
    };
    QCOMPARE(networks(0), known);
    QCOMPARE(networks(1), unknown);
}

void TestOpenshiftProxy::saysWhenGatewayDomainsAreUnknown()
{
    const Artifact artifact = *exported({ cluster(u"a"_s) });
    QVERIFY(artifact.files.at(0).content.contains("management.azure.com"));
    QVERIFY(artifact.files.at(0).content.contains("arosvc.eastus.data.azurecr.io"));
    // A family of names would send the customer's own storage past the proxy.
    QVERIFY(!artifact.files.at(0).content.contains("core.windows.net"));
    QVERIFY(notes(artifact, { Note::Id::GatewayDomainsUnknown, { u"a"_s } }));
}

void TestOpenshiftProxy::saysWhichEndpointsGoPastTheProxy()
{
    const auto own = [](const char *host) { return *parseExtra(QString::fromLatin1(host)); };
    Cluster with = cluster(u"a"_s);
    with.extras = { own("eastus.login.microsoftonline.com"), own("git.apps.a.eastus.aroapp.io"),
                    own("evil-login.microsoftonline.com"), own("apps.a.eastus.aroapp.io") };
    const Artifact artifact = *exported({ with });
    QStringList found;
    for (const Note &note : artifact.notes) {
        if (note.id == Note::Id::BypassesProxy)
            found.append(note.arguments.join(u' '));
    }
    QCOMPARE(found,
             (QStringList { u"a eastus.login.microsoftonline.com login.microsoftonline.com"_s,
                            u"a git.apps.a.eastus.aroapp.io .apps.a.eastus.aroapp.io"_s }));
}

void TestOpenshiftProxy::makesAFileForEachCluster()
{
    Cluster idle = cluster(u"idle"_s);
    idle.features.clear();
    const Artifact artifact = *exported({ cluster(u"a"_s), idle, cluster(u"b"_s) });
    QCOMPARE(artifact.files.size(), 2);
    QCOMPARE(artifact.files.at(0).name, u"aro-egress-a.proxy.yaml"_s);
    QCOMPARE(artifact.files.at(1).name, u"aro-egress-b.proxy.yaml"_s);
    QVERIFY(artifact.files.at(1).content.contains(".apps.b.eastus.aroapp.io"));
    QVERIFY(!artifact.files.at(1).content.contains(".apps.a.eastus.aroapp.io"));
}

void TestOpenshiftProxy::hasOnlyItsOwnClustersNotes()
{
    const Artifact artifact = *exported({ cluster(u"a"_s), cluster(u"b"_s) });
    QVERIFY(artifact.files.at(0).content.contains("- a: "));
    QVERIFY(!artifact.files.at(0).content.contains("- b: "));
}

void TestOpenshiftProxy::trustsACaWhereTlsIsDecrypted()
{
    QVERIFY(!exported({ cluster(u"a"_s) })->files.at(0).content.contains("trustedCA"));
    const Artifact artifact = *exported({ cluster(u"a"_s) }, { { u"decrypting"_s, u"true"_s } });
    QVERIFY(artifact.files.at(0).content.contains("trustedCA"));
}

void TestOpenshiftProxy::refusesClientAccessAlone()
{
    Cluster clients = cluster(u"a"_s);
    clients.features = { u"console-access"_s };
    clients.clientSources = *parseCidrs(u"10.9.0.0/16"_s);
    QCOMPARE(exported({ clients }).error().code, Error::Code::MissingValue);
}

QTEST_GUILESS_MAIN(TestOpenshiftProxy)
#include "tst_openshiftproxy.moc"
