// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/limits.h"

#include <QTest>

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
    void takesNamesOfEveryLengthThatIsAllowed_data();
    void takesNamesOfEveryLengthThatIsAllowed();
};

static Rule rule(qsizetype name, qsizetype description, qsizetype sources, qsizetype destinations)
{
    Rule result { .name = QString(name, u'n'), .description = QString(description, u'd') };
    for (qsizetype i = 0; i < sources; ++i)
        result.sources.append(*Cidr::parse(u"10.0.%1.0/24"_s.arg(i)));
    for (qsizetype i = 0; i < destinations; ++i)
        result.destinations.append({ *HostPattern::parse(u"h%1.example.com"_s.arg(i)), {} });
    return result;
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
    QTest::newRow("sources at the limit") << Limits { .sources = 3 } << true;
    QTest::newRow("sources above") << Limits { .sources = 2 } << false;
    QTest::newRow("hosts at the limit") << Limits { .destinations = 4 } << true;
    QTest::newRow("hosts above") << Limits { .destinations = 3 } << false;
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
    // "10.0.0.0/32" and its signs are 14 to 20 bytes in one rule.
    for (const QString &target : { u"azure-policy-cli"_s, u"azure-policy-arm"_s, u"azure-policy-bicep"_s,
                                   u"azure-policy-terraform"_s }) {
        QTest::addRow("%s, 100,000 networks", qPrintable(target)) << target << ungrouped << 100'000 << true;
        QTest::addRow("%s, 150,000 networks", qPrintable(target)) << target << ungrouped << 150'000 << false;
    }
    QTest::newRow("150,000 networks in IP groups")
        << u"azure-policy-arm"_s << OptionValues {} << 150'000 << true;
    QTest::newRow("squid has no such limit") << u"squid"_s << OptionValues {} << 150'000 << true;
}

void TestLimits::refusesPoliciesThatAzureCannotStore()
{
    QFETCH(QString, target);
    QFETCH(OptionValues, options);
    QFETCH(int, networks);
    QFETCH(bool, isTaken);

    Project project = newProject();
    Cluster &cluster = project.clusters.first();
    cluster.lockdown = Lockdown::Enabled;
    cluster.features = { u"update-checks"_s };
    for (int i = 0; i < networks; ++i) // every second address, so that none can be joined
        cluster.sources.append(
            *Cidr::parse(u"10.%1.%2.%3"_s.arg(i / 32768).arg(i / 128 % 256).arg(i % 128 * 2)));
    const auto artifact = exportProject(*builtInCatalog(), project, **findTarget(target), options);
    QCOMPARE(artifact.has_value(), isTaken);
    if (!artifact)
        QCOMPARE(artifact.error().code, Error::Code::TooLarge);
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
