// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksNames_data();
    void checksNames();
    void checksLabels_data();
    void checksLabels();
    void shortens();
    void showsTheStartOfLongTexts();
};

void TestNames::checksNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("dots, hyphens, underscores") << u"rg-h_1.we"_s << true;
    QTest::newRow("exactly ten") << u"0123456789"_s << true;
    QTest::newRow("eleven of ten") << u"01234567890"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("NULL") << u"NULL"_s << false;
    QTest::newRow("file expansion") << u"@/etc/x"_s << false;
    QTest::newRow("command option") << u"-x"_s << false;
    QTest::newRow("hyphen last") << u"x-"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("double quote") << u"a\"b"_s << false;
    QTest::newRow("single quote") << u"a'b"_s << false;
    QTest::newRow("variable") << u"${x}"_s << false;
    QTest::newRow("command substitution") << u"$(id)"_s << false;
    QTest::newRow("line feed at the end") << u"a\nb"_s << false;
    QTest::newRow("umlaut") << u"köln"_s << false;
    QTest::newRow("ARM expression") << u"[x]"_s << false;
}

void TestNames::checksNames()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);

    QCOMPARE(parseName(text, 10).has_value(), valid);
}

void TestNames::checksLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("words") << u"ARO egress (prod), v1.2: a/b_c*d+e-f; ok"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("formula") << u"=1+1"_s << false;
    QTest::newRow("file expansion") << u"@x"_s << false;
    QTest::newRow("double quote") << u"a \" b"_s << false;
    QTest::newRow("back quote") << u"a `id`"_s << false;
    QTest::newRow("variable") << u"a ${x}"_s << false;
    QTest::newRow("comment") << u"a # b"_s << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
}

void TestNames::checksLabels()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);

    QCOMPARE(parseLabel(text, 60).has_value(), valid);
}

void TestNames::showsTheStartOfLongTexts()
{
    QCOMPARE(shown(u"squid"_s), u"squid"_s);
    QCOMPARE(shown(u" two\n lines "_s), u"two lines"_s);
    QCOMPARE(shown(QString(60, u'a')), QString(60, u'a'));
    QCOMPARE(shown(QString(100'000, u'a')), QString(60, u'a') + u'…');
}

void TestNames::shortens()
{
    QCOMPARE(shortened(u"short"_s, 31), u"short"_s);
    const QString one = shortened(QString(100, u'a'), 31);
    const QString other = shortened(QString(101, u'a'), 31);
    QCOMPARE(one.size(), 31);
    QVERIFY(one != other);
    QVERIFY(parseName(one, 31));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
