// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cidr.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestCidr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesTheNetworkThatWasMeant();
    void readsLists_data();
    void readsLists();
    void normalises_data();
    void normalises();
    void givesTheMask();
};

void TestCidr::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("network") << u"10.20.1.0/24"_s << u"10.20.1.0/24"_s;
    QTest::newRow("single address") << u"10.20.1.4"_s << u"10.20.1.4/32"_s;
    QTest::newRow("one address that ends with 0") << u"10.20.1.0/32"_s << u"10.20.1.0/32"_s;
    QTest::newRow("address that only looks like a network") << u"10.20.0.10"_s << u"10.20.0.10/32"_s;
    QTest::newRow("blanks around") << u" 10.0.0.0/8 "_s << u"10.0.0.0/8"_s;
    QTest::newRow("half of everything") << u"128.0.0.0/1"_s << u"128.0.0.0/1"_s;
    QTest::newRow("all ones") << u"255.255.255.255/32"_s << u"255.255.255.255/32"_s;
}

void TestCidr::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto network = Cidr::parse(text);
    QVERIFY(network);
    QCOMPARE(network->text(), expected);
}

void TestCidr::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("every address") << u"0.0.0.0/0"_s;
    QTest::newRow("host bits") << u"10.20.1.7/24"_s;
    QTest::newRow("part over 255") << u"10.256.0.0/16"_s;
    QTest::newRow("network without its prefix length") << u"10.20.0.0"_s;
    QTest::newRow("prefix over 32") << u"10.0.0.0/33"_s;
    QTest::newRow("three parts") << u"10.0.0/24"_s;
    QTest::newRow("leading zero, octal elsewhere") << u"010.0.0.0/8"_s;
    QTest::newRow("IPv6") << u"2001:db8::/32"_s;
    QTest::newRow("range") << u"10.0.0.1-10.0.0.9"_s;
    QTest::newRow("host name") << u"localhost"_s;
    QTest::newRow("file expansion") << u"@/etc/hostname"_s;
    QTest::newRow("command option") << u"-x"_s;
    QTest::newRow("command substitution") << u"$(id)"_s;
    QTest::newRow("line feed inside") << u"10.0.0.0/8\n10.0.1.0/24"_s;
    QTest::newRow("other digits") << u"١٠.0.0.0/8"_s;
    QTest::newRow("very long") << QString(100000, u'1');
}

void TestCidr::refuses()
{
    QFETCH(QString, text);

    const auto network = Cidr::parse(text);
    QVERIFY(!network);
    QCOMPARE(network.error().code, Error::Code::InvalidInput);
    QVERIFY(network.error().message.size() < 300);
}

void TestCidr::namesTheNetworkThatWasMeant()
{
    QVERIFY(Cidr::parse(u"10.20.1.7/24"_s).error().message.contains(u"10.20.1.0/24"_s));
    QVERIFY(Cidr::parse(u"10.20.1.0"_s).error().message.contains(u"10.20.1.0/24"_s));
}

void TestCidr::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u" \n"_s << QString();
    QTest::newRow("commas, blanks, lines") << u"10.0.0.0/24, 10.0.1.0/24\n10.0.2.0/24;10.0.3.1"_s
                                           << u"10.0.0.0/24 10.0.1.0/24 10.0.2.0/24 10.0.3.1/32"_s;
    QTest::newRow("the same twice") << u"10.0.0.0/24 10.0.0.0/24"_s << u"10.0.0.0/24"_s;
    QTest::newRow("one is wrong") << u"10.0.0.0/24 10.0.1.1/24"_s << u"error"_s;
}

void TestCidr::readsLists()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto networks = parseCidrs(text);
    QCOMPARE(networks ? joined(*networks, u" "_s) : u"error"_s, expected);
}

void TestCidr::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("sorted") << u"10.2.0.0/24 10.1.0.0/24"_s << u"10.1.0.0/24 10.2.0.0/24"_s;
    QTest::newRow("contained ones go") << u"10.1.2.0/24 10.1.0.0/16 10.1.2.3"_s << u"10.1.0.0/16"_s;
    QTest::newRow("same start, wider first") << u"10.0.0.0/24 10.0.0.0/8"_s << u"10.0.0.0/8"_s;
    QTest::newRow("numeric order") << u"10.0.0.0/24 9.0.0.0/24"_s << u"9.0.0.0/24 10.0.0.0/24"_s;
    QTest::newRow("neighbours stay apart")
        << u"10.0.0.0/25 10.0.0.128/25"_s << u"10.0.0.0/25 10.0.0.128/25"_s;
}

void TestCidr::normalises()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(joined(normalised(*parseCidrs(text)), u" "_s), expected);
}

void TestCidr::givesTheMask()
{
    QCOMPARE(Cidr::parse(u"10.0.0.0/9"_s)->maskText(), u"255.128.0.0"_s);
    QCOMPARE(Cidr::parse(u"10.0.0.1"_s)->maskText(), u"255.255.255.255"_s);
}

QTEST_GUILESS_MAIN(TestCidr)
#include "tst_cidr.moc"
