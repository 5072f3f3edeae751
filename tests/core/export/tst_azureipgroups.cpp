// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/azureipgroups.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestAzureIpGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsLongLists_data();
    void groupsLongLists();
    void namesGroups_data();
    void namesGroups();
    void splitsListsThatOneGroupCannotHold();
    void keepsNamesInTheLimit();
    void rulesWithTheSameSourcesShareAGroup();
    void refusesMoreGroupsThanAFirewallTakes_data();
    void refusesMoreGroupsThanAFirewallTakes();

private:
    [[nodiscard]] RenderInput input(const QList<Rule> &rules, const QString &mode = u"always"_s) const
    {
        return { .catalog = m_catalog,
                 .project = m_project,
                 .plan = m_plan,
                 .rules = rules,
                 .options = { { u"ip-groups"_s, mode }, { u"ip-group-prefix"_s, m_prefix } } };
    }

    const Catalog m_catalog = *builtInCatalog();
    const Project m_project = newProject();
    const Plan m_plan {};
    QString m_prefix = u"ipg"_s;
};

static Rule rule(const QStringList &clusters, int networks, int second = 0,
                 Direction direction = Direction::ClusterEgress)
{
    Rule result { .name = u"r"_s, .clusters = clusters, .direction = direction };
    for (int i = 0; i < networks; ++i)
        result.sources.append(
            *Cidr::parse(u"%1.%2.%3.0/24"_s.arg(10 + i / 65536).arg((second + i / 256) % 256).arg(i % 256)));
    return result;
}

static QStringList namesOf(const QList<azure::IpGroup> &groups)
{
    QStringList names;
    for (const azure::IpGroup &group : groups)
        names.append(group.name);
    return names;
}

void TestAzureIpGroups::groupsLongLists_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("networks");
    QTest::addColumn<bool>("isGrouped");

    QTest::newRow("never") << u"never"_s << 51 << false;
    QTest::newRow("many, at the limit") << u"many"_s << 50 << false;
    QTest::newRow("many, above") << u"many"_s << 51 << true;
    QTest::newRow("always") << u"always"_s << 1 << true;
}

void TestAzureIpGroups::groupsLongLists()
{
    QFETCH(QString, mode);
    QFETCH(int, networks);
    QFETCH(bool, isGrouped);

    const Rule only = rule({ u"a"_s }, networks);
    const azure::Sources sources(input({ only }, mode));
    QCOMPARE(!sources.groups().isEmpty(), isGrouped);
    QCOMPARE(!sources.groupsOf(only).isEmpty(), isGrouped);
    QCOMPARE(sources.lists().isEmpty(), isGrouped);
    if (isGrouped)
        QCOMPARE(sources.groups().constFirst().networks, only.sources);
}

void TestAzureIpGroups::namesGroups_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QStringList>("names");

    const Rule a = rule({ u"A.b"_s, u"c"_s }, 1);
    QTest::newRow("after its clusters") << QList { a } << QStringList { u"ipg-egress-a_b_c"_s };
    QTest::newRow("two directions") << QList { a, rule({ u"c"_s }, 1, 0, Direction::ClientAccess) }
                                    << QStringList { u"ipg-egress-a_b_c"_s, u"ipg-client-c"_s };
    QTest::newRow("two lists of a cluster") << QList { a, rule({ u"A.b"_s }, 1, 1) }
                                            << QStringList { u"ipg-egress-a_b_c"_s, u"ipg-egress-a_b"_s };
    QTest::newRow("names that differ in capitals alone")
        << QList { rule({ u"A.b"_s }, 1), rule({ u"a-B"_s }, 1, 1) }
        << QStringList { u"ipg-egress-a_b"_s, u"ipg-egress-a_b_2"_s };
    QTest::newRow("a number at the end is not that of a further group")
        << QList { rule({ u"a"_s }, 5001), rule({ u"a-2"_s }, 1, 100) }
        << QStringList { u"ipg-egress-a"_s, u"ipg-egress2-a"_s, u"ipg-egress-a_2"_s };
}

void TestAzureIpGroups::namesGroups()
{
    QFETCH(QList<Rule>, rules);

    const QList<azure::IpGroup> groups = azure::Sources(input(rules)).groups();
    QTEST(namesOf(groups), "names");
    QSet<QString> symbols;
    for (const azure::IpGroup &group : groups)
        symbols.insert(group.symbol.toLower());
    QCOMPARE(symbols.size(), groups.size());
}

void TestAzureIpGroups::splitsListsThatOneGroupCannotHold()
{
    const Rule full = rule({ u"a"_s }, 5000);
    QCOMPARE(azure::Sources(input({ full })).groups().size(), 1);

    const Rule over = rule({ u"a"_s }, 10001);
    const QList<azure::IpGroup> groups = azure::Sources(input({ over })).groupsOf(over);
    QCOMPARE(namesOf(groups), (QStringList { u"ipg-egress-a"_s, u"ipg-egress2-a"_s, u"ipg-egress3-a"_s }));
    QList<Cidr> networks;
    for (const azure::IpGroup &group : groups) {
        QVERIFY(group.networks.size() <= azure::NetworksOfAGroup);
        networks += group.networks;
    }
    QCOMPARE(networks, over.sources);
}

/// Azure takes 80 characters.
void TestAzureIpGroups::keepsNamesInTheLimit()
{
    m_prefix = QString(azure::IpGroupPrefix.max, u'p');
    QList<Rule> rules;
    for (int i = 0; i < 12; ++i) // so many lists of one owner that their numbers get longer
        rules.append(
            rule({ QString(Cluster::MaxName, u'c') }, i == 11 ? 50'001 : 1, i, Direction::ClientAccess));
    for (const azure::IpGroup &group : azure::Sources(input(rules)).groups())
        QVERIFY2(group.name.size() <= 80, qPrintable(group.name));
    m_prefix = u"ipg"_s;
}

void TestAzureIpGroups::rulesWithTheSameSourcesShareAGroup()
{
    const Rule a = rule({ u"a"_s }, 60);
    const Rule other = rule({ u"b"_s }, 60);
    const azure::Sources sources(input({ a, other }, u"many"_s));
    QCOMPARE(namesOf(sources.groups()), QStringList { u"ipg-egress-a"_s });
    QCOMPARE(namesOf(sources.groupsOf(other)), QStringList { u"ipg-egress-a"_s });
}

void TestAzureIpGroups::refusesMoreGroupsThanAFirewallTakes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("clusters");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isTaken");

    for (const Target *target : exportTargets()) {
        if (!target->id.startsWith("azure-"_L1))
            continue;
        const QString id = target->id;
        QTest::addRow("%s, 200 groups", qPrintable(id)) << id << 200 << u"always"_s << true;
        QTest::addRow("%s, 201 groups", qPrintable(id)) << id << 201 << u"always"_s << false;
        QTest::addRow("%s, no groups", qPrintable(id)) << id << 201 << u"never"_s << true;
    }
}

void TestAzureIpGroups::refusesMoreGroupsThanAFirewallTakes()
{
    QFETCH(QString, target);
    QFETCH(int, clusters);
    QFETCH(QString, mode);
    QFETCH(bool, isTaken);

    Project project = newProject();
    Cluster cluster = project.clusters.takeFirst();
    cluster.lockdown = Lockdown::Enabled;
    cluster.features = { u"console-access"_s };
    for (int i = 0; i < clusters; ++i) { // each has a console, and clients, of its own
        cluster.name = u"c%1"_s.arg(i);
        cluster.domain = u"d%1"_s.arg(i);
        cluster.region = u"eastus"_s;
        cluster.sources = { *Cidr::parse(u"10.0.%1.0/24"_s.arg(i)) };
        cluster.clientSources = { *Cidr::parse(u"10.1.%1.0/24"_s.arg(i)) };
        project.clusters.append(cluster);
    }
    const auto artifact
        = exportProject(m_catalog, project, **findTarget(target), { { u"ip-groups"_s, mode } });
    QCOMPARE(artifact.has_value(), isTaken);
    if (!artifact)
        QCOMPARE(artifact.error().code, Error::Code::TooLarge);
}

QTEST_GUILESS_MAIN(TestAzureIpGroups)
#include "tst_azureipgroups.moc"
