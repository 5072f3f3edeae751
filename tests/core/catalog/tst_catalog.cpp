// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheSevenFeaturesInOrder();
    void holdsEveryRowOfTheArticle_data();
    void holdsEveryRowOfTheArticle();
    void agreesWithTheArticlesOwnTables();
    void proxiesNineNamesInEachCloud();
    void citesEveryFact();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();

private:
    Catalog m_catalog;
    QByteArray m_json;
};

void TestCatalog::initTestCase()
{
    m_json = *readFile(u":/catalog/catalog.json"_s);
    const auto catalog = builtInCatalog();
    QVERIFY2(catalog, qPrintable(catalog ? QString() : sentence(catalog.error())));
    m_catalog = *catalog;
}

void TestCatalog::hasTheSevenFeaturesInOrder()
{
    QStringList ids;
    for (const Feature &feature : std::as_const(m_catalog.features))
        ids.append(feature.id);
    QCOMPARE(ids,
             (QStringList { u"red-hat-registries"_s, u"telemetry"_s, u"insights"_s, u"update-checks"_s,
                            u"mirror-content"_s, u"console-access"_s, u"container-insights"_s }));
}

void TestCatalog::holdsEveryRowOfTheArticle_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("hosts");

    QTest::newRow("proxied") << QString()
                             << QStringList {
                                    u"arosvc.azurecr.io"_s,        u"arosvc.{region}.data.azurecr.io"_s,
                                    u"management.azure.com"_s,     u"login.microsoftonline.com"_s,
                                    u"monitor.core.windows.net"_s, u"monitoring.core.windows.net"_s,
                                    u"blob.core.windows.net"_s,    u"servicebus.windows.net"_s,
                                    u"table.core.windows.net"_s
                                };
    QTest::newRow("registries") << u"red-hat-registries"_s
                                << QStringList { u"registry.redhat.io"_s,
                                                 u"quay.io"_s,
                                                 u"cdn.quay.io"_s,
                                                 u"cdn01.quay.io"_s,
                                                 u"cdn02.quay.io"_s,
                                                 u"cdn03.quay.io"_s,
                                                 u"access.redhat.com"_s,
                                                 u"registry.access.redhat.com"_s,
                                                 u"registry.connect.redhat.com"_s };
    QTest::newRow("telemetry") << u"telemetry"_s
                               << QStringList { u"cert-api.access.redhat.com"_s, u"api.access.redhat.com"_s,
                                                u"infogw.api.openshift.com"_s };
    QTest::newRow("insights") << u"insights"_s << QStringList { u"console.redhat.com/api/ingress"_s };
    QTest::newRow("updates") << u"update-checks"_s << QStringList { u"api.openshift.com"_s };
    QTest::newRow("mirror") << u"mirror-content"_s << QStringList { u"mirror.openshift.com"_s };
    QTest::newRow("console") << u"console-access"_s << QStringList { u"apps.{cluster_domain}"_s };
}

void TestCatalog::holdsEveryRowOfTheArticle()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, hosts);

    QStringList found;
    for (const EndpointSpec &spec : std::as_const(m_catalog.endpoints)) {
        if (spec.edition == Edition::Baseline && spec.feature == feature)
            found.append(spec.host + spec.path);
    }
    QCOMPARE(found, hosts);
}

void TestCatalog::agreesWithTheArticlesOwnTables()
{
    const QString shared = qEnvironmentVariable("ARO_SHARED", QStringLiteral(ARO_SOURCE_DIR "/../shared"));
    const auto truth = readFile(shared + u"/corpus/article-2023-10-10.md.truth.json"_s);
    if (!truth)
        QSKIP("the article's tables are not at hand");
    const QJsonArray rows = QJsonDocument::fromJson(*truth).array();
    QStringList expected;
    for (const QJsonValue &row : rows)
        expected.append(row["fqdn"_L1].toString() + row["path"_L1].toString());
    QStringList found;
    for (const EndpointSpec &spec : std::as_const(m_catalog.endpoints)) {
        if (spec.edition != Edition::Baseline)
            continue;
        QString host = spec.host;
        host.replace("{region}"_L1, "$REGION"_L1).replace("{cluster_domain}"_L1, "<cluster_domain>"_L1);
        found.append((spec.match == Match::Subdomains ? u"*."_s + host : host) + spec.path);
    }
    QCOMPARE(found, expected);
}

void TestCatalog::proxiesNineNamesInEachCloud()
{
    for (const Cloud cloud : { Cloud::Public, Cloud::UsGovernment }) {
        QCOMPARE(std::count_if(m_catalog.endpoints.cbegin(), m_catalog.endpoints.cend(),
                               [cloud](const EndpointSpec &spec) {
                                   return spec.direction == Direction::Proxied && spec.clouds.contains(cloud);
                               }),
                 9);
    }
}

void TestCatalog::citesEveryFact()
{
    for (const EndpointSpec &spec : std::as_const(m_catalog.endpoints)) {
        QVERIFY2(!spec.use.isEmpty() && !spec.without.isEmpty(), qPrintable(spec.id));
        const bool citesArticle = spec.sources.contains("article-2023-10-10"_L1);
        QVERIFY2(spec.edition == Edition::Update || citesArticle, qPrintable(spec.id));
    }
    for (const Source &source : std::as_const(m_catalog.sources))
        QVERIFY2(source.date <= m_catalog.date, qPrintable(source.id));
}

void TestCatalog::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");

    QTest::newRow("newer schema") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2")
                                  << u"/schema"_s;
    QTest::newRow("unknown key") << QByteArray("\"edition\": \"2026.1\"")
                                 << QByteArray("\"edition\": \"2026.1\", \"colour\": \"red\"")
                                 << u"/colour"_s;
    QTest::newRow("dangling feature")
        << QByteArray("\"feature\": \"telemetry\"") << QByteArray("\"feature\": \"telepathy\"") << QString();
    QTest::newRow("host with a blank") << QByteArray("\"host\": \"cdn01.quay.io\"")
                                       << QByteArray("\"host\": \"cdn01 quay.io\"") << QString();
    QTest::newRow("port of a fraction")
        << QByteArray("\"port\": 6443") << QByteArray("\"port\": 443.5") << QString();
    QTest::newRow("broken JSON") << QByteArray("\"sources\": [") << QByteArray("\"sources\": [,")
                                 << QString();
}

void TestCatalog::refusesOtherDocuments()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);

    QByteArray json = m_json;
    const qsizetype place = json.indexOf(from);
    QVERIFY(place >= 0);
    json.replace(place, from.size(), to);
    const auto catalog = readCatalog(json);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().code, Error::Code::InvalidDocument);
    if (!where.isEmpty())
        QCOMPARE(catalog.error().where, where);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
