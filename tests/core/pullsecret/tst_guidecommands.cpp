// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guidecommands.h"

#include "fakecluster.h"
#include "guides.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

/// Runs the commands of whole guides in bash, with jq and with a made-up cluster.
class TestGuideCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void merges_data();
    void merges();
    void refusesToMerge_data();
    void refusesToMerge();
    void writesPrivateFiles();
    void noticesThatSomebodyWasFaster();
    void appliesAFile_data();
    void appliesAFile();
    void optsOut();
    void keepsOtherOperatorHubSources();
    void setsChannelOfVersion_data();
    void setsChannelOfVersion();
    void satisfiesShellcheck_data();
    void satisfiesShellcheck();
};

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestGuideCommands::initTestCase()
{
    for (const QString &program : { u"bash"_s, u"jq"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("bash or jq is missing");
    }
}

void TestGuideCommands::merges_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const QByteArray fresh = Fresh;
    const QByteArray registries = R"("registry.redhat.io":{"auth":"YTpiHIDDENredhat","email":"a@example.com"},
        "quay.io":{"auth":"YTpiHIDDENquay","email":"a@example.com"},
        "registry.connect.redhat.com":{"auth":"YTpiHIDDENconnect0","email":"a@example.com"})";
    const QByteArray optIn = R"("cloud.openshift.com":{"auth":"YTpiHIDDENcloud","email":"a@example.com"})";
    const QByteArray aro = R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"})";
    const QByteArray own = R"(,"quay.io/own":{"auth":"YTpiHIDDENown/+==","x":[1,null,"\u00e9\u0001"]})";

    QTest::newRow("registries") << QStringList { Registries } << fresh << aro + "," + registries + "}}";
    QTest::newRow("telemetry") << QStringList { Telemetry } << fresh << aro + "," + optIn + "}}";
    QTest::newRow("everything") << QStringList { Registries, Telemetry, Insights } << fresh
                                << aro + "," + registries + "," + optIn + "}}";
    QTest::newRow("own entries and other members stay")
        << QStringList { Registries } << aro + own + R"(},"credsStore":"x"})"
        << aro + own + "," + registries + R"(},"credsStore":"x"})";
    QTest::newRow("other credentials stay")
        << QStringList { Telemetry } << aro + R"(,"cloud.openshift.com":{"auth":"YTpiHIDDENold0"}}})"
        << aro + R"(,"cloud.openshift.com":{"auth":"YTpiHIDDENold0"}}})";
    for (const char *unusable : { R"("")", R"("HIDDENold")", "1", "null" })
        QTest::addRow("unusable credentials are replaced: %s", unusable)
            << QStringList { Telemetry } << aro + R"(,"cloud.openshift.com":{"auth":)" + unusable + "}}}"
            << aro + "," + optIn + "}}";
    QTest::newRow("an earlier opt-in ends") << QStringList { Registries } << aro + own + "," + optIn + "}}"
                                            << aro + own + "," + registries + "}}";
    QTest::newRow("an earlier opt-in stays")
        << QStringList { Insights } << aro + "," + registries + "," + optIn + "}}"
        << aro + "," + registries + "," + optIn + "}}";
}

void TestGuideCommands::merges()
{
    QFETCH(QStringList, features);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(!object(after).isEmpty());
    const FakeCluster cluster;
    cluster.write("secret.json", before);
    PullSecretGuide guide = guideFor(features);
    if (guide.steps.constLast().id == "opt-out"_L1)
        guide.steps.removeLast();

    // The second turn finds what the first has applied.
    for (int turn = 0; turn < 2; ++turn) {
        cluster.write("Downloads/pull-secret.txt", RedHat);
        const FakeCluster::Outcome outcome = cluster.run(scriptOf(guide));
        QVERIFY2(outcome.exitCode == 0, outcome.output);
        QVERIFY2(!outcome.output.contains(Credential), outcome.output);
        QVERIFY(outcome.output.contains("unchanged  arosvc.azurecr.io\n"));
        QCOMPARE(object(cluster.read("secret.json")), object(after));
        QCOMPARE(QDir(cluster.path(".")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList { u"Downloads"_s });
        QVERIFY(QDir(cluster.path("Downloads")).isEmpty());
    }
}

void TestGuideCommands::refusesToMerge_data()
{
    QTest::addColumn<QByteArray>("fetched");
    QTest::addColumn<QByteArray>("downloaded");

    const QByteArray fresh = Fresh;
    const QByteArray redHat = RedHat;
    const QByteArray text = R"("HIDDENHIDDENHIDDEN")";
    QTest::newRow("download is not JSON") << fresh << QByteArray("HIDDEN");
    QTest::newRow("download is cut off") << fresh << redHat.chopped(2);
    QTest::newRow("download is empty") << fresh << QByteArray();
    QTest::newRow("download is text") << fresh << text;
    QTest::newRow("auths is text") << fresh << R"({"auths":)" + text + "}";
    QTest::newRow("entry is text") << QByteArray(
        Fresh) << QByteArray(redHat).replace(R"({"auth":"YTpiHIDDENquay","email":"a@example.com"})", text);
    QTest::newRow("entry is missing") << fresh << QByteArray(redHat).replace("quay.io", "quay.example");
    QTest::newRow("credential has no user") << fresh << QByteArray(redHat).replace("YTpiHIDDENquay", "OmI=");
    QTest::newRow("credential is empty") << fresh << QByteArray(redHat).replace("YTpiHIDDENquay", "");
    QTest::newRow("cluster without ARO entry") << redHat << redHat;
    QTest::newRow("cluster not fetched") << QByteArray() << redHat;
    QTest::newRow("cluster cut off") << fresh.chopped(1) << redHat;
}

void TestGuideCommands::refusesToMerge()
{
    QFETCH(QByteArray, fetched);
    QFETCH(QByteArray, downloaded);
    const FakeCluster cluster;
    cluster.write("cluster-secret.json", fetched);
    cluster.write("red-hat-secret.json", downloaded);
    cluster.write("pull-secret.json", "as before");

    const FakeCluster::Outcome outcome = cluster.run(scriptOf(guideFor({ Registries }), { u"merge"_s }));
    QVERIFY(outcome.exitCode != 0);
    QVERIFY2(!outcome.output.contains("HIDD"), outcome.output);
    QCOMPARE(cluster.read("pull-secret.json"), QByteArray("as before"));
}

void TestGuideCommands::writesPrivateFiles()
{
    const FakeCluster cluster;
    cluster.write("secret.json", Fresh);
    cluster.write("Downloads/pull-secret.txt", RedHat);
    const PullSecretGuide guide = guideFor({ Registries });
    const FakeCluster::Outcome outcome = cluster.run(
        scriptOf(guide, { u"fetch"_s, u"download"_s, u"merge"_s, u"opt-out"_s }) + u"stat -c %a . *"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.output);
    QVERIFY2(outcome.output.endsWith("\n700\n600\n600\n600\n"), outcome.output);
}

void TestGuideCommands::noticesThatSomebodyWasFaster()
{
    const FakeCluster cluster;
    cluster.write("secret.json", Fresh);
    const PullSecretGuide guide = guideFor({ Telemetry });
    const QString fetched = scriptOf(guide, { u"fetch"_s });
    const QString check = stepOf(guide, u"apply"_s).commands.constFirst();
    const FakeCluster::Outcome same = cluster.run(fetched + check);
    QVERIFY2(same.exitCode == 0 && same.output.endsWith("\nunchanged\n"), same.output);

    const FakeCluster::Outcome other
        = cluster.run(fetched + u"sed -i s/HIDDENaro0/HIDDENnew0/ \"$CLUSTER/secret.json\"\n"_s + check);
    QVERIFY2(other.exitCode != 0 && !other.output.contains(Credential), other.output);
}

void TestGuideCommands::appliesAFile_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<bool>("isFresh");

    QTest::newRow("as it was") << QByteArray(R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"}}})")
                               << true;
    QTest::newRow("rotated") << QByteArray(R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENnew0"}}})")
                             << false;
    QTest::newRow("another entry") << QByteArray(
        R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"},"x.io":{}}})")
                                   << false;
    QTest::newRow("the entry already") << QByteArray(
        R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"},"quay.io":{"auth":"YTpiHIDDENold0"}}})")
                                       << true;
}

void TestGuideCommands::appliesAFile()
{
    QFETCH(QByteArray, cluster);
    QFETCH(bool, isFresh);

    const FakeCluster fake;
    fake.write("secret.json", cluster);
    fake.write(
        "it's merged.json",
        R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"},"quay.io":{"auth":"YTpiHIDDENquay"}}})");
    const QStringList commands
        = commands::applyFile(u"./it's merged.json"_s, u"arosvc.azurecr.io"_s, { u"quay.io"_s });
    const auto outcome = fake.run(commands.constFirst());
    QCOMPARE(outcome.exitCode, isFresh ? 0 : 1);
    QCOMPARE(outcome.output, isFresh ? QByteArray("true\n") : QByteArray("false\n"));
    // The last one compares once more, so that pasting all of them does no harm.
    QCOMPARE(fake.run(commands.constLast()).output.contains("=./it's merged.json"), isFresh);
}

void TestGuideCommands::optsOut()
{
    const FakeCluster cluster;
    for (const QStringList &features : { QStringList {}, QStringList { Telemetry, Insights } }) {
        QByteArray before = RedHat;
        before.replace("quay.io", "arosvc.azurecr.io");
        cluster.write("secret.json", before);
        const FakeCluster::Outcome outcome = cluster.run(scriptOf(guideFor(features), { u"opt-out"_s }));
        QVERIFY2(outcome.exitCode == 0, outcome.output);
        QVERIFY2(!outcome.output.contains(Credential), outcome.output);
        QVERIFY(outcome.output.contains("removed  cloud.openshift.com\n"));

        QJsonObject auths = object(before).value("auths"_L1).toObject();
        auths.remove("cloud.openshift.com"_L1);
        QCOMPARE(object(cluster.read("secret.json")).value("auths"_L1).toObject(), auths);
    }
}

void TestGuideCommands::keepsOtherOperatorHubSources()
{
    const FakeCluster cluster;
    cluster.write("operatorhub.json", R"({"spec":{"sources":[{"name":"redhat-operators","disabled":true},
        {"name":"redhat-marketplace","disabled":true}]},"status":{"sources":[{"name":"x","disabled":true}]}})");
    const FakeCluster::Outcome outcome
        = cluster.run(scriptOf(guideFor({ Registries }), { u"operatorhub"_s }));
    QVERIFY2(outcome.exitCode == 0, outcome.output);
    QCOMPARE(cluster.read("patch.json"),
             QByteArray(R"({"spec":{"sources":[{"name":"redhat-marketplace","disabled":true},)"
                        R"({"name":"redhat-operators","disabled":false},{"name":"certified-operators",)"
                        R"("disabled":false},{"name":"community-operators","disabled":false}]}})"));
}

void TestGuideCommands::setsChannelOfVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("channel");

    QTest::newRow("known version") << u"4.15.3"_s << QByteArray("stable-4.15\n");
    QTest::newRow("known minor version") << u"4.9"_s << QByteArray("stable-4.9\n");
    QTest::newRow("asks the cluster") << QString() << QByteArray("stable-4.14\n");
    QTest::newRow("not a version") << u"latest"_s << QByteArray("stable-4.14\n");
}

void TestGuideCommands::setsChannelOfVersion()
{
    QFETCH(QString, version);
    const FakeCluster cluster;
    QCOMPARE(cluster.run(scriptOf(guideFor({ Updates }, version), { u"channel"_s })).exitCode, 0);
    QTEST(cluster.read("channel"), "channel");
}

void TestGuideCommands::satisfiesShellcheck_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("registries and updates") << QStringList { Registries, Updates };
    QTest::newRow("everything") << QStringList { Registries, Telemetry, Insights, Updates };
}

void TestGuideCommands::satisfiesShellcheck()
{
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is missing");
    QFETCH(QStringList, features);
    const FakeCluster cluster;
    cluster.write("guide.sh", scriptOf(guideFor(features)).toUtf8());
    const FakeCluster::Outcome outcome = cluster.run(u"shellcheck -s bash guide.sh"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.output);
}

QTEST_GUILESS_MAIN(TestGuideCommands)
#include "tst_guidecommands.moc"
