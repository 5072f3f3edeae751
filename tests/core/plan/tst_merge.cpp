// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/plan/merge.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitesEqualSelections();
    void unitesHostsOfEqualSources();
    void keepsDifferentSelectionsApart();
    void keepsTheSetOfConnections();
    void growsWithSelectionsNotWithClusters();
};

static RuleGroup group(const QString &cluster, const QString &sources, const QStringList &hosts,
                       const QString &feature = u"f"_s)
{
    RuleGroup result { .feature = feature, .clusters = { cluster }, .sources = *parseCidrs(sources) };
    for (const QString &host : hosts)
        result.destinations.append({ *HostPattern::parse(host), {}, {}, {}, {}, Edition::Baseline, false });
    return result;
}

/// Every (feature, source, host) that the groups allow.
static QSet<QString> connections(const QList<RuleGroup> &groups)
{
    QSet<QString> result;
    for (const RuleGroup &g : groups) {
        for (const Cidr &source : g.sources) {
            for (const Destination &destination : g.destinations)
                result.insert(u"%1 %2 %3"_s.arg(g.feature, source.text(), destination.host.text()));
        }
    }
    return result;
}

void TestMerge::unitesEqualSelections()
{
    const auto groups = merged({ group(u"a"_s, u"10.0.0.0/24"_s, { u"x.io"_s, u"y.io"_s }),
                                 group(u"b"_s, u"10.0.1.0/24"_s, { u"x.io"_s, u"y.io"_s }) });
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0).clusters, (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(joined(groups.at(0).sources, u" "_s), u"10.0.0.0/24 10.0.1.0/24"_s);
}

void TestMerge::unitesHostsOfEqualSources()
{
    const auto groups = merged({ group(u"a"_s, u"10.9.0.0/16"_s, { u"*.apps.a.io"_s }),
                                 group(u"b"_s, u"10.9.0.0/16"_s, { u"*.apps.b.io"_s }) });
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0).destinations.size(), 2);
}

void TestMerge::keepsDifferentSelectionsApart()
{
    const auto groups = merged({ group(u"a"_s, u"10.0.0.0/24"_s, { u"x.io"_s, u"y.io"_s }),
                                 group(u"b"_s, u"10.0.1.0/24"_s, { u"x.io"_s }),
                                 group(u"b"_s, u"10.0.1.0/24"_s, { u"x.io"_s }, u"other"_s) });
    QCOMPARE(groups.size(), 3);
}

void TestMerge::keepsTheSetOfConnections()
{
    QRandomGenerator random(20260822);
    for (int round = 0; round < 500; ++round) {
        QList<RuleGroup> groups;
        const int count = random.bounded(1, 8);
        for (int i = 0; i < count; ++i) {
            QStringList hosts;
            QStringList sources;
            for (int n = 0; n < 3; ++n) {
                if (random.bounded(2) != 0 || n == 0)
                    hosts.append(u"h%1.example.com"_s.arg(random.bounded(3)));
                if (random.bounded(2) != 0 || n == 0)
                    sources.append(u"10.0.%1.0/24"_s.arg(random.bounded(3)));
            }
            hosts.removeDuplicates();
            groups.append(group(u"c%1"_s.arg(i), sources.join(u' '), hosts, u"f%1"_s.arg(random.bounded(2))));
        }
        QCOMPARE(connections(merged(groups)), connections(groups));
    }
}

void TestMerge::growsWithSelectionsNotWithClusters()
{
    QList<RuleGroup> groups;
    for (int i = 0; i < 1000; ++i) {
        const QStringList hosts
            = i % 2 == 0 ? QStringList { u"x.io"_s } : QStringList { u"x.io"_s, u"y.io"_s };
        groups.append(group(u"c%1"_s.arg(i), u"10.%1.%2.0/24"_s.arg(i / 250).arg(i % 250), hosts));
    }
    const auto result = merged(groups);
    QCOMPARE(result.size(), 2);
    QCOMPARE(result.at(0).clusters.size(), 500);
    QCOMPARE(result.at(0).sources.size(), 500);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
