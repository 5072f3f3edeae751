// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/sourcelists.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSourceLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLists_data();
    void namesLists();
    void keepsOwners();
    void findsTheListOfARule();
    void namesObjectsLikeNoHost();
    void collectsTheNetworksOfADirection();
};

static Rule rule(const QStringList &clusters, const QString &sources,
                 Direction direction = Direction::ClusterEgress)
{
    Rule result;
    result.clusters = clusters;
    result.direction = direction;
    result.sources = *parseCidrs(sources);
    return result;
}

void TestSourceLists::namesLists_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QStringList>("names");

    const Rule a = rule({ u"a"_s }, u"10.0.0.0/24"_s);
    const Rule b = rule({ u"b.c"_s }, u"10.0.1.0/24"_s);
    const Rule clients = rule({ u"a"_s }, u"10.0.0.0/24"_s, Direction::ClientAccess);
    QTest::newRow("one list") << QList { a, a } << QStringList { u"egress"_s };
    QTest::newRow("two directions") << QList { a, clients } << QStringList { u"egress"_s, u"client"_s };
    QTest::newRow("two clusters") << QList { a, b, a, clients }
                                  << QStringList { u"egress_a"_s, u"egress_b_c"_s, u"client"_s };
    QTest::newRow("some clusters together") << QList { a, rule({ u"a"_s, u"b"_s, u"c"_s }, u"10.0.0.0/23"_s) }
                                            << QStringList { u"egress_a"_s, u"egress_a_and_2_more"_s };
    QTest::newRow("names that differ in punctuation") << QList { b, rule({ u"b-c"_s }, u"10.0.2.0/24"_s) }
                                                      << QStringList { u"egress_b_c"_s, u"egress_b_c_2"_s };
}

void TestSourceLists::namesLists()
{
    QFETCH(QList<Rule>, rules);

    const SourceLists lists(rules);
    QStringList found;
    for (const SourceList &list : lists.all())
        found.append(list.name("egress"_L1, "client"_L1, u'_'));
    QTEST(found, "names");
}

void TestSourceLists::keepsOwners()
{
    const Rule both = rule({ u"A.1"_s, u"b"_s }, u"10.0.0.0/23"_s);
    const Rule one = rule({ u"A.1"_s }, u"10.0.0.0/24"_s);
    QCOMPARE(SourceLists({ both, one }).of(both).owner, u"a_1_b"_s);
    QCOMPARE(SourceLists({ both, one }).of(one).owner, u"a_1"_s);
    // What another feature puts before them changes no name.
    QCOMPARE(SourceLists({ one, both }).of(both).owner, u"a_1_b"_s);
    QCOMPARE(SourceLists({ one, both }).of(one).owner, u"a_1"_s);

    QStringList many;
    for (int i = 0; i < 100; ++i)
        many.append(u"cluster-%1"_s.arg(i));
    const Rule all = rule(many, u"10.0.0.0/16"_s);
    const Rule others = rule(many.first(99), u"10.0.0.0/17"_s);
    const SourceLists lists({ all, others });
    QCOMPARE(lists.of(all).owner.size(), 40);
    QVERIFY(lists.of(all).owner.startsWith(u"cluster_0_cluster_1_"_s));
    QCOMPARE_NE(lists.of(all).owner, lists.of(others).owner);
    QCOMPARE(SourceLists({ others, all }).of(others).owner, lists.of(others).owner);
}

void TestSourceLists::findsTheListOfARule()
{
    const QList<Rule> rules { rule({ u"a"_s }, u"10.0.0.0/24"_s), rule({ u"b"_s }, u"10.0.1.0/24"_s) };
    const SourceLists lists(rules);
    QCOMPARE(lists.of(rules.at(1)).networks, rules.at(1).sources);
    QCOMPARE(lists.of(rules.at(1)).suffix, u"b"_s);
}

void TestSourceLists::namesObjectsLikeNoHost()
{
    QCOMPARE(networkObject(*Cidr::parse(u"10.20.1.0/24"_s)), u"10.20.1.0_24"_s);
}

void TestSourceLists::collectsTheNetworksOfADirection()
{
    const QList<Rule> rules { rule({ u"a"_s }, u"10.0.1.0/24"_s), rule({ u"b"_s }, u"10.0.0.0/24"_s),
                              rule({ u"a"_s }, u"10.9.0.0/16"_s, Direction::ClientAccess) };
    QCOMPARE(joined(networksOf(rules, Direction::ClusterEgress), u" "_s), u"10.0.0.0/24 10.0.1.0/24"_s);
    QCOMPARE(joined(networksOf(rules, Direction::ClientAccess), u" "_s), u"10.9.0.0/16"_s);
}

QTEST_GUILESS_MAIN(TestSourceLists)
#include "tst_sourcelists.moc"
