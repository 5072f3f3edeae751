// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"

#include "rounds.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

/// What has to hold for every valid project, tried with many random ones. Seeds are fixed.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersEveryProject_data();
    void rendersEveryProject();
    void keepsOtherRulesWhenAFeatureIsAdded();
    void refusesHostileNamesAtTheBorder();

private:
    const Catalog m_catalog = *builtInCatalog();
};

namespace {

using Random = QRandomGenerator;

bool isLucky(Random &random, int percent)
{
    return random.bounded(100) < percent;
}

QList<Cidr> networks(Random &random, int second)
{
    QList<Cidr> result;
    const int count = 1 + random.bounded(4);
    for (int i = 0; i < count; ++i)
        result.append(*Cidr::parse(u"10.%1.%2.0/24"_s.arg(second).arg(random.bounded(6))));
    return normalised(result);
}

QStringList someFeatures(Random &random, const Catalog &catalog)
{
    QStringList features;
    for (const Feature &feature : catalog.features) {
        if (isLucky(random, 60))
            features.append(feature.id);
    }
    return features;
}

ExtraEndpoint extra(Random &random)
{
    const QStringList hosts { u"git.example.com"_s, u"*.example.com"_s,         u"*.git.example.com"_s,
                              u"example.com"_s,     u"files.example.com/a/b"_s, u"xn--bcher-kva.example"_s };
    const QList<quint16> ports { 443, 8443, 22 };
    ExtraEndpoint result = *parseExtra(hosts.at(random.bounded(hosts.size())));
    result.port = ports.at(random.bounded(ports.size()));
    if (isLucky(random, 30))
        result.direction = Direction::ClientAccess;
    return result;
}

Cluster randomCluster(Random &random, const Catalog &catalog, int number)
{
    const QStringList names { u"prod"_s, u"c"_s, u"0"_s, u"A.b_c-d"_s, QString(36, u'x') };
    Cluster cluster;
    cluster.name = names.at(random.bounded(names.size())) + u"-%1"_s.arg(number);
    cluster.cloud = isLucky(random, 20) ? Cloud::UsGovernment : Cloud::Public;
    cluster.region = cluster.cloud == Cloud::Public ? u"eastus"_s : u"usgovvirginia"_s;
    cluster.domain
        = isLucky(random, 50) ? u"d%1"_s.arg(random.bounded(3)) : u"aro.d%1.example.org"_s.arg(number);
    cluster.lockdown = Lockdown::Enabled;
    cluster.sources = networks(random, random.bounded(3));
    if (isLucky(random, 70))
        cluster.clientSources = networks(random, 100 + random.bounded(2));
    cluster.features = someFeatures(random, catalog);
    if (cluster.features.isEmpty())
        cluster.features = { u"update-checks"_s };
    for (int i = random.bounded(4); i > 0; --i)
        cluster.extras.append(extra(random));
    if (isLucky(random, 30))
        cluster.excluded = { *HostPattern::parse(u"quay.io"_s) };
    return cluster;
}

Project randomProject(Random &random, const Catalog &catalog)
{
    Project project = newProject();
    project.name = isLucky(random, 50) ? u"P (a/b): c*d+e; f, g."_s : u"Plain"_s;
    project.baselineOnly = isLucky(random, 20);
    project.clusters.clear();
    const int count = 1 + random.bounded(5);
    for (int i = 1; i <= count; ++i)
        project.clusters.append(randomCluster(random, catalog, i));
    return project;
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    return plain.match(name).hasMatch();
}

QStringList hostsOf(const Plan &plan)
{
    QStringList hosts;
    for (const RuleGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations)
            hosts.append(destination.host.host());
    }
    return hosts;
}

/// The hosts of the catalog that no cluster of the project uses.
QStringList unchosen(const Catalog &catalog, const Project &project, const QStringList &chosen)
{
    QStringList hosts;
    for (const EndpointRow &row : endpointRows(catalog, project, project.clusters.constFirst())) {
        const QString host = row.hostText.section(u'/', 0, 0).remove(u"*."_s);
        const auto holds = [&host](const QString &other) { return other.contains(host); };
        const bool isProxied = row.state == EndpointRow::State::Proxied;
        if (!isProxied && !host.contains(u'{') && std::none_of(chosen.begin(), chosen.end(), holds))
            hosts.append(host);
    }
    return hosts;
}

/// What a firewall reads: the comments may name what is left out.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(u"^[ ]*(#|!|//).*$"_s, QRegularExpression::MultilineOption);
    return QString(text).remove(comment);
}

} // namespace

void TestProperties::rendersEveryProject_data()
{
    QTest::addColumn<QString>("target");

    for (const Target *target : exportTargets())
        QTest::newRow(target->id.data()) << QString(target->id);
}

void TestProperties::rendersEveryProject()
{
    QFETCH(QString, target);

    const Target &product = **findTarget(target);
    Random random(20261124);
    int rendered = 0;
    for (int i = 0; i < rounds(100); ++i) {
        const Project project = randomProject(random, m_catalog);
        const auto artifact = exportProject(m_catalog, project, product, {});
        if (!artifact) { // a product that can say nothing of it says so
            QCOMPARE(artifact.error().code, Error::Code::MissingValue);
            continue;
        }
        ++rendered;
        QCOMPARE(exportProject(m_catalog, project, product, {}), artifact);
        QString text;
        for (const ArtifactFile &file : artifact->files) {
            QVERIFY2(isPlainName(file.name), qPrintable(file.name));
            QVERIFY(product.can(Target::Binary) || file.content.endsWith('\n'));
            text += QString::fromUtf8(file.content);
        }
        if (product.can(Target::Documents) || product.can(Target::ClusterSide)) // they name others as well
            continue;
        const QStringList chosen = hostsOf(resolve(m_catalog, project));
        const QString rules = withoutComments(text);
        if (product.id == "azure-policy-arm"_L1) // its notes are no comments
            continue;
        for (const QString &host : unchosen(m_catalog, project, chosen))
            QVERIFY2(!rules.contains(host), qPrintable(host));
    }
    QVERIFY(rendered * 10 >= rounds(100) * 9);
}

void TestProperties::keepsOtherRulesWhenAFeatureIsAdded()
{
    Random random(7);
    for (int i = 0; i < rounds(1000); ++i) {
        Project project = randomProject(random, m_catalog);
        const Plan before = resolve(m_catalog, project);
        Cluster &cluster = project.clusters[random.bounded(project.clusters.size())];
        const QString added = m_catalog.features.at(random.bounded(m_catalog.features.size())).id;
        cluster.features = m_catalog.ordered(cluster.features + QStringList { added });
        const Plan after = resolve(m_catalog, project);

        QList<RuleGroup> othersBefore = before.groups;
        QList<RuleGroup> othersAfter = after.groups;
        othersBefore.removeIf([&added](const RuleGroup &group) { return group.feature == added; });
        othersAfter.removeIf([&added](const RuleGroup &group) { return group.feature == added; });
        QCOMPARE(othersAfter, othersBefore);
        QStringList names;
        for (const RuleGroup &group : after.groups) {
            QVERIFY2(parseName(group.name, 40), qPrintable(group.name));
            names.append(group.name);
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

/// Random text of the characters that mean something in any of the formats: what passes the border needs none
/// of them escaped.
void TestProperties::refusesHostileNamesAtTheBorder()
{
    const QString signs = u"ab01.-_ @'\"\\$`{}[]()<>%#;:,|&!?*/~\n\t\x01é\u202e"_s;
    const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\\z"_s);
    const QRegularExpression host(u"\\A(\\*\\.)?[a-z0-9.-]+(/[A-Za-z0-9._~%/-]+)?\\z"_s);
    Random random(99);
    for (int i = 0; i < rounds(20'000); ++i) {
        QString text;
        for (int length = 1 + random.bounded(8); length > 0; --length)
            text += signs.at(random.bounded(signs.size()));
        if (const auto parsed = parseName(text, 40))
            QVERIFY2(name.match(*parsed).hasMatch(), qPrintable(text));
        if (const auto parsed = HostPattern::parse(text + u".example.com"_s))
            QVERIFY2(host.match(parsed->text()).hasMatch(), qPrintable(text));
        if (const auto parsed = HostPattern::parse(u"a.example.com/"_s + text))
            QVERIFY2(host.match(parsed->text()).hasMatch(), qPrintable(parsed->text()));
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
