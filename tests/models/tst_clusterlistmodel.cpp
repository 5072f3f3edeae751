// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/clusterlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestClusterListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSelectedRows_data();
    void keepsSelectedRows();
    void asksForARename();
};

static QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

void TestClusterListModel::keepsSelectedRows_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("place"); // of "b" afterwards

    QTest::newRow("nothing changed") << QStringList { u"a"_s, u"b"_s, u"c"_s } << 1;
    QTest::newRow("another was renamed") << QStringList { u"z"_s, u"b"_s, u"c"_s } << 1;
    QTest::newRow("one was added in front") << QStringList { u"n"_s, u"a"_s, u"b"_s, u"c"_s } << 2;
    QTest::newRow("one was added at the end") << QStringList { u"a"_s, u"b"_s, u"c"_s, u"n"_s } << 1;
    QTest::newRow("the first was removed") << QStringList { u"b"_s, u"c"_s } << 0;
    QTest::newRow("it was removed") << QStringList { u"a"_s, u"c"_s } << -1;
}

void TestClusterListModel::keepsSelectedRows()
{
    QFETCH(QStringList, names);
    QFETCH(int, place);

    ClusterListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNames({ u"a"_s, u"b"_s, u"c"_s });
    const QPersistentModelIndex kept = model.index(1);

    model.setNames(names);
    QCOMPARE(namesIn(model), names);
    QCOMPARE(kept.row(), place);
}

void TestClusterListModel::asksForARename()
{
    ClusterListModel model;
    model.setNames({ u"a"_s });
    const QSignalSpy asked(&model, &ClusterListModel::renameRequested);
    QVERIFY(model.index(0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(model.index(0), u"b"_s));
    QCOMPARE(asked.value(0), (QVariantList { 0, u"b"_s }));
    QCOMPARE(namesIn(model), QStringList { u"a"_s });
}

QTEST_GUILESS_MAIN(TestClusterListModel)
#include "tst_clusterlistmodel.moc"
