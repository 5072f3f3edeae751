// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void givesTheSameBytes();
    void refuses_data();
    void refuses();
    void migratesSchema1();
    void readsSchema2();
    void refusesHugeFiles();
    void namesTheFile();

private:
    const Catalog m_catalog = *builtInCatalog();
};

static Project everyMember()
{
    Project project = newProject();
    project.name = u"Contoso hub"_s;
    project.baselineOnly = true;
    project.target = u"squid"_s;
    project.options.insert(u"squid"_s, { { u"prefix"_s, u"contoso"_s } });
    Cluster &cluster = project.clusters.first();
    cluster = { .name = u"prod"_s,
                .cloud = Cloud::UsGovernment,
                .region = u"usgovvirginia"_s,
                .domain = u"contoso"_s,
                .lockdown = Lockdown::Enabled,
                .gatewayDomains = { u"arosvc.azurecr.us"_s },
                .sources = *parseCidrs(u"10.0.0.0/24, 10.0.1.0/24"_s),
                .clientSources = *parseCidrs(u"10.9.0.0/16"_s),
                .features = { u"red-hat-registries"_s, u"console-access"_s },
                .extras = { *parseExtra(u"git.example.com:8443"_s, Direction::ClientAccess) },
                .excluded = { *HostPattern::parse(u"quay.io"_s) },
                .version = u"4.14.16"_s,
                .apiVisibility = u"Private"_s,
                .ingressVisibility = u"Private"_s,
                .outboundType = u"UserDefinedRouting"_s,
                .podNetwork = *Cidr::parse(u"10.132.0.0/14"_s),
                .serviceNetwork = *Cidr::parse(u"172.31.0.0/16"_s) };
    project.clusters.append(Cluster { .name = u"dev"_s });
    return project;
}

void TestProjectFile::keepsEverything()
{
    const auto project = readProject(m_catalog, writeProject(everyMember()));
    QVERIFY2(project, qPrintable(project ? QString() : sentence(project.error())));
    QVERIFY(*project == everyMember());
}

void TestProjectFile::givesTheSameBytes()
{
    const QByteArray first = writeProject(everyMember());
    QCOMPARE(writeProject(*readProject(m_catalog, first)), first);
}

void TestProjectFile::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Error::Code>("code");

    const auto invalid = Error::Code::InvalidDocument;
    QTest::newRow("empty") << writeProject(everyMember()) << QByteArray() << invalid;
    QTest::newRow("cut off") << QByteArray("\n}\n") << QByteArray() << invalid;
    QTest::newRow("array") << writeProject(everyMember()) << QByteArray("[]") << invalid;
    QTest::newRow("foreign format") << QByteArray("aro-egress-project") << QByteArray("something-else")
                                    << invalid;
    QTest::newRow("newer schema") << QByteArray("\"schema\": 3") << QByteArray("\"schema\": 4")
                                  << Error::Code::UnsupportedVersion;
    QTest::newRow("schema as text") << QByteArray("\"schema\": 3") << QByteArray("\"schema\": \"3\"")
                                    << invalid;
    QTest::newRow("schema of a fraction")
        << QByteArray("\"schema\": 3") << QByteArray("\"schema\": 2.5") << invalid;
    QTest::newRow("unknown member") << QByteArray("\"target\"") << QByteArray("\"tarjet\"") << invalid;
    QTest::newRow("member twice") << QByteArray("\"target\": \"squid\"")
                                  << QByteArray("\"target\": \"squid\", \"target\": \"csv\"") << invalid;
    QTest::newRow("unknown feature") << QByteArray("console-access") << QByteArray("consol-access")
                                     << invalid;
    QTest::newRow("unknown cloud") << QByteArray("usgov\"") << QByteArray("china\"") << invalid;
    QTest::newRow("host bits") << QByteArray("10.0.0.0/24") << QByteArray("10.0.0.1/24") << invalid;
    QTest::newRow("host bits of the pods")
        << QByteArray("10.132.0.0/14") << QByteArray("10.133.0.0/14") << invalid;
    QTest::newRow("hostile cluster name") << QByteArray("\"dev\"") << QByteArray("\"$(id)\"") << invalid;
    QTest::newRow("cluster name twice") << QByteArray("\"dev\"") << QByteArray("\"prod\"") << invalid;
    QTest::newRow("cluster name in another case")
        << QByteArray("\"dev\"") << QByteArray("\"Prod\"") << invalid;
    QTest::newRow("hostile own host")
        << QByteArray("git.example.com") << QByteArray("a\\nb.example.com") << invalid;
    QTest::newRow("port of 0") << QByteArray("8443") << QByteArray("0") << invalid;
    QTest::newRow("proxied own host") << QByteArray("client-access") << QByteArray("proxied") << invalid;
    QTest::newRow("hostile project name") << QByteArray("Contoso hub") << QByteArray("`id`") << invalid;
    QTest::newRow("no NUL in names") << QByteArray("Contoso hub") << QByteArray("a\\u0000b") << invalid;
    QTest::newRow("option of a number")
        << QByteArray("\"contoso\"\n    }") << QByteArray("1\n    }") << invalid;
    QTest::newRow("features as text")
        << QByteArray("\"features\": []") << QByteArray("\"features\": \"\"") << invalid;
}

void TestProjectFile::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(Error::Code, code);

    QByteArray json = writeProject(everyMember());
    const qsizetype place = json.indexOf(from);
    QVERIFY(place >= 0);
    json.replace(place, from.size(), to);
    const auto project = readProject(m_catalog, json);
    QVERIFY(!project);
    QCOMPARE(project.error().code, code);
    QVERIFY(!project.error().message.isEmpty());
}

void TestProjectFile::migratesSchema1()
{
    const auto project
        = loadProject(m_catalog, QStringLiteral(ARO_TEST_DATA "/projects/old/schema-1.aroegress"));
    QVERIFY2(project, qPrintable(project ? QString() : sentence(project.error())));
    QCOMPARE(project->clusters.size(), 1);
    const Cluster &cluster = project->clusters.constFirst();
    QCOMPARE(cluster.name, u"prod"_s);
    QCOMPARE(cluster.region, u"eastus"_s);
    QCOMPARE(cluster.lockdown, Lockdown::Enabled);
    QCOMPARE(cluster.features, QStringList { u"red-hat-registries"_s });
    QVERIFY(writeProject(*project).contains("\"schema\": 3"));
}

void TestProjectFile::readsSchema2()
{
    const auto project
        = loadProject(m_catalog, QStringLiteral(ARO_TEST_DATA "/projects/old/schema-2.aroegress"));
    QVERIFY2(project, qPrintable(project ? QString() : sentence(project.error())));
    QCOMPARE(project->clusters.size(), 2);
    QCOMPARE(project->clusters.at(0).outboundType, u"UserDefinedRouting"_s);
    QCOMPARE(project->clusters.at(0).podNetwork, std::nullopt);
    QCOMPARE(project->clusters.at(0).serviceNetwork, std::nullopt);
    QCOMPARE(project->clusters.at(1).name, u"contoso-dev"_s);
    QVERIFY(writeProject(*project).contains("\"schema\": 3"));
}

void TestProjectFile::refusesHugeFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.aroegress"_s);
    QVERIFY(saveText(path, QByteArray(MaxDocumentSize + 1, ' ')));
    QCOMPARE(loadProject(m_catalog, path).error().code, Error::Code::TooLarge);
}

void TestProjectFile::namesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.aroegress"_s);
    QVERIFY(saveText(path, "{\n  \"a\": ]\n}"));
    const Error error = loadProject(m_catalog, path).error();
    QVERIFY(error.where.contains("broken.aroegress"_L1));
    QVERIFY(error.where.contains(u'2'));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
