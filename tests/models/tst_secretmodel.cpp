// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secretmodel.h"

#include "core/pullsecret/secrets.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

class TestSecretModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRows();
    void proposesNothingWithoutTheClustersSecret();
    void offersWhatIsPossible();
};

namespace {

void fill(SecretModel &model)
{
    const Result<PullSecret> cluster
        = parsed(document({ good(Aro), entry(u"own.io"_s, "!"), R"("odd":{})" }));
    const Result<PullSecret> redHat = parsed(document({ good(Quay), entry(Connect, "") }));
    const SecretCheck check { planFor({ u"red-hat-registries"_s }), { &*cluster }, { &*redHat }, testTime() };
    model.setRows(secretRows(check), proposedActions(check.plan, *cluster));
}

QStringList textsOf(const SecretModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

void TestSecretModel::showsRows()
{
    SecretModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(textsOf(model, 0),
             QStringList({ Aro, u"ok"_s, u"–"_s, u"keep the cluster's"_s, u"always stays"_s,
                           u"All images of the platform"_s }));
    QCOMPARE(textsOf(model, 2),
             QStringList({ Quay, u"–"_s, u"ok"_s, u"take Red Hat's"_s, u"needed"_s,
                           u"Images and operators on Quay"_s }));
    QCOMPARE(textsOf(model, 4),
             QStringList({ u"own.io"_s, u"not valid base64"_s, u"–"_s, u"keep the cluster's"_s, u"your own"_s,
                           u"A registry of your own"_s }));
    QCOMPARE(textsOf(model, 5).constFirst(), u"entry 3, name not shown"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestSecretModel::proposesNothingWithoutTheClustersSecret()
{
    SecretModel model;
    const Result<PullSecret> redHat = parsed(document({ good(Aro), good(Quay) }));
    model.setRows(secretRows({ planFor({ u"red-hat-registries"_s }), {}, { &*redHat }, testTime() }), {});
    QVERIFY(model.rowCount() > 1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, SecretModel::ActionColumn).data().toString(), QString());
}

void TestSecretModel::offersWhatIsPossible()
{
    using enum MergeAction;
    SecretModel model;
    fill(model);
    QCOMPARE(model.choices(0), QList<MergeAction> { Keep });
    QCOMPARE(model.choices(2), QList<MergeAction>({ Keep, Take }));
    // Needed, and no file has a usable one: it can still be left out.
    QCOMPARE(model.choices(3), QList<MergeAction>({ Keep, Take }));
    QCOMPARE(model.actionText(3, Keep), u"leave out"_s);
    QCOMPARE(model.choices(4), QList<MergeAction>({ Keep, Remove }));
    QCOMPARE(model.choices(5), QList<MergeAction> { Keep });
}

QTEST_GUILESS_MAIN(TestSecretModel)
#include "tst_secretmodel.moc"
