// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearest_data();
    void findsTheNearest();
    void takesTheFirstOfEqualOnes();
};

void TestNearest::findsTheNearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");

    QTest::newRow("same") << u"squid"_s << u"squid"_s;
    QTest::newRow("swapped letters") << u"sqiud"_s << u"squid"_s;
    QTest::newRow("missing letter") << u"telemtry"_s << u"telemetry"_s;
    QTest::newRow("upper case") << u"SQUID"_s << u"squid"_s;
    QTest::newRow("a part of the name") << u"registries"_s << u"red-hat-registries"_s;
    QTest::newRow("nothing near") << u"checkpoint"_s << QString();
    QTest::newRow("too short to tell") << u"x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QString(100'000, u'a') << QString();
}

void TestNearest::findsTheNearest()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(nearest(word, { u"red-hat-registries"_s, u"telemetry"_s, u"squid"_s }), expected);
}

void TestNearest::takesTheFirstOfEqualOnes()
{
    QCOMPARE(nearest(u"westus4"_s, { u"westus2"_s, u"westus3"_s }), u"westus2"_s);
    QCOMPARE(nearest(u"westus4"_s, { u"westus3"_s, u"westus2"_s }), u"westus3"_s);
}

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
