// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestHostLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsWhatIsCovered_data();
    void dropsWhatIsCovered();
    void namesFiles_data();
    void namesFiles();
    void namesEachHostOnce();
};

static QList<RuleTarget> targets(const QStringList &hosts)
{
    QList<RuleTarget> list;
    for (const QString &host : hosts)
        list.append({ *HostPattern::parse(host), {} });
    return list;
}

static Rule rule(const QStringList &clusters, const QStringList &hosts,
                 Direction direction = Direction::ClusterEgress)
{
    Rule result;
    result.clusters = clusters;
    result.direction = direction;
    result.destinations = targets(hosts);
    return result;
}

static QStringList starred(const QList<RuleTarget> &destinations)
{
    QStringList list;
    for (const RuleTarget &destination : destinations)
        list.append(destination.host.text());
    return list;
}

/// The files for a project with the clusters "a", "b" and "c".
static QList<ArtifactFile> files(const QList<Rule> &rules)
{
    const Catalog catalog;
    const Plan plan;
    Project project;
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s }) {
        project.clusters.append(Cluster {});
        project.clusters.last().name = name;
    }
    const RenderInput input { .catalog = catalog,
                              .project = project,
                              .plan = plan,
                              .rules = rules,
                              .options = {},
                              .notes = {},
                              .header = {} };
    return hostLists(input, ".txt"_L1, starred);
}

void TestHostLists::dropsWhatIsCovered_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("dotted");
    QTest::addColumn<QStringList>("plain");

    QTest::newRow("exact hosts") << QStringList { u"b.com"_s, u"a.com"_s }
                                 << QStringList { u"b.com"_s, u"a.com"_s }
                                 << QStringList { u"b.com"_s, u"a.com"_s };
    QTest::newRow("wildcard and its domain")
        << QStringList { u"a.com"_s, u"*.a.com"_s } << QStringList { u".a.com"_s }
        << QStringList { u"a.com"_s, u"a.com"_s };
    QTest::newRow("wildcard and a host below it")
        << QStringList { u"x.a.com"_s, u"*.a.com"_s } << QStringList { u".a.com"_s }
        << QStringList { u"a.com"_s };
    QTest::newRow("wildcard below a wildcard") << QStringList { u"*.a.com"_s, u"*.b.a.com"_s }
                                               << QStringList { u".a.com"_s } << QStringList { u"a.com"_s };
    QTest::newRow("host below an exact host")
        << QStringList { u"quay.io"_s, u"cdn.quay.io"_s } << QStringList { u"quay.io"_s, u"cdn.quay.io"_s }
        << QStringList { u"quay.io"_s };
    QTest::newRow("path, where a product has them")
        << QStringList { u"a.com/api"_s, u"b.a.com"_s } << QStringList { u"a.com/api"_s, u"b.a.com"_s }
        << QStringList { u"a.com"_s };
    QTest::newRow("same ending, other domain")
        << QStringList { u"*.a.com"_s, u"xa.com"_s } << QStringList { u".a.com"_s, u"xa.com"_s }
        << QStringList { u"a.com"_s, u"xa.com"_s };
}

void TestHostLists::dropsWhatIsCovered()
{
    QFETCH(QStringList, hosts);
    QTEST(dottedHosts(targets(hosts)), "dotted");
    QTEST(plainHosts(targets(hosts)), "plain");
}

void TestHostLists::namesFiles_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QStringList>("names");

    const QStringList all { u"a"_s, u"b"_s, u"c"_s };
    const Rule common = rule(all, { u"x.com"_s });
    const Rule clients = rule({ u"b"_s }, { u"y.com"_s }, Direction::ClientAccess);
    QTest::newRow("equal clusters share a list") << QList { common } << QStringList { u"aro-egress.txt"_s };
    QTest::newRow("audiences are kept apart")
        << QList { common, clients } << QStringList { u"aro-egress.txt"_s, u"aro-client-access.txt"_s };
    QTest::newRow("clients alone") << QList { clients } << QStringList { u"aro-client-access.txt"_s };
    QTest::newRow("one cluster needs more") << QList { common, rule({ u"b"_s }, { u"z.com"_s }) }
                                            << QStringList { u"aro-egress-a.txt"_s, u"aro-egress-b.txt"_s };
    QTest::newRow("equal lists from different rules")
        << QList { rule({ u"a"_s, u"b"_s }, { u"x.com"_s }), rule({ u"c"_s }, { u"x.com"_s }) }
        << QStringList { u"aro-egress.txt"_s };
    QTest::newRow("the order of the hosts is no difference")
        << QList { rule({ u"a"_s }, { u"x.com"_s, u"y.com"_s }),
                   rule({ u"b"_s }, { u"y.com"_s, u"x.com"_s }) }
        << QStringList { u"aro-egress.txt"_s };
}

void TestHostLists::namesFiles()
{
    QFETCH(QList<Rule>, rules);

    QStringList found;
    for (const ArtifactFile &file : files(rules))
        found.append(file.name);
    QTEST(found, "names");
}

void TestHostLists::namesEachHostOnce()
{
    const QList<ArtifactFile> found
        = files({ rule({ u"a"_s }, { u"x.com"_s, u"*.y.com"_s }), rule({ u"a"_s }, { u"x.com"_s }) });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().content, QByteArray("x.com\n*.y.com\n"));
}

QTEST_GUILESS_MAIN(TestHostLists)
#include "tst_hostlists.moc"
