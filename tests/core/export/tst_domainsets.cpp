// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/domainsets.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestDomainSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsDomains_data();
    void groupsDomains();
    void unitesTheRulesOfASet();
    void keepsDirectionsAndPortsApart();
    void keepsNamesWhenAFeatureIsAdded();
};

static Rule rule(const QString &name, const QString &sources, const QStringList &hosts, quint16 port = 443,
                 Direction direction = Direction::ClusterEgress)
{
    Rule result;
    result.name = name;
    result.clusters = { u"of-"_s + name };
    result.description = u"About "_s + name;
    result.direction = direction;
    result.port = port;
    result.sources = *parseCidrs(sources);
    for (const QString &host : hosts)
        result.destinations.append({ *HostPattern::parse(host), {} });
    return result;
}

static QStringList texts(const QList<DomainSet> &sets)
{
    QStringList list;
    for (const DomainSet &set : sets)
        list.append(set.name + u": "_s + set.domains.join(u' '));
    return list;
}

void TestDomainSets::groupsDomains_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QStringList>("sets");

    const Rule a = rule(u"a-1"_s, u"10.0.0.0/24"_s, { u"x.com"_s, u"y.com"_s });
    QTest::newRow("one rule") << QList { a } << QStringList { u"a_1: x.com y.com"_s };
    QTest::newRow("a host of two rules")
        << QList { a, rule(u"b"_s, u"10.0.1.0/24"_s, { u"y.com"_s, u"z.com"_s }) }
        << QStringList { u"a_1: x.com"_s, u"a_1_and_1_more: y.com"_s, u"b: z.com"_s };
    // The longest name alone counts, so the host has to be in the set of the wildcard's rule, too.
    QTest::newRow("a host below another rule's wildcard")
        << QList { rule(u"a"_s, u"10.0.0.0/24"_s, { u"*.x.com"_s }),
                   rule(u"b"_s, u"10.0.1.0/24"_s, { u"n.m.x.com"_s }) }
        << QStringList { u"a: x.com"_s, u"a_and_1_more: n.m.x.com"_s };
    QTest::newRow("a host below another rule's host")
        << QList { rule(u"a"_s, u"10.0.0.0/24"_s, { u"x.com"_s }),
                   rule(u"b"_s, u"10.0.1.0/24"_s, { u"n.x.com"_s }) }
        << QStringList { u"a: x.com"_s, u"b: n.x.com"_s };
    QTest::newRow("a domain and its wildcard")
        << QList { rule(u"a"_s, u"10.0.0.0/24"_s, { u"x.com"_s, u"*.x.com"_s }) }
        << QStringList { u"a: x.com"_s };
    QTest::newRow("same ending, other domain") << QList { rule(u"a"_s, u"10.0.0.0/24"_s, { u"*.x.com"_s }),
                                                          rule(u"b"_s, u"10.0.1.0/24"_s, { u"nx.com"_s }) }
                                               << QStringList { u"a: x.com"_s, u"b: nx.com"_s };
    QTest::newRow("names that differ in punctuation")
        << QList { a, rule(u"a.1"_s, u"10.0.1.0/24"_s, { u"z.com"_s }) }
        << QStringList { u"a_1: x.com y.com"_s, u"a_1_2: z.com"_s };
}

void TestDomainSets::groupsDomains()
{
    QFETCH(QList<Rule>, rules);
    QTEST(texts(domainSets(rules)), "sets");
}

void TestDomainSets::unitesTheRulesOfASet()
{
    const QList<DomainSet> sets = domainSets({ rule(u"a"_s, u"10.0.1.0/24, 10.9.0.0/24"_s, { u"x.com"_s }),
                                               rule(u"b"_s, u"10.0.0.0/23"_s, { u"x.com"_s }) });
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.at(0).rules.size(), 1);
    const Rule &united = sets.at(0).rules.at(0);
    QCOMPARE(joined(united.sources, u" "_s), u"10.0.0.0/23 10.9.0.0/24"_s);
    QCOMPARE(united.clusters, (QStringList { u"of-a"_s, u"of-b"_s }));
    QCOMPARE(united.description, u"About a; About b"_s);
    QVERIFY(united.destinations.isEmpty());
}

void TestDomainSets::keepsDirectionsAndPortsApart()
{
    const QList<DomainSet> sets
        = domainSets({ rule(u"a"_s, u"10.0.0.0/24"_s, { u"x.com"_s }),
                       rule(u"b"_s, u"10.0.0.0/24"_s, { u"x.com"_s }, 6443),
                       rule(u"c"_s, u"10.9.0.0/24"_s, { u"x.com"_s }, 443, Direction::ClientAccess) });
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.at(0).rules.size(), 3);
}

void TestDomainSets::keepsNamesWhenAFeatureIsAdded()
{
    const Rule a = rule(u"a"_s, u"10.0.0.0/24"_s, { u"x.com"_s });
    const Rule c = rule(u"c"_s, u"10.0.0.0/24"_s, { u"z.com"_s });
    const Rule added = rule(u"b"_s, u"10.0.0.0/24"_s, { u"y.com"_s });
    QCOMPARE(texts(domainSets({ a, c })), (QStringList { u"a: x.com"_s, u"c: z.com"_s }));
    QCOMPARE(texts(domainSets({ a, added, c })),
             (QStringList { u"a: x.com"_s, u"b: y.com"_s, u"c: z.com"_s }));
}

QTEST_GUILESS_MAIN(TestDomainSets)
#include "tst_domainsets.moc"
