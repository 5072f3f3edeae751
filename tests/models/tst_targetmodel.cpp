// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/target.h"
#include "core/export/unsupported.h"
#include "models/targetmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestTargetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void offersEveryTargetOnce();
    void explainsWhatCannotDoIt();
    void headingsCannotBeChosen();
    void findsRowsByTargetId();
};

void TestTargetModel::isAWellBehavedModel()
{
    TargetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTargetModel::offersEveryTargetOnce()
{
    const TargetModel model;
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(TargetModel::IsHeadingRole).toBool()
            || index.data(TargetModel::IsUnsupportedRole).toBool())
            continue;
        shown.append(index.data(TargetModel::IdRole).toString());
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY(!index.data(TargetModel::SummaryRole).toString().isEmpty());
    }
    QStringList known;
    for (const Target *target : exportTargets())
        known.append(QString(target->id));
    shown.sort();
    known.sort();
    QCOMPARE(shown, known);
}

void TestTargetModel::explainsWhatCannotDoIt()
{
    const TargetModel model;
    int heading = -1;
    for (const UnsupportedProduct &product : unsupportedProducts()) {
        const QModelIndex index = model.indexOf(QString(product.id));
        QVERIFY2(index.isValid(), product.id.data());
        QVERIFY(index.data(TargetModel::IsUnsupportedRole).toBool());
        QVERIFY(index.flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(index.data().toString(), unsupportedTitle(product));
        QCOMPARE(index.data(TargetModel::SummaryRole).toString(), unsupportedReason(product));
        if (heading < 0)
            heading = index.row() - 1;
    }
    QVERIFY(model.index(heading).data(TargetModel::IsHeadingRole).toBool());
    QVERIFY(model.indexOf(u"json"_s).row() < heading);
    QVERIFY(!model.indexOf(u"json"_s).data(TargetModel::IsUnsupportedRole).toBool());
}

void TestTargetModel::headingsCannotBeChosen()
{
    const TargetModel model;
    QVERIFY(model.index(0).data(TargetModel::IsHeadingRole).toBool());
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(model.index(0).data(TargetModel::IdRole).toString().isEmpty());
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

void TestTargetModel::findsRowsByTargetId()
{
    const TargetModel model;
    QCOMPARE(model.indexOf(u"csv"_s).data(TargetModel::IdRole).toString(), u"csv"_s);
    QVERIFY(!model.indexOf(u"no-such-target"_s).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

QTEST_GUILESS_MAIN(TestTargetModel)
#include "tst_targetmodel.moc"
