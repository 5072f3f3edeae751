// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/wording.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGroupsApart();
    void counts();
    void exemptsClientCertificates();
};

static RuleGroup group(const QStringList &clusters, quint16 port = 443,
                       Direction direction = Direction::ClusterEgress)
{
    RuleGroup result;
    result.title = u"Title"_s;
    result.clusters = clusters;
    result.port = port;
    result.direction = direction;
    return result;
}

void TestWording::tellsGroupsApart()
{
    const QList<RuleGroup> groups { group({ u"a"_s, u"b"_s, u"c"_s }), group({ u"d"_s }),
                                    group({ u"a"_s }, 6443), group({ u"a"_s }, 443, Direction::ClientAccess),
                                    group({ u"a"_s }, 6443, Direction::ClientAccess) };
    const QStringList expected { u"Title (a and 2 more)"_s, u"Title (d)"_s, u"Title, port 6443"_s,
                                 u"Title, from the client networks"_s,
                                 u"Title, port 6443, from the client networks"_s };
    QCOMPARE(distinctTitles(groups), expected);
}

void TestWording::counts()
{
    QCOMPARE(counted(1, "rule"_L1, "rules"_L1), u"1 rule"_s);
    QCOMPARE(counted(0, "rule"_L1, "rules"_L1), u"0 rules"_s);
    QCOMPARE(counted(2, "rule"_L1, "rules"_L1), u"2 rules"_s);
}

void TestWording::exemptsClientCertificates()
{
    Destination destination { .host = *HostPattern::parse(u"a.io"_s) };
    QVERIFY(inspectionText(destination).isEmpty());
    destination.clientCertificate = true;
    QVERIFY(!inspectionText(destination).isEmpty());
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
