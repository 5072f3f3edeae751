// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheMembersInTheirOrder();
    void describesAnEndpoint_data();
    void describesAnEndpoint();
    void choosesRows_data();
    void choosesRows();
    void hasAConstantShape();
    void printsATable();
    void saysWhatFailsAndWhatMustNotBeInspected();
    void saysThatPlaceholdersAreLeft();
    void warnsAboutExclusionsWithoutEffect();
};

namespace {

QJsonArray endpoints(const QStringList &arguments)
{
    return QJsonDocument::fromJson(run(words("endpoints --json") + arguments).out).array();
}

QStringList hosts(const QJsonArray &rows)
{
    QStringList result;
    for (const QJsonValue &row : rows)
        result.append(row.toObject().value("host"_L1).toString());
    return result;
}

QStringList states(const QJsonArray &rows)
{
    QStringList result;
    for (const QJsonValue &row : rows)
        result.append(row.toObject().value("state"_L1).toString());
    result.removeDuplicates();
    result.sort();
    return result;
}

} // namespace

void TestCliEndpoints::writesTheMembersInTheirOrder()
{
    const QByteArray json = run(words("endpoints --feature update-checks --json")).out;
    static const QRegularExpression member(u"^    \"([a-z]+)\":"_s, QRegularExpression::MultilineOption);
    QStringList keys;
    auto matches = member.globalMatch(QString::fromUtf8(json));
    while (matches.hasNext())
        keys.append(matches.next().captured(1));
    QCOMPARE(keys,
             words("host match port protocol path direction feature use without source edition sources state "
                   "cluster"));
    QVERIFY(json.endsWith("]\n"));
}

void TestCliEndpoints::describesAnEndpoint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("edition");

    const QStringList domain = words("--region eastus --domain contoso");
    QTest::newRow("exact") << words("--feature update-checks") << u"api.openshift.com"_s << u"exact"_s << 443
                           << QString() << u"cluster-egress"_s << u"baseline"_s;
    QTest::newRow("path") << words("--feature insights") << u"console.redhat.com"_s << u"exact"_s << 443
                          << u"/api/ingress"_s << u"cluster-egress"_s << u"baseline"_s;
    QTest::newRow("wildcard") << words("--feature console-access") + domain
                              << u"apps.contoso.eastus.aroapp.io"_s << u"subdomains"_s << 443 << QString()
                              << u"client-access"_s << u"baseline"_s;
    QTest::newRow("placeholder") << words("--feature console-access") << u"apps.{cluster_domain}"_s
                                 << u"subdomains"_s << 443 << QString() << u"client-access"_s
                                 << u"baseline"_s;
    QTest::newRow("port") << words("--feature console-access") + domain << u"api.contoso.eastus.aroapp.io"_s
                          << u"exact"_s << 6443 << QString() << u"client-access"_s << u"update"_s;
    QTest::newRow("family") << words("--preset none --all") << u"blob.core.windows.net"_s << u"family"_s
                            << 443 << QString() << u"proxied"_s << u"baseline"_s;
    QTest::newRow("own") << words("--preset none --extra git.example.com:8443") << u"git.example.com"_s
                         << u"exact"_s << 8443 << QString() << u"cluster-egress"_s << u"update"_s;
    QTest::newRow("own, for clients")
        << words("--preset none --client-extra *.a.example.com") << u"a.example.com"_s << u"subdomains"_s
        << 443 << QString() << u"client-access"_s << u"update"_s;
    QTest::newRow("own, international")
        << words("--preset none --extra bücher.example") << u"xn--bcher-kva.example"_s << u"exact"_s << 443
        << QString() << u"cluster-egress"_s << u"update"_s;
}

void TestCliEndpoints::describesAnEndpoint()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, host);
    QFETCH(QString, match);
    QFETCH(int, port);
    QFETCH(QString, path);
    QFETCH(QString, direction);
    QFETCH(QString, edition);

    const QJsonArray rows = endpoints(arguments);
    const qsizetype index = hosts(rows).indexOf(host);
    QVERIFY2(index >= 0, qPrintable(hosts(rows).join(u' ')));
    const QJsonObject row = rows.at(index).toObject();
    QCOMPARE(row.value("match"_L1).toString(), match);
    QCOMPARE(row.value("port"_L1).toInt(), port);
    QCOMPARE(row.value("protocol"_L1).toString(), u"https"_s);
    QCOMPARE(row.value("path"_L1).toString(), path);
    QCOMPARE(row.value("direction"_L1).toString(), direction);
    QCOMPARE(row.value("edition"_L1).toString(), edition);
}

void TestCliEndpoints::choosesRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expectedStates");
    QTest::addColumn<QStringList>("with");
    QTest::addColumn<QStringList>("without");

    const QStringList rule { u"rule"_s };
    QTest::newRow("nothing given: everything")
        << QStringList {} << rule << words("quay.io ods.opinsights.azure.com") << words("arosvc.azurecr.io");
    QTest::newRow("a region alone: everything")
        << words("--region eastus") << rule << words("quay.io") << QStringList {};
    QTest::newRow("one feature") << words("--feature telemetry") << rule << words("infogw.api.openshift.com")
                                 << words("quay.io");
    QTest::newRow("preset") << words("--preset common") << rule << words("quay.io")
                            << words("infogw.api.openshift.com");
    QTest::newRow("preset none") << words("--preset none") << QStringList {} << QStringList {}
                                 << words("quay.io");
    QTest::newRow("baseline") << words("--preset common --baseline") << rule << words("cdn03.quay.io")
                              << words("cdn04.quay.io");
    QTest::newRow("excluded") << words("--preset common --exclude quay.io") << rule << words("cdn.quay.io")
                              << words("quay.io");
    QTest::newRow("all") << words("--feature telemetry --all")
                         << QStringList { u"not-chosen"_s, u"proxied"_s, u"rule"_s }
                         << words("quay.io arosvc.azurecr.io infogw.api.openshift.com") << QStringList {};
    QTest::newRow("all, with an exclusion")
        << words("--preset everything --exclude quay.io --all")
        << QStringList { u"excluded"_s, u"proxied"_s, u"rule"_s } << words("quay.io") << QStringList {};
    QTest::newRow("government cloud")
        << words("--cloud usgov --preset everything --all") << QStringList { u"proxied"_s, u"rule"_s }
        << words("arosvc.azurecr.us") << words("arosvc.azurecr.io");
}

void TestCliEndpoints::choosesRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, expectedStates);
    QFETCH(QStringList, with);
    QFETCH(QStringList, without);

    const QJsonArray rows = endpoints(arguments);
    QCOMPARE(states(rows), expectedStates);
    for (const QString &host : with)
        QVERIFY2(hosts(rows).contains(host), qPrintable(host));
    for (const QString &host : without)
        QVERIFY2(!hosts(rows).contains(host), qPrintable(host));
}

void TestCliEndpoints::hasAConstantShape()
{
    const QJsonArray rows = endpoints(words("--all --extra git.example.com"));
    const QStringList members = rows.at(0).toObject().keys();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(), members);
        const QJsonArray sources = row.value("sources"_L1).toArray();
        QCOMPARE(row.value("source"_L1).toObject().keys(), QStringList({ u"date"_s, u"title"_s, u"url"_s }));
        if (!sources.isEmpty())
            QCOMPARE(row.value("source"_L1), sources.at(0));
        else
            QCOMPARE(row.value("feature"_L1).toString(), u"own-endpoints"_s);
    }
}

void TestCliEndpoints::printsATable()
{
    const CliRun result
        = run(words("endpoints --feature telemetry,console-access --region eastus --domain contoso"));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    const QList<QByteArray> lines = result.out.split('\n');
    QVERIFY(lines.at(0).startsWith("HOST "));
    const qsizetype column = lines.at(0).indexOf("PORT");
    QVERIFY(column > 0);
    QCOMPARE(lines.at(1).indexOf("443"), column);
    QVERIFY(result.out.contains("*.apps.contoso.eastus.aroapp.io"));
    QVERIFY(!result.out.contains("proxied"));
    QVERIFY(result.out.contains("\nSources:\n 1  "));
}

void TestCliEndpoints::saysWhatFailsAndWhatMustNotBeInspected()
{
    const QList<QByteArray> lines = run(words("endpoints --feature telemetry")).out.split('\n');
    const auto below = [&lines](const char *host) {
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [host](const QByteArray &text) { return text.startsWith(host); });
        QByteArray text;
        for (auto it = line == lines.end() ? line : line + 1; it != lines.end() && it->startsWith("    ");
             ++it)
            text += *it;
        return text;
    };
    QVERIFY(below("infogw.api.openshift.com ").startsWith("    Without it: "));
    QVERIFY(!below("infogw.api.openshift.com ").contains("TLS inspection"));
    QVERIFY(below("cert-api.access.redhat.com ").contains("Exempt it from TLS inspection"));
    QCOMPARE(QJsonDocument::fromJson(run(words("endpoints --feature telemetry --json")).out)
                 .array()
                 .at(0)
                 .toObject()
                 .value("clientCertificate"_L1)
                 .isBool(),
             true);
}

void TestCliEndpoints::saysThatPlaceholdersAreLeft()
{
    QVERIFY(run(words("endpoints --preset common")).err.contains(u"{cluster_domain}"));
    QCOMPARE(run(words("endpoints --feature telemetry")).err, QString());
}

void TestCliEndpoints::warnsAboutExclusionsWithoutEffect()
{
    const CliRun result = run(words("endpoints --feature telemetry --exclude quay.oi,quay.io"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.contains(u"quay.oi"));
    QVERIFY(!result.err.contains(u"quay.io"));
}

QTEST_GUILESS_MAIN(TestCliEndpoints)
#include "tst_cliendpoints.moc"
