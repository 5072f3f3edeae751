// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/degrade.h"

#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

class TestDegrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void degrades_data();
    void degrades();
    void notesWhatAppliesAlone_data();
    void notesWhatAppliesAlone();
    void leavesClientAccessOutOfClusterFiles();
    void namesALostPathInTheDescription();
    void givesUrlsARuleOfTheirOwn();
    void neverInspectsClientCertificates();
};

static RuleGroup group(const QString &host, quint16 port, Direction direction = Direction::ClusterEgress)
{
    RuleGroup result { .name = u"rule"_s,
                       .feature = u"f"_s,
                       .title = u"Title"_s,
                       .direction = direction,
                       .port = port,
                       .clusters = { u"c"_s },
                       .sources = *parseCidrs(u"10.0.0.0/24"_s) };
    const auto pattern = *HostPattern::parse(host);
    const QStringList substitutes = host.startsWith("*.apps"_L1)
        ? QStringList { u"console.%1"_s.arg(pattern.host()), u"oauth.%1"_s.arg(pattern.host()) }
        : QStringList();
    result.destinations.append(
        { pattern, substitutes, u"Use"_s, {}, {}, Edition::Baseline, host.startsWith("cert-"_L1) });
    return result;
}

void TestDegrade::degrades_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<uint>("abilities");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("note");

    const uint none = 0;
    QTest::newRow("exact host") << u"quay.io"_s << 443 << none << u"quay.io"_s << QString();
    QTest::newRow("path widened") << u"console.redhat.com/api"_s << 443 << none << u"console.redhat.com"_s
                                  << u"W1"_s;
    QTest::newRow("path kept") << u"console.redhat.com/api"_s << 443 << uint { Target::UrlPath }
                               << u"console.redhat.com/api"_s << QString();
    QTest::newRow("path after decryption")
        << u"console.redhat.com/api"_s << 443 << uint { Target::UrlPath | Target::TlsInspection }
        << u"console.redhat.com/api"_s << u"W4"_s;
    QTest::newRow("wildcard replaced")
        << u"*.apps.a.io"_s << 443 << none << u"console.apps.a.io oauth.apps.a.io"_s << u"W2"_s;
    QTest::newRow("wildcard left out") << u"*.a.io"_s << 443 << none << QString() << u"wildcard-left-out"_s;
    QTest::newRow("wildcard kept") << u"*.a.io"_s << 443 << uint { Target::WildcardHost } << u"*.a.io"_s
                                   << QString();
    QTest::newRow("wildcard with apex")
        << u"*.a.io"_s << 443 << uint { Target::WildcardHost | Target::WildcardCoversApex } << u"*.a.io"_s
        << u"W3"_s;
    QTest::newRow("wildcard by DNS") << u"*.a.io"_s << 443
                                     << uint { Target::WildcardHost | Target::WildcardNeedsDns }
                                     << u"*.a.io"_s << u"W5"_s;
    QTest::newRow("exact host needs no DNS")
        << u"a.io"_s << 443 << uint { Target::WildcardNeedsDns } << u"a.io"_s << QString();
    QTest::newRow("by address") << u"a.io"_s << 443 << uint { Target::ByAddress } << u"a.io"_s << u"W6"_s;
    QTest::newRow("network rules first")
        << u"a.io"_s << 443 << uint { Target::NetworkRulesFirst } << u"a.io"_s << u"W7"_s;
    QTest::newRow("appended last") << u"a.io"_s << 443 << uint { Target::AppendsLast } << u"a.io"_s
                                   << u"W8"_s;
    QTest::newRow("port left out") << u"a.io"_s << 6443 << none << QString() << u"port-left-out"_s;
    QTest::newRow("port kept") << u"a.io"_s << 6443 << uint { Target::Ports } << u"a.io"_s << QString();
    QTest::newRow("client certificate") << u"cert-a.io"_s << 443 << uint { Target::TlsInspection }
                                        << u"cert-a.io"_s << u"no-tls-inspection"_s;
    QTest::newRow("client certificate, for devices behind this one")
        << u"cert-a.io"_s << 443 << none << u"cert-a.io"_s << u"no-tls-inspection"_s;
}

void TestDegrade::degrades()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(uint, abilities);
    QFETCH(QString, expected);
    QFETCH(QString, note);

    const Plan plan { .groups = { group(host, static_cast<quint16>(port)) }, .notes = {} };
    const Degraded degraded = degrade(plan, abilities);
    QStringList hosts;
    for (const Rule &rule : degraded.rules) {
        for (const RuleTarget &destination : rule.destinations)
            hosts.append(destination.host.text());
    }
    QStringList notes;
    for (const Note &item : degraded.notes)
        notes.append(noteId(item.id));
    QCOMPARE(hosts.join(u' '), expected);
    QCOMPARE(notes.join(u' '), note);
}

void TestDegrade::notesWhatAppliesAlone_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("expected");

    QTest::newRow("cluster egress") << Direction::ClusterEgress << false;
    QTest::newRow("client access") << Direction::ClientAccess << true;
}

void TestDegrade::notesWhatAppliesAlone()
{
    QFETCH(Direction, direction);
    QFETCH(bool, expected);

    const Plan plan { .groups = { group(u"a.io"_s, 443, direction) }, .notes = {} };
    QCOMPARE(degrade(plan, 0).notes.contains(Note { Note::Id::ClientSources, {} }), expected);
}

void TestDegrade::leavesClientAccessOutOfClusterFiles()
{
    const Plan plan { .groups = { group(u"a.io"_s, 443), group(u"b.io"_s, 443, Direction::ClientAccess) },
                      .notes = {} };
    const Degraded degraded = degrade(plan, Target::ClusterSide);
    QCOMPARE(degraded.rules.size(), 1);
    QCOMPARE(degraded.rules.at(0).direction, Direction::ClusterEgress);
    QCOMPARE(degraded.notes, Notes { Note { .id = Note::Id::ClientAccessElsewhere } });
}

void TestDegrade::namesALostPathInTheDescription()
{
    const Plan plan { .groups = { group(u"a.io/api/ingress"_s, 443) }, .notes = {} };
    QCOMPARE(degrade(plan, 0).rules.at(0).description, u"Title (path /api/ingress not enforced)"_s);
    QCOMPARE(degrade(plan, Target::UrlPath).rules.at(0).description, u"Title"_s);
}

static constexpr unsigned Inspecting = Target::UrlPath | Target::HostsOrUrls | Target::TlsInspection;

void TestDegrade::givesUrlsARuleOfTheirOwn()
{
    RuleGroup mixed = group(u"a.io/api"_s, 443);
    mixed.destinations += group(u"b.io"_s, 443).destinations;
    mixed.destinations += group(u"c.io/x"_s, 443).destinations;
    const QList<Rule> rules = degrade({ .groups = { mixed }, .notes = {} }, Inspecting).rules;
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0).name, mixed.name);
    QVERIFY(!rules.at(0).hasUrls);
    QCOMPARE(rules.at(0).destinations, (QList<RuleTarget> { { *HostPattern::parse(u"b.io"_s), u"Use"_s } }));
    QCOMPARE(rules.at(1).name, mixed.name + u"-urls"_s);
    QVERIFY(rules.at(1).hasUrls);
    QCOMPARE(rules.at(1).destinations.size(), 2);
    QCOMPARE(rules.at(1).sources, rules.at(0).sources);
}

void TestDegrade::neverInspectsClientCertificates()
{
    const Plan plan { .groups = { group(u"cert-a.io/api"_s, 443) }, .notes = {} };
    const Degraded degraded = degrade(plan, Inspecting);
    QCOMPARE(degraded.rules.size(), 1);
    QVERIFY(!degraded.rules.at(0).hasUrls);
    QCOMPARE(degraded.rules.at(0).destinations.at(0).host.text(), u"cert-a.io"_s);
    QVERIFY(degraded.notes.contains(Note { Note::Id::TlsPassThrough, { u"cert-a.io"_s } }));
    QVERIFY(degraded.notes.contains(Note { Note::Id::PathWidened, { u"cert-a.io"_s, u"/api"_s } }));
}

QTEST_GUILESS_MAIN(TestDegrade)
#include "tst_degrade.moc"
