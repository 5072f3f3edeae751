// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/targetsearch.h"

#include <QTest>

using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliTargetSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
};

void TestCliTargetSearch::findsWhatIsMeant_data()
{
    QTest::addColumn<QStringList>("expected");

    const QStringList policies { u"azure-policy-cli"_s, u"azure-policy-arm"_s, u"azure-policy-bicep"_s,
                                 u"azure-policy-terraform"_s };
    const QStringList paloAlto { u"panos-set"_s, u"panos-edl"_s };
    QTest::newRow("fortigate") << QStringList { u"fortios"_s };
    QTest::newRow("fortinet") << QStringList { u"fortios"_s };
    QTest::newRow("palo") << paloAlto;
    QTest::newRow("paloalto") << paloAlto;
    QTest::newRow("Palo Alto") << paloAlto;
    QTest::newRow("pan-os") << paloAlto;
    QTest::newRow("azurepolicy") << policies;
    QTest::newRow("azure") << policies + QStringList { u"azure-classic-cli"_s, u"azure-classic-terraform"_s };
    QTest::newRow("checkpoint-fw") << QStringList { u"checkpoint"_s };
    QTest::newRow("squid-proxy") << QStringList { u"squid"_s };
    QTest::newRow("excel") << QStringList { u"xlsx"_s };
    QTest::newRow("sqiud") << QStringList { u"squid"_s };
    QTest::newRow("fortgate") << QStringList { u"fortios"_s };
    QTest::newRow("bicip") << QStringList { u"azure-policy-bicep"_s };
    QTest::newRow("security group") << QStringList { u"nsg"_s };
    QTest::newRow("ipfilter") << QStringList {};
    for (const char *other :
         { "firewalld", "shorewall", "fireware", "junos", "calc", "netscaler", "yaml", "edge" })
        QTest::newRow(other) << QStringList {};
    QTest::newRow("all") << QStringList { u"haproxy-sni"_s }; // "allow list"
    QTest::newRow("the") << QStringList {};
    QTest::newRow("asa") << QStringList { u"cisco-asa"_s };
    QTest::newRow("x") << QStringList {};
}

void TestCliTargetSearch::findsWhatIsMeant()
{
    QFETCH(QStringList, expected);
    QCOMPARE(targetsLike(QString::fromLatin1(QTest::currentDataTag())), expected);
}

QTEST_GUILESS_MAIN(TestCliTargetSearch)
#include "tst_clitargetsearch.moc"
