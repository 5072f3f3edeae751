// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestStepModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStateInWords();
    void reportsChangesAlone();
};

void TestStepModel::tellsTheStateInWords()
{
    StepModel model({ u"Cluster"_s, u"Features"_s });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(1, StepState::Attention);
    QCOMPARE(model.index(0).data(StepModel::StateRole).toInt(), static_cast<int>(StepState::Todo));
    QCOMPARE(model.index(1).data(StepModel::StateRole).toInt(), static_cast<int>(StepState::Attention));
    QVERIFY(model.index(0).data(StepModel::StateTextRole) != model.index(1).data(StepModel::StateTextRole));

    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Features"_s));
    QVERIFY(spoken.contains(model.index(1).data(StepModel::StateTextRole).toString()));
}

void TestStepModel::reportsChangesAlone()
{
    StepModel model({ u"Cluster"_s });
    const QSignalSpy changed(&model, &StepModel::dataChanged);
    model.setState(0, StepState::Todo);
    model.setState(7, StepState::Done);
    QCOMPARE(changed.count(), 0);
    model.setState(0, StepState::Done);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestStepModel)
#include "tst_stepmodel.moc"
