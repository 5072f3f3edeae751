// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/textlayout.h"

#include <QTest>

using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliTextLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void indents();
    void alignsColumns();
};

void TestCliTextLayout::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QString() << QStringList {};
    QTest::newRow("fits") << u"one two"_s << QStringList { u"one two"_s };
    QTest::newRow("breaks between words") << u"one two three"_s << QStringList { u"one two"_s, u"three"_s };
    QTest::newRow("long words stay whole")
        << u"a verylongword b"_s << QStringList { u"a"_s, u"verylongword"_s, u"b"_s };
}

void TestCliTextLayout::wraps()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, 8), lines);
}

void TestCliTextLayout::indents()
{
    QCOMPARE(indented(u"one two"_s, 4), u"    one two\n"_s);
    QCOMPARE(indented(QString(), 4), QString());
}

void TestCliTextLayout::alignsColumns()
{
    QCOMPARE(table({ { u"HOST"_s, u"PORT"_s }, { u"quay.io"_s, u"443"_s }, { u"x"_s, QString() } }),
             u"HOST     PORT\nquay.io  443\nx\n"_s);
}

QTEST_GUILESS_MAIN(TestCliTextLayout)
#include "tst_clitextlayout.moc"
