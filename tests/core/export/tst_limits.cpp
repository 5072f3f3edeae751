// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/limits.h"
#include "hub.h"
#include "rounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Limits)

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOneMore_data();
    void refusesOneMore();
    void refusesPoliciesThatAzureCannotStore_data();
    void refusesPoliciesThatAzureCannotStore();
    void makesGroupsThatAzureTakes();
    void makesTheSameGroupsInEveryFormat_data();
    void makesTheSameGroupsInEveryFormat();
    void makesOneGroupByScript();
    void refusesLongPaths_data();
    void refusesLongPaths();
    void splitsRulesThatACommandCannotTake();
    void staysWithinTheParametersOfATemplate_data();
    void staysWithinTheParametersOfATemplate();
    void goesOnInAnotherList();
    void keepsNamesInTheirLimits_data();
    void keepsNamesInTheirLimits();
    void takesNamesOfEveryLengthThatIsAllowed_data();
    void takesNamesOfEveryLengthThatIsAllowed();
};

/// Of a resource in a template, in bytes.
constexpr qsizetype GroupLimit = qsizetype { 1024 } * 1024;

static Rule rule(qsizetype name, qsizetype description, qsizetype sources, qsizetype destinations)
{
    Rule result { .name = QString(name, u'n'), .description = QString(description, u'd') };
    for (qsizetype i = 0; i < sources; ++i)
        result.sources.append(*Cidr::parse(u"10.0.%1.0/24"_s.arg(i)));
    for (qsizetype i = 0; i < destinations; ++i)
        result.destinations.append({ *HostPattern::parse(u"h%1.example.com"_s.arg(i)), {} });
    return result;
}

/// One cluster with these many networks, none of which can be joined.
static Project projectOf(int networks)
{
    Project project = newProject();
    Cluster &cluster = project.clusters.first();
    cluster.lockdown = Lockdown::Enabled;
    cluster.features = { u"update-checks"_s };
    for (int i = 0; i < networks; ++i)
        cluster.sources.append(
            *Cidr::parse(u"10.%1.%2.%3/32"_s.arg(i / 32768).arg(i / 128 % 256).arg(i % 128 * 2)));
    return project;
}

static ExtraEndpoint extra(const QString &host)
{
    return { .host = *HostPattern::parse(host) };
}

/// The first groups of all matches.
static QStringList found(const QString &text, const QString &pattern)
{
    QStringList words;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext())
        words.append(matches.next().captured(1));
    return words;
}

void TestLimits::refusesOneMore_data()
{
    QTest::addColumn<Limits>("limits");
    QTest::addColumn<bool>("isTaken");

    // One rule with a name of 10 and a description of 20 characters, 3 sources and 4 hosts, in 100 bytes.
    QTest::newRow("no limits") << Limits {} << true;
    QTest::newRow("name at the limit") << Limits { .ruleName = 10 } << true;
    QTest::newRow("name above") << Limits { .ruleName = 9 } << false;
    QTest::newRow("description at the limit") << Limits { .description = 20 } << true;
    QTest::newRow("description above") << Limits { .description = 19 } << false;
    QTest::newRow("host at the limit") << Limits { .entry = 14 } << true;
    QTest::newRow("host above") << Limits { .entry = 13 } << false;
    QTest::newRow("rules at the limit") << Limits { .rules = 2 } << true;
    QTest::newRow("rules above") << Limits { .rules = 1 } << false;
    QTest::newRow("bytes at the limit") << Limits { .bytes = 100 } << true;
    QTest::newRow("bytes above") << Limits { .bytes = 99 } << false;
}

void TestLimits::refusesOneMore()
{
    QFETCH(Limits, limits);
    QFETCH(bool, isTaken);

    const Catalog catalog = *builtInCatalog();
    const Project project = newProject();
    const Plan plan;
    const RenderInput input { .catalog = catalog,
                              .project = project,
                              .plan = plan,
                              .rules = { rule(10, 20, 3, 4), rule(1, 1, 1, 1) } };
    const Target target { .id = "t"_L1, .title = "", .summary = "", .fileName = "t"_L1, .limits = limits };
    Result<void> checked = checkLimits(target, input);
    if (checked)
        checked = checkSizes(target, input,
                             { { u"a"_s, QByteArray(99, 'a') }, { u"b"_s, QByteArray(100, 'b') } });
    QCOMPARE(checked.has_value(), isTaken);
    if (!checked)
        QCOMPARE(checked.error().code, Error::Code::TooLarge);
}

void TestLimits::refusesPoliciesThatAzureCannotStore_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<OptionValues>("options");
    QTest::addColumn<int>("networks");
    QTest::addColumn<bool>("isTaken");

    const OptionValues ungrouped { { u"ip-groups"_s, u"never"_s } };
    // "10.0.0.0/32" and its signs are 14 to 20 bytes in one rule: 1 MB for a group.
    for (const QString &target :
         { u"azure-policy-arm"_s, u"azure-policy-bicep"_s, u"azure-policy-terraform"_s }) {
        QTest::addRow("%s, 50,000 networks", qPrintable(target)) << target << ungrouped << 50'000 << true;
        QTest::addRow("%s, 75,000 networks", qPrintable(target)) << target << ungrouped << 75'000 << false;
    }
    for (const QString &target :
         { u"azure-policy-cli"_s, u"azure-classic-cli"_s }) { // one command has them all
        QTest::addRow("%s, 50,000 networks", qPrintable(target)) << target << ungrouped << 50'000 << true;
        QTest::addRow("%s, 50,001 networks", qPrintable(target)) << target << ungrouped << 50'001 << false;
    }
    // Sanitizers take long for the same lines again.
    if (test::HasSanitizer)
        return;
    QTest::newRow("150,000 networks in IP groups")
        << u"azure-policy-arm"_s << OptionValues {} << 150'000 << true;
    QTest::newRow("300,000 networks in IP groups of one template")
        << u"azure-policy-arm"_s << OptionValues {} << 300'000 << false;
    QTest::newRow("300,000 networks in IP groups of a script")
        << u"azure-policy-cli"_s << OptionValues {} << 300'000 << true;
    QTest::newRow("squid has no such limit") << u"squid"_s << OptionValues {} << 150'000 << true;
}

void TestLimits::refusesPoliciesThatAzureCannotStore()
{
    QFETCH(QString, target);
    QFETCH(OptionValues, options);
    QFETCH(int, networks);
    QFETCH(bool, isTaken);

    const auto artifact
        = exportProject(*builtInCatalog(), projectOf(networks), **findTarget(target), options);
    QCOMPARE(artifact.has_value(), isTaken);
    if (!artifact)
        QCOMPARE(artifact.error().code, Error::Code::TooLarge);
}

/// So many clusters, each with rules of its own.
static Project manyClusters(int count)
{
    Project project = test::hub(count, { u"console-access"_s });
    for (int i = 0; i < count; ++i)
        project.clusters[i].clientSources = *parseCidrs(u"10.%1.%2.0/24"_s.arg(i / 256).arg(i % 256));
    return project;
}

void TestLimits::makesGroupsThatAzureTakes()
{
    const Artifact arm
        = *exportProject(*builtInCatalog(), manyClusters(2000), **findTarget(u"azure-policy-arm"_s), {});
    QSet<QString> rules;
    QStringList names;
    QList<int> priorities;
    const QJsonArray resources
        = QJsonDocument::fromJson(arm.files.constFirst().content).object().value("resources"_L1).toArray();
    for (const QJsonValue &resource : resources) {
        const QJsonObject group = resource.toObject();
        QVERIFY(QJsonDocument(group).toJson(QJsonDocument::Compact).size() <= GroupLimit);
        const QJsonArray needed = group.value("dependsOn"_L1).toArray();
        if (!names.isEmpty())
            QVERIFY(needed.last().toString().contains(u'\'' + names.constLast() + u'\''));
        names.append(found(group.value("name"_L1).toString(), u"'/(.*)'\\)"_s).constFirst());
        const QJsonObject properties = group.value("properties"_L1).toObject();
        priorities.append(properties.value("priority"_L1).toInt());
        const QJsonArray collections = properties.value("ruleCollections"_L1).toArray();
        for (const QJsonValue &rule : collections.at(0).toObject().value("rules"_L1).toArray())
            rules.insert(rule.toObject().value("name"_L1).toString());
    }
    QCOMPARE(names, QStringList({ u"aro-egress"_s, u"aro-egress-2"_s }));
    QCOMPARE(priorities, QList<int>({ 1000, 1001 }));
    QCOMPARE(rules.size(), 4000);
}

void TestLimits::makesTheSameGroupsInEveryFormat_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("pattern"); // of a group's name

    QTest::newRow("Bicep") << u"azure-policy-bicep"_s << uR"(^  parent: policy\n  name: '(.*)')"_s;
    QTest::newRow("Terraform") << u"azure-policy-terraform"_s << uR"rx(^  name               = "(.*)")rx"_s;
}

void TestLimits::makesTheSameGroupsInEveryFormat()
{
    QFETCH(QString, target);
    QFETCH(QString, pattern);

    const Project project = manyClusters(2000);
    const auto textOf = [&project, &target](const OptionValues &options) {
        const auto artifact = exportProject(*builtInCatalog(), project, **findTarget(target), options);
        return artifact ? QString::fromUtf8(artifact->files.constFirst().content) : artifact.error().message;
    };
    QCOMPARE(found(textOf({}), pattern), QStringList({ u"aro-egress"_s, u"aro-egress-2"_s }));
    QVERIFY(textOf({ { u"group-priority"_s, u"65000"_s } }).contains(u"no priority is left"_s));
}

void TestLimits::makesOneGroupByScript()
{
    const Artifact script
        = *exportProject(*builtInCatalog(), manyClusters(2000), **findTarget(u"azure-policy-cli"_s), {});
    QVERIFY(!script.files.constFirst().content.contains("rule collection groups"));
}

void TestLimits::refusesLongPaths_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("decrypting");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("PAN-OS, 254 characters and a slash") << u"panos-edl"_s << u"true"_s << 254 << true;
    QTest::newRow("PAN-OS, one more") << u"panos-edl"_s << u"true"_s << 255 << false;
    QTest::newRow("PAN-OS, the host alone") << u"panos-edl"_s << u"false"_s << 500 << true;
    QTest::newRow("Zscaler takes every path") << u"zscaler-list"_s << u"true"_s << 500 << true;
}

void TestLimits::refusesLongPaths()
{
    QFETCH(QString, target);
    QFETCH(QString, decrypting);
    QFETCH(int, length);
    QFETCH(bool, isTaken);

    Project project = projectOf(1);
    project.clusters.first().extras = { extra(u"a.example.com/"_s.leftJustified(length, u'p')) };
    const auto artifact = exportProject(*builtInCatalog(), project, **findTarget(target),
                                        { { u"decrypting"_s, decrypting } });
    QCOMPARE(artifact.has_value(), isTaken);
    if (!artifact)
        QCOMPARE(artifact.error().code, Error::Code::TooLarge);
}

void TestLimits::splitsRulesThatACommandCannotTake()
{
    const QString rules = u"^  rule '([^']*)'"_s;
    const auto whole = exportProject(*builtInCatalog(), projectOf(10'000), **findTarget(u"checkpoint"_s), {});
    QVERIFY(whole);
    QCOMPARE(found(QString::fromUtf8(whole->files.constFirst().content), rules),
             QStringList { u"ARO-update-checks"_s });

    const auto split = exportProject(*builtInCatalog(), projectOf(10'001), **findTarget(u"checkpoint"_s), {});
    QVERIFY(split);
    const QString text = QString::fromUtf8(split->files.constFirst().content);
    QCOMPARE(found(text, rules), (QStringList { u"ARO-update-checks"_s, u"ARO-update-checks-2"_s }));
    QCOMPARE(found(text, u"^  network '([^']*)'"_s).size(), 10'001);
    for (const QString &members : found(text, u"^  group '[^']*' (.*)$"_s))
        QVERIFY(members.count(u' ') < 10'000);
    const bool isNoted = std::any_of(split->notes.cbegin(), split->notes.cend(),
                                     [](const Note &note) { return note.id == Note::Id::RuleSplit; });
    QVERIFY(isNoted);
}

void TestLimits::staysWithinTheParametersOfATemplate_data()
{
    QTest::addColumn<int>("clusters");
    QTest::addColumn<qsizetype>("parameters");

    // Two for the policy and the networks of all clusters, and one for the clients of each.
    QTest::newRow("no room for more") << 253 << qsizetype { 255 };
    QTest::newRow("one more") << 254 << qsizetype { 1 };
}

void TestLimits::staysWithinTheParametersOfATemplate()
{
    QFETCH(int, clusters);

    Project project = projectOf(1);
    Cluster cluster = project.clusters.takeFirst();
    cluster.features.append(u"console-access"_s);
    cluster.region = u"eastus"_s;
    for (int i = 0; i < clusters; ++i) {
        cluster.name = u"c%1"_s.arg(i);
        cluster.domain = u"d%1"_s.arg(i);
        cluster.clientSources = { *Cidr::parse(u"172.16.%1.0/24"_s.arg(i)) };
        project.clusters.append(cluster);
    }
    const auto artifact
        = exportProject(*builtInCatalog(), project, **findTarget(u"azure-policy-bicep"_s), {});
    QVERIFY(artifact);
    const QString text = QString::fromUtf8(artifact->files.constFirst().content);
    QTEST(found(text, u"^param (\\w+)"_s).size(), "parameters");
    QCOMPARE(text.contains("'172.16.200.0/24'"_L1), true);
}

void TestLimits::goesOnInAnotherList()
{
    Project project = projectOf(1);
    Cluster &cluster = project.clusters.first();
    cluster.features.clear();
    for (int i = 0; i < 5000; ++i)
        cluster.extras.append(extra(u"h%1.example.com"_s.arg(i)));
    const Target &target = **findTarget(u"umbrella-list"_s);
    const auto one = exportProject(*builtInCatalog(), project, target, {});
    QVERIFY(one);
    QCOMPARE(one->files.size(), 1);

    cluster.extras.append(extra(u"more.example.com"_s));
    const auto two = exportProject(*builtInCatalog(), project, target, {});
    QVERIFY(two);
    QCOMPARE(two->files.size(), 2);
    QCOMPARE(two->files.at(0), one->files.at(0));
    QCOMPARE(two->files.at(1).name, u"aro-egress+2.umbrella.txt"_s);
    QCOMPARE(two->files.at(1).content, QByteArray("more.example.com\n"));
    QCOMPARE(two->files.at(1).onlyFor, two->files.at(0).onlyFor);
}

void TestLimits::keepsNamesInTheirLimits_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("limit");

    QTest::newRow("PAN-OS, URL categories") << u"panos-set"_s << u"custom-url-category (\\S+)"_s << 31;
    QTest::newRow("PAN-OS, rules") << u"panos-set"_s << u"security rules (\\S+)"_s << 63;
    QTest::newRow("PAN-OS, addresses") << u"panos-set"_s << u"set address (\\S+)"_s << 63;
    QTest::newRow("FortiOS, objects") << u"fortios"_s << u"edit \"([^\"]*)\""_s << 79;
    QTest::newRow("FortiOS, policies") << u"fortios"_s << u"set name \"([^\"]*)\""_s << 35;
    QTest::newRow("Cisco ASA, objects") << u"cisco-asa"_s << u"^object(?:-group)? network (\\S+)"_s << 64;
    QTest::newRow("Check Point, rules") << u"checkpoint"_s << u"^  rule '([^']*)'"_s << 100;
    QTest::newRow("Squid, access lists") << u"squid"_s << u"^acl (\\S+)"_s << 62;
    QTest::newRow("nftables, sets") << u"nftables-dnsmasq"_s << u"^\tset (\\S+)"_s << 255;
    QTest::newRow("nftables, comments") << u"nftables-dnsmasq"_s << u"comment \"([^\"]*)\""_s << 128;
    QTest::newRow("Azure, rules") << u"azure-policy-cli"_s << u"^  \"\\$1\" '([^']*)'"_s << 80;
}

/// With the longest names of clusters and options that the program takes.
void TestLimits::keepsNamesInTheirLimits()
{
    QFETCH(QString, target);
    QFETCH(QString, pattern);
    QFETCH(int, limit);

    const Catalog catalog = *builtInCatalog();
    Project project = projectOf(60);
    Cluster cluster = project.clusters.takeFirst();
    cluster.features.clear();
    for (const Feature &feature : catalog.features)
        cluster.features.append(feature.id);
    cluster.region = u"eastus"_s;
    cluster.clientSources = *parseCidrs(u"192.168.0.0/24"_s);
    for (int i = 1; i <= 12; ++i) {
        cluster.name = u"c%1-"_s.arg(i).leftJustified(Cluster::MaxName, u'n');
        cluster.domain = u"d%1"_s.arg(i);
        cluster.sources.append(*Cidr::parse(u"172.16.%1.0/24"_s.arg(i)));
        cluster.extras = { extra(u"%1.d%2.example.com"_s.arg(QString(60, u'l')).arg(i)) };
        project.clusters.append(cluster);
    }
    const Target &product = **findTarget(target);
    OptionValues options;
    for (const OptionSpec &option : product.options) {
        if (option.kind == OptionSpec::Kind::Name || option.kind == OptionSpec::Kind::Identifier)
            options.insert(QString(option.key), QString(option.max, u'o'));
    }
    const auto artifact = exportProject(catalog, project, product, options);
    QVERIFY2(artifact, qPrintable(artifact ? QString() : artifact.error().message));
    const QStringList names = found(QString::fromUtf8(artifact->files.constFirst().content), pattern);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY2(name.size() <= limit, qPrintable(name));
}

void TestLimits::takesNamesOfEveryLengthThatIsAllowed_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("key");

    for (const Target *target : exportTargets()) {
        for (const OptionSpec &option : target->options) {
            if (option.kind == OptionSpec::Kind::Name || option.kind == OptionSpec::Kind::Label)
                QTest::addRow("%s of %s", option.key.data(), target->id.data())
                    << QString(target->id) << QString(option.key);
        }
    }
}

void TestLimits::takesNamesOfEveryLengthThatIsAllowed()
{
    QFETCH(QString, target);
    QFETCH(QString, key);

    const Target *found = *findTarget(target);
    for (const OptionSpec &option : found->options) {
        if (option.key != key)
            continue;
        QVERIFY(option.max > 0);
        QVERIFY(checkOption(option, QString(option.max, u'a')));
        QVERIFY(!checkOption(option, QString(option.max + 1, u'a')));
        QVERIFY(option.min < 2 || !checkOption(option, QString(option.min - 1, u'a')));
    }
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
