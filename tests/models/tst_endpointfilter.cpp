// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/endpointexamples.h"
#include "models/endpointfilter.h"
#include "models/endpointmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace aro;
using namespace aro::examples;
using namespace Qt::StringLiterals;

using Show = EndpointFilter::Show;
using Test = std::function<bool(const EndpointRow &)>;
Q_DECLARE_METATYPE(Show)
Q_DECLARE_METATYPE(Test)

class TestEndpointFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsByState_data();
    void showsByState();
    void findsWords_data();
    void findsWords();
    void sortsPortsAsNumbers();
    void goesBackToTheArticlesOrder();

private:
    QStringList hosts(const EndpointFilter &filter) const;

    const Catalog m_catalog = *builtInCatalog();
    EndpointModel m_model { m_catalog };
    QList<EndpointRow> m_rows;
};

void TestEndpointFilter::initTestCase()
{
    Project project = projectWith({ u"red-hat-registries"_s, u"container-insights"_s });
    project.clusters[0].excluded = { *HostPattern::parse(u"cdn.quay.io"_s) };
    m_rows = rowsOf(m_catalog, project);
    m_model.setRows(m_rows);
}

QStringList TestEndpointFilter::hosts(const EndpointFilter &filter) const
{
    QStringList hosts;
    for (int row = 0; row < filter.rowCount(); ++row)
        hosts.append(m_rows.at(filter.mapToSource(filter.index(row, 0)).row()).hostText);
    return hosts;
}

void TestEndpointFilter::showsByState_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<Test>("isExpected");

    using State = EndpointRow::State;
    QTest::newRow("chosen and proxied")
        << Show::ChosenAndProxied
        << Test([](const EndpointRow &row) { return row.state != State::NotChosen; });
    QTest::newRow("chosen only") << Show::Chosen << Test([](const EndpointRow &row) {
        return row.state == State::Rule || row.state == State::Excluded;
    });
    QTest::newRow("all") << Show::All << Test([](const EndpointRow &) { return true; });
}

void TestEndpointFilter::showsByState()
{
    QFETCH(Show, show);
    QFETCH(Test, isExpected);

    EndpointFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&m_model);
    filter.setShow(show);
    QStringList expected;
    for (const EndpointRow &row : m_rows) {
        if (isExpected(row))
            expected.append(row.hostText);
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(hosts(filter), expected);
}

void TestEndpointFilter::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("part of a host") << u"cdn0"_s << QStringList { u"cdn01.quay.io"_s, u"cdn02.quay.io"_s,
                                                                  u"cdn03.quay.io"_s, u"cdn04.quay.io"_s,
                                                                  u"cdn05.quay.io"_s, u"cdn06.quay.io"_s };
    QTest::newRow("any case") << u"CDN04"_s << QStringList { u"cdn04.quay.io"_s };
    QTest::newRow("words from two columns") << u"cdn04 443"_s << QStringList { u"cdn04.quay.io"_s };
    QTest::newRow("a state") << u"left  out"_s << QStringList { u"cdn.quay.io"_s };
    QTest::newRow("nothing") << u"no-such-word"_s << QStringList {};
    QTest::newRow("characters of patterns are plain") << u"(*["_s << QStringList {};
}

void TestEndpointFilter::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);

    EndpointFilter filter;
    filter.setSourceModel(&m_model);
    filter.setShow(Show::Chosen);
    filter.setWords(words);
    QCOMPARE(hosts(filter), expected);
}

void TestEndpointFilter::sortsPortsAsNumbers()
{
    EndpointFilter filter;
    filter.setSourceModel(&m_model);
    filter.setShow(Show::All);
    filter.sort(EndpointModel::PortColumn, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, EndpointModel::PortColumn).data().toString(), u"8084"_s);
}

void TestEndpointFilter::goesBackToTheArticlesOrder()
{
    EndpointFilter filter;
    filter.setSourceModel(&m_model);
    filter.setShow(Show::All);
    const QStringList before = hosts(filter);
    filter.sort(EndpointModel::HostColumn);
    QVERIFY(hosts(filter) != before);
    filter.sort(-1);
    QCOMPARE(hosts(filter), before);
}

QTEST_GUILESS_MAIN(TestEndpointFilter)
#include "tst_endpointfilter.moc"
