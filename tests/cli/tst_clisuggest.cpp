// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/suggest.h"

#include <QTest>

using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearest_data();
    void findsTheNearest();
    void asksOnlyWhenOneIsNear();
    void shortensLongWords();
};

void TestCliSuggest::findsTheNearest_data()
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

void TestCliSuggest::findsTheNearest()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(nearest(word, { u"red-hat-registries"_s, u"telemetry"_s, u"squid"_s }), expected);
}

void TestCliSuggest::asksOnlyWhenOneIsNear()
{
    QVERIFY(withSuggestion(u"No."_s, u"sqiud"_s, { u"squid"_s }).contains(u"squid"));
    QCOMPARE(withSuggestion(u"No."_s, u"zzzzz"_s, { u"squid"_s }), u"No."_s);
}

void TestCliSuggest::shortensLongWords()
{
    QCOMPARE(shown(u"squid"_s), u"squid"_s);
    QVERIFY(shown(QString(100'000, u'a')).size() < 100);
}

QTEST_GUILESS_MAIN(TestCliSuggest)
#include "tst_clisuggest.moc"
