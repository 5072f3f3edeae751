// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretscript.h"

#include "fakecluster.h"
#include "secrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

/// Runs the script in bash, with jq and with a made-up cluster.
class TestSecretScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changes_data();
    void changes();
    void changesNothingWithoutTheWord_data();
    void changesNothingWithoutTheWord();
    void refuses_data();
    void refuses();
    void noticesThatSomebodyWasFaster();
    void rollsBack();
    void switchesSamplesAndOperatorHubOn();
    void leavesNoCopies();
    void satisfiesShellcheck();
};

namespace {

const QStringList Registries { u"red-hat-registries"_s };
const QStringList Data { u"telemetry"_s, u"insights"_s };

QByteArray scriptFor(const QStringList &features, const QString &domain = {})
{
    Project project = newProject();
    project.clusters.first().features = features;
    project.clusters.first().domain = domain;
    return pullSecretScript(*builtInCatalog(), project.clusters.constFirst());
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A cluster with that secret, the download and the script.
void prepare(const FakeCluster &cluster, const QByteArray &secret, const QByteArray &script)
{
    cluster.write("secret.json", secret);
    cluster.write("download.txt", redHatDocument());
    cluster.write("change.sh", script);
}

FakeCluster::Outcome runScript(const FakeCluster &cluster, const QString &words, const QString &answers)
{
    return cluster.run(u"unset XDG_STATE_HOME; printf '%1' | bash change.sh %2"_s.arg(answers, words));
}

} // namespace

void TestSecretScript::initTestCase()
{
    for (const QString &program : { u"bash"_s, u"jq"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("bash or jq is missing");
    }
}

void TestSecretScript::changes_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("after");

    const auto row
        = [](const char *name, const QStringList &features, const QByteArray &before, const QString &options,
             const QByteArray &after) { QTest::newRow(name) << features << before << options << after; };
    const QByteArray fresh = document({ good(Aro) });
    row("registries", Registries, fresh, u"download.txt"_s,
        document({ good(Aro), good(RedHatIo), good(Quay), good(Connect) }));
    row("telemetry", Data, fresh, u"download.txt"_s, document({ good(Aro), good(OptIn) }));
    row("opt-out", {}, document({ good(Aro), good(OptIn), good(u"x.io"_s) }), {},
        document({ good(Aro), good(u"x.io"_s) }));
    row("keeps another credential", Data, document({ good(Aro), good(OptIn, "own") }), u"download.txt"_s,
        document({ good(Aro), good(OptIn, "own") }));
    row("replaces it when asked to", Data, document({ good(Aro), good(OptIn, "own") }),
        u"--replace download.txt"_s, document({ good(Aro), good(OptIn) }));
    row("replaces a broken one", Data, document({ good(Aro), entry(OptIn, "!") }), u"download.txt"_s,
        document({ good(Aro), good(OptIn) }));
    row("replaces one that is no text", Data, document({ good(Aro), "\"cloud.openshift.com\":{\"auth\":1}" }),
        u"download.txt"_s, document({ good(Aro), good(OptIn) }));
    row("keeps other fields", Data, "{\"x\":[1],\"auths\":{" + good(Aro) + "}}", u"download.txt"_s,
        "{\"x\":[1],\"auths\":{" + good(Aro) + "," + good(OptIn) + "}}");
}

void TestSecretScript::changes()
{
    QFETCH(QStringList, features);
    QFETCH(QByteArray, before);
    QFETCH(QString, options);
    QFETCH(QByteArray, after);

    const FakeCluster cluster;
    prepare(cluster, before, scriptFor(features));
    const auto outcome = runScript(cluster, options, u"apply\\n"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QVERIFY2(!outcome.output.contains("HIDDEN"), outcome.output.constData());
    QCOMPARE(object(cluster.read("secret.json")), object(after));
    // Once more: the cluster has it, so nothing is asked.
    const auto again = runScript(cluster, options, {});
    QVERIFY2(again.exitCode == 0, again.output.constData());
    QVERIFY(again.output.contains("nothing to apply"));
}

void TestSecretScript::changesNothingWithoutTheWord_data()
{
    QTest::addColumn<QString>("answer");

    QTest::newRow("nothing") << QString();
    QTest::newRow("enter") << u"\\n"_s;
    QTest::newRow("yes") << u"yes\\n"_s;
    QTest::newRow("other case") << u"Apply\\n"_s;
}

void TestSecretScript::changesNothingWithoutTheWord()
{
    QFETCH(QString, answer);

    const FakeCluster cluster;
    const QByteArray before = document({ good(Aro) });
    prepare(cluster, before, scriptFor(Data));
    const auto outcome = runScript(cluster, u"download.txt"_s, answer);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("nothing was changed"));
    QCOMPARE(cluster.read("secret.json"), before);
    QVERIFY(cluster.run(u"test -z \"$(find .local -type f)\""_s).exitCode == 0);
}

void TestSecretScript::refuses_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("download");
    QTest::addColumn<QByteArray>("message");

    const QByteArray fresh = document({ good(Aro) });
    QTest::newRow("platform missing")
        << document({ good(Quay) }) << redHatDocument() << QByteArray("no usable arosvc.azurecr.io");
    QTest::newRow("platform broken") << document({ entry(Aro, "HIDDEN") }) << redHatDocument()
                                     << QByteArray("no usable arosvc.azurecr.io");
    QTest::newRow("cluster's is no JSON")
        << QByteArray("HIDDEN") << redHatDocument() << QByteArray("not valid JSON");
    QTest::newRow("download is no JSON") << fresh << QByteArray("{\"HIDDEN") << QByteArray("not JSON");
    QTest::newRow("download is empty") << fresh << QByteArray() << QByteArray("not JSON");
    QTest::newRow("download twice") << fresh << redHatDocument() + redHatDocument() << QByteArray("not JSON");
    QTest::newRow("the cluster's instead") << fresh << fresh << QByteArray("it is a cluster's secret");
    QTest::newRow("entry missing") << fresh << document({ good(Quay) })
                                   << QByteArray("no usable cloud.openshift.com");
    QTest::newRow("entry broken") << fresh << document({ entry(OptIn, "HIDDEN") })
                                  << QByteArray("no usable cloud.openshift.com");
}

void TestSecretScript::refuses()
{
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, download);
    QFETCH(QByteArray, message);

    const FakeCluster fake;
    prepare(fake, cluster, scriptFor(Data));
    fake.write("download.txt", download);
    const auto outcome = runScript(fake, u"download.txt"_s, u"apply\\napply\\n"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.contains(message), outcome.output.constData());
    QVERIFY(!outcome.output.contains("HIDDEN"));
    QCOMPARE(fake.read("secret.json"), cluster);
}

void TestSecretScript::noticesThatSomebodyWasFaster()
{
    const FakeCluster cluster;
    prepare(cluster, document({ good(Aro) }), scriptFor(Data));
    cluster.write("rotated.json", document({ good(Aro, "2") }));
    const auto outcome = runScript(cluster, u"download.txt"_s, u"apply\\n"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.contains("changed meanwhile"), outcome.output.constData());
    QCOMPARE(cluster.read("secret.json"), document({ good(Aro, "2") }));
}

void TestSecretScript::rollsBack()
{
    const FakeCluster cluster;
    const QByteArray before = document({ good(Aro), good(u"x.io"_s) });
    prepare(cluster, before, scriptFor(Data));
    QCOMPARE(runScript(cluster, u"download.txt"_s, u"apply\\n"_s).exitCode, 0);
    // The service has rotated its password since then.
    cluster.write("secret.json", document({ good(Aro, "2"), good(u"x.io"_s), good(OptIn) }));
    const auto outcome
        = runScript(cluster, u"--roll-back \"$(echo .local/state/aro-pull-secret/*)\""_s, u"apply\\n"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QCOMPARE(object(cluster.read("secret.json")), object(document({ good(Aro, "2"), good(u"x.io"_s) })));
    // Both folders hold credentials: that of the change and that of the roll-back.
    QCOMPARE(outcome.output.count("Delete "), 2);
    QCOMPARE(outcome.output.count("/aro-pull-secret/"), 2);
}

void TestSecretScript::switchesSamplesAndOperatorHubOn()
{
    const FakeCluster cluster;
    prepare(cluster, document({ good(Aro) }), scriptFor(Registries));
    cluster.write("samples", "Removed");
    cluster.write(
        "operatorhub.json",
        R"({"spec":{"sources":[{"name":"own","disabled":true},{"name":"redhat-operators","disabled":true}]},
                  "status":{"sources":[{"name":"redhat-operators","disabled":true},
                                       {"name":"community-operators","disabled":false}]}})");
    const auto outcome = runScript(cluster, u"download.txt"_s, u"apply\\nyes\\nyes\\n"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QCOMPARE(cluster.read("samples"), QByteArray("Managed\n"));
    QCOMPARE(object(cluster.read("patch.json")), object(R"({"spec":{"sources":[{"name":"own","disabled":true},
                                           {"name":"redhat-operators","disabled":false}]}})"));
}

void TestSecretScript::leavesNoCopies()
{
    const FakeCluster cluster;
    prepare(cluster, document({ good(Aro) }), scriptFor(Data));
    QCOMPARE(runScript(cluster, u"download.txt"_s, u"apply\\n"_s).exitCode, 0);
    const auto left = cluster.run(
        u"find .local -type f -printf '%f %m\\n'; find .local/state/aro-pull-secret -type d -printf '%m\\n'"_s);
    QCOMPARE(left.output, QByteArray("cluster-secret.json 600\n700\n700\n"));
}

void TestSecretScript::satisfiesShellcheck()
{
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is missing");
    const FakeCluster cluster;
    for (const QStringList &features : { Registries, Data, QStringList() }) {
        cluster.write("change.sh", scriptFor(features, u"apps.example.com"_s));
        QVERIFY(!cluster.read("change.sh").contains('@' + QByteArray("CLUSTER")));
        const auto outcome = cluster.run(u"shellcheck change.sh"_s);
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    }
}

QTEST_GUILESS_MAIN(TestSecretScript)
#include "tst_secretscript.moc"
