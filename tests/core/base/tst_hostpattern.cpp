// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hostpattern.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestHostPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsMessagesShort();
    void readsItsOwnText_data();
    void readsItsOwnText();
};

void TestHostPattern::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("wildcard");
    QTest::addColumn<QString>("path");

    QTest::newRow("plain host") << u"quay.io"_s << u"quay.io"_s << false << QString();
    QTest::newRow("upper case and blanks") << u" Quay.IO "_s << u"quay.io"_s << false << QString();
    QTest::newRow("wildcard") << u"*.apps.contoso.eastus.aroapp.io"_s << u"apps.contoso.eastus.aroapp.io"_s
                              << true << QString();
    QTest::newRow("path") << u"console.redhat.com/api/ingress"_s << u"console.redhat.com"_s << false
                          << u"/api/ingress"_s;
    QTest::newRow("slash at the end")
        << u"console.redhat.com/api/"_s << u"console.redhat.com"_s << false << u"/api"_s;
    QTest::newRow("slash alone") << u"quay.io/"_s << u"quay.io"_s << false << QString();
    QTest::newRow("international name")
        << u"bücher.example"_s << u"xn--bcher-kva.example"_s << false << QString();
    QTest::newRow("longest label") << QString(63, u'a') + u".io"_s << QString(63, u'a') + u".io"_s << false
                                   << QString();
}

void TestHostPattern::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(bool, wildcard);
    QFETCH(QString, path);

    const auto pattern = HostPattern::parse(text);
    QVERIFY(pattern);
    QCOMPARE(pattern->host(), host);
    QCOMPARE(pattern->isWildcard(), wildcard);
    QCOMPARE(pattern->path(), path);
}

void TestHostPattern::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("one label") << u"localhost"_s;
    QTest::newRow("asterisk alone") << u"*"_s;
    QTest::newRow("asterisk for a top-level domain") << u"*.io"_s;
    QTest::newRow("asterisk in the middle") << u"a.*.example.com"_s;
    QTest::newRow("asterisk inside a label") << u"cdn*.quay.io"_s;
    QTest::newRow("asterisk without dot") << u"*quay.io"_s;
    QTest::newRow("asterisk at the end") << u"*.apps.example.com*"_s;
    QTest::newRow("two asterisks") << u"*.*.example.com"_s;
    QTest::newRow("wildcard with path") << u"*.example.com/api"_s;
    QTest::newRow("scheme") << u"https://quay.io"_s;
    QTest::newRow("port") << u"quay.io:443"_s;
    QTest::newRow("address") << u"10.0.0.1"_s;
    QTest::newRow("underscore") << u"a_b.example.com"_s;
    QTest::newRow("hyphen first") << u"-a.example.com"_s;
    QTest::newRow("hyphen last") << u"a-.example.com"_s;
    QTest::newRow("empty label") << u"a..example.com"_s;
    QTest::newRow("dot at the end") << u"example.com."_s;
    QTest::newRow("dot at the start") << u".example.com"_s;
    QTest::newRow("label of 64") << QString(64, u'a') + u".io"_s;
    QTest::newRow("254 characters") << QString(u"a."_s).repeated(126) + u"io"_s;
    QTest::newRow("double quote") << u"a\".example.com"_s;
    QTest::newRow("single quote") << u"a'.example.com"_s;
    QTest::newRow("line feed") << u"a.example.com\nb.example.com"_s;
    QTest::newRow("blank inside") << u"a.example.com b"_s;
    QTest::newRow("file expansion") << u"@/etc/hostname"_s;
    QTest::newRow("command option") << u"-x"_s;
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("command substitution") << u"$(id)"_s;
    QTest::newRow("variable") << u"${x}.example.com"_s;
    QTest::newRow("path with query") << u"a.example.com/x?y=1"_s;
    QTest::newRow("path with asterisk") << u"a.example.com/x/*"_s;
    QTest::newRow("path with double slash") << u"a.example.com//x"_s;
    QTest::newRow("NUL") << u"a.example.com"_s + QChar(0);
    QTest::newRow("right-to-left mark") << u"a\u200f.example.com\u202e"_s;
    QTest::newRow("top-level domain of digits") << u"example.123"_s;
}

void TestHostPattern::refuses()
{
    QFETCH(QString, text);

    const auto pattern = HostPattern::parse(text);
    QVERIFY2(!pattern, qPrintable(pattern ? pattern->text() : QString()));
    QCOMPARE(pattern.error().code, Error::Code::InvalidInput);
}

void TestHostPattern::keepsMessagesShort()
{
    const auto pattern = HostPattern::parse(QString(1000000, u'x'));
    QVERIFY(!pattern);
    QVERIFY(pattern.error().message.size() < 300);
    QVERIFY(!pattern.error().message.contains(u'\n'));
}

void TestHostPattern::readsItsOwnText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("exact") << u"quay.io"_s;
    QTest::newRow("wildcard") << u"*.apps.a.example"_s;
    QTest::newRow("path") << u"console.redhat.com/api/ingress"_s;
}

void TestHostPattern::readsItsOwnText()
{
    QFETCH(QString, text);

    const auto pattern = HostPattern::parse(text);
    QVERIFY(pattern);
    QCOMPARE(pattern->text(), text);
    QCOMPARE(*HostPattern::parse(pattern->text()), *pattern);
}

QTEST_GUILESS_MAIN(TestHostPattern)
#include "tst_hostpattern.moc"
