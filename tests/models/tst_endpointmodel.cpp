// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/endpointexamples.h"
#include "models/endpointmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace aro;
using namespace aro::examples;
using namespace Qt::StringLiterals;

class TestEndpointModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesThroughChanges();
    void keepsRowsThatStay();
    void writesPortsInWesternDigits();
    void namesFamilies();
    void offersBoxesForRulesAlone();
    void asksBeforeItLeavesARowOut();
    void pastesHosts();

private:
    const Catalog m_catalog = *builtInCatalog();
};

void TestEndpointModel::keepsItsPromisesThroughChanges()
{
    EndpointModel model(m_catalog);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Project project = projectWith({ u"red-hat-registries"_s });
    model.setRows(rowsOf(m_catalog, project));
    project.baselineOnly = true;
    model.setRows(rowsOf(m_catalog, project));
    project.clusters[0].cloud = Cloud::UsGovernment;
    model.setRows(rowsOf(m_catalog, project));
    project.clusters[0].extras = { *parseExtra(u"registry.contoso.com:5000"_s) };
    model.setRows(rowsOf(m_catalog, project));
    QCOMPARE(model.rowCount(), static_cast<int>(rowsOf(m_catalog, project).size()));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestEndpointModel::keepsRowsThatStay()
{
    EndpointModel model(m_catalog);
    Project project = projectWith({ u"red-hat-registries"_s });
    const QList<EndpointRow> rows = rowsOf(m_catalog, project);
    model.setRows(rows);
    const QPersistentModelIndex kept = model.index(rowOf(rows, u"quay.io"_s), 0);
    project.clusters[0].features = { u"telemetry"_s };
    project.clusters[0].extras = { *parseExtra(u"registry.contoso.com"_s) };
    model.setRows(rowsOf(m_catalog, project));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"quay.io"_s);
    QCOMPARE(kept.data(EndpointModel::StateRole).toInt(), static_cast<int>(EndpointRow::State::NotChosen));
}

void TestEndpointModel::writesPortsInWesternDigits()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    EndpointModel model(m_catalog);
    model.setRows(rowsOf(m_catalog, projectWith({})));
    const QVariant port = model.index(0, EndpointModel::PortColumn).data();
    QLocale::setDefault(before);
    QCOMPARE(port.typeId(), static_cast<int>(QMetaType::QString));
    QCOMPARE(port.toString(), u"443"_s);
}

void TestEndpointModel::namesFamilies()
{
    EndpointModel model(m_catalog);
    const QList<EndpointRow> rows = rowsOf(m_catalog, projectWith({}));
    model.setRows(rows);
    const int family = rowOf(rows, u"blob.core.windows.net"_s);
    QVERIFY(family >= 0);
    const QString shown = model.index(family, EndpointModel::HostColumn).data().toString();
    QVERIFY(shown != rows[family].hostText);
    QVERIFY(!shown.contains(u'*'));
}

void TestEndpointModel::offersBoxesForRulesAlone()
{
    EndpointModel model(m_catalog);
    const QList<EndpointRow> rows = rowsOf(m_catalog, projectWith({ u"red-hat-registries"_s }));
    model.setRows(rows);
    for (int row = 0; row < rows.size(); ++row) {
        const bool isRule = rows[row].state == EndpointRow::State::Rule;
        QCOMPARE(model.index(row, 0).flags().testFlag(Qt::ItemIsUserCheckable), isRule);
        QCOMPARE(model.index(row, 0).data(Qt::CheckStateRole).isValid(), isRule);
    }
}

void TestEndpointModel::asksBeforeItLeavesARowOut()
{
    EndpointModel model(m_catalog);
    const QList<EndpointRow> rows = rowsOf(m_catalog, projectWith({ u"red-hat-registries"_s }));
    model.setRows(rows);
    const QSignalSpy asked(&model, &EndpointModel::leaveOutRequested);
    const int row = rowOf(rows, u"quay.io"_s);
    QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.value(0), (QVariantList { row, true }));
    QCOMPARE(model.index(row, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void TestEndpointModel::pastesHosts()
{
    Project project = projectWith({ u"insights"_s, u"console-access"_s });
    project.clusters[0].region.clear();
    const QStringList hosts = pasteableHosts(rowsOf(m_catalog, project));
    QVERIFY(hosts.contains(u"console.redhat.com"_s)); // without its path
    QVERIFY(hosts.contains(u"quay.io"_s));
    QVERIFY(!hosts.contains(u"blob.core.windows.net"_s)); // a family
    for (const QString &host : hosts)
        QVERIFY2(!host.contains(u'{') && !host.contains(u'/'), qPrintable(host));
    QStringList unique = hosts;
    QCOMPARE(unique.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestEndpointModel)
#include "tst_endpointmodel.moc"
