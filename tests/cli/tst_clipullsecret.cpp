// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/project/projectfile.h"
#include "core/pullsecret/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace aro::test;
using namespace Qt::StringLiterals;

class TestCliPullSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checks_data();
    void checks();
    void checksAsJson();
    void comparesFiles();
    void comparesWithTheMerge();
    void merges();
    void succeedsWithWarnings();
    void doesNotAdviseToApplyWhatIsWrong();
    void namesEverythingThatRedHatsSecretHasToGive();
    void mergesToStandardOutput();
    void neverPrintsASecretOnATerminal();
    void showsChangesOnlyWithoutOutput();
    void keepsTheOldFile();
    void neverReplacesWhatItReads();
    void showsNoSecretThatIsGivenAsAWord_data();
    void showsNoSecretThatIsGivenAsAWord();
    void tellsSwappedFilesAndAllThatIsMissing();
    void choosesPerRegistry_data();
    void choosesPerRegistry();
    void warnsOfTheFolder();
    void usesAProject();
    void writesTheScript();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    /// `line` with %c, %r and %o for the cluster's, Red Hat's and the output file.
    [[nodiscard]] CliRun call(const char *line, const QByteArray &input = {}) const
    {
        QStringList arguments = words(line);
        for (QString &argument : arguments) {
            argument.replace(u"%c"_s, path(u"c.json"_s));
            argument.replace(u"%r"_s, path(u"r.txt"_s));
            argument.replace(u"%o"_s, path(u"out.json"_s));
            argument.replace(u"%p"_s, path(u"p.aroegress"_s));
        }
        CliRun result = run(QStringList { u"pull-secret"_s } + arguments, input);
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliPullSecret::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(u"c.json"_s, document({ good(Aro), good(u"own.example.com"_s) }));
    put(u"r.txt"_s, redHatDocument());
}

void TestCliPullSecret::checks_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const char *line, int status, const char *expected) {
        QTest::newRow(name) << QByteArray(line) << status << QByteArray(expected);
    };
    row("nothing to do", "check --cluster-secret %c", 0, "Nothing has to be done.");
    row("no features", "check --cluster-secret %c --redhat-secret %r", 0, "was not checked: that depends");
    row("roles without features", "check --cluster-secret %c --redhat-secret %r", 0, "by features");
    row("missing entries", "check --cluster-secret %c --redhat-secret %r --preset common", 1,
        "warning [registry-entry-missing]");
    row("other cloud", "check --cluster-secret %c --cloud usgov", 1, "error [platform-wrong-cloud]");
    row("download alone", "check --redhat-secret %r", 1, "warning [overwrite-risk]");
    row("swapped", "check --cluster-secret %r --redhat-secret %c", 1, "error [swapped]");
}

void TestCliPullSecret::checks()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, words);

    const CliRun result = call(line.constData());
    QCOMPARE(result.status, status);
    QVERIFY2(result.out.contains(words), result.out.constData());
    QVERIFY(!result.out.contains("HIDDEN") && !result.err.contains(u"HIDDEN"_s));
}

void TestCliPullSecret::checksAsJson()
{
    const CliRun result
        = call("check --json --cluster-secret - --feature telemetry", document({ good(Aro) }));
    QCOMPARE(result.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(json.value("schema"_L1).toInt(), 1);
    const QJsonObject first = json.value("entries"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("registry"_L1).toString(), Aro);
    QCOMPARE(first.value("cluster"_L1).toString(), u"ok"_s);
    QCOMPARE(first.value("redhat"_L1).toString(), u"absent"_s);
    const QJsonObject finding = json.value("findings"_L1).toArray().at(0).toObject();
    QCOMPARE(finding.value("id"_L1).toString(), u"data-entry-missing"_s);
    QCOMPARE(finding.value("severity"_L1).toString(), u"warning"_s);
    QCOMPARE(finding.value("registry"_L1).toString(), OptIn);
}

void TestCliPullSecret::comparesFiles()
{
    const CliRun result = call("diff --cluster-secret %c --redhat-secret %r");
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.contains("removed  arosvc.azurecr.io"));
    QVERIFY(result.out.contains("added    quay.io"));
    QCOMPARE(call("diff --cluster-secret %c --redhat-secret %c").status, 0);
    const CliRun json = call("diff --json --cluster-secret %c --redhat-secret %c");
    const QJsonArray changes = QJsonDocument::fromJson(json.out).object().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).toObject().value("change"_L1).toString(), u"unchanged"_s);
}

void TestCliPullSecret::comparesWithTheMerge()
{
    const CliRun result = call("diff --cluster-secret %c --redhat-secret %r --feature telemetry");
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.contains("unchanged  arosvc.azurecr.io"));
    QVERIFY(result.out.contains("added      cloud.openshift.com"));
    QVERIFY(result.out.contains("opts in"));
    QVERIFY(!result.out.contains("quay.io"));
}

void TestCliPullSecret::merges()
{
    const CliRun result
        = call("merge --cluster-secret %c --redhat-secret %r --feature telemetry insights -o %o");
    QCOMPARE(result.status, 0);
    QCOMPARE(contentOf(path(u"out.json"_s)),
             document({ good(Aro), good(u"own.example.com"_s), good(OptIn) }));
    QCOMPARE(QFile::permissions(path(u"out.json"_s)),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QVERIFY(result.out.contains("added      cloud.openshift.com"));
    QVERIFY(result.err.contains(u"oc set data secret/pull-secret"_s));
    QVERIFY(result.err.contains(path(u"out.json"_s)));
    QVERIFY(!result.out.contains("HIDDEN") && !result.err.contains(u"HIDDEN"_s));
}

void TestCliPullSecret::succeedsWithWarnings()
{
    const CliRun result = call("merge --cluster-secret %c --redhat-secret %r --feature telemetry -o %o");
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.contains(u"data-half-chosen"_s));
    const CliRun again = call("merge --cluster-secret %o --redhat-secret %r --feature telemetry -o %o.again");
    QVERIFY(again.err.contains(u"nothing to apply"_s) && !again.err.contains(u"oc set data"_s));
}

void TestCliPullSecret::doesNotAdviseToApplyWhatIsWrong()
{
    put(u"c.json"_s, secretJson(document({ good(Aro) })).replace("kubernetes.io/dockerconfigjson", "opaque"));
    const CliRun result = call("merge --cluster-secret %c --redhat-secret %r --take quay.io -o %o");
    QCOMPARE(result.status, 1);
    QVERIFY(result.err.contains(u"wrong-type"_s) && !result.err.contains(u"oc set data secret/"_s));
}

void TestCliPullSecret::namesEverythingThatRedHatsSecretHasToGive()
{
    const CliRun result = call("merge --cluster-secret %c --preset everything");
    QCOMPARE(result.status, 3);
    for (const QString &registry : { OptIn, Quay, Connect, RedHatIo })
        QVERIFY(result.err.contains(registry));
    QVERIFY(result.err.contains(u"--redhat-secret"_s) && result.err.contains(u"--keep"_s));
}

void TestCliPullSecret::mergesToStandardOutput()
{
    const CliRun result = call("merge --cluster-secret - --redhat-secret %r --take quay.io --stdout",
                               secretYaml(document({ good(Aro) })));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, document({ good(Aro), good(Quay) }));
    QVERIFY(result.err.contains(u"added"_s));
}

void TestCliPullSecret::neverPrintsASecretOnATerminal()
{
    const CliRun result
        = run({ u"pull-secret"_s, u"merge"_s, u"--cluster-secret"_s, path(u"c.json"_s), u"--redhat-secret"_s,
                path(u"r.txt"_s), u"--take"_s, u"quay.io"_s, u"--stdout"_s },
              {}, true);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
}

void TestCliPullSecret::showsChangesOnlyWithoutOutput()
{
    const CliRun result = call("merge --cluster-secret %c --redhat-secret %r --feature telemetry insights");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("cloud.openshift.com"));
    QVERIFY(result.err.contains(u"Nothing is written"_s));
    QVERIFY(!result.out.contains("HIDDEN"));
}

void TestCliPullSecret::keepsTheOldFile()
{
    const QByteArray before = document({ good(Aro, "old") });
    put(u"out.json"_s, before);
    const CliRun result = call("merge --cluster-secret %c --redhat-secret %r --take quay.io -o %o");
    QCOMPARE(result.status, 0);
    QCOMPARE(contentOf(path(u"out.json.backup-1"_s)), before);
    QVERIFY(result.err.contains(u"out.json.backup-1"_s));
    const CliRun again = call("merge --cluster-secret %c --redhat-secret %r --take quay.io -o %o");
    QVERIFY(again.err.contains(u"already"_s));
    QVERIFY(!QFile::exists(path(u"out.json.backup-2"_s)));
}

void TestCliPullSecret::neverReplacesWhatItReads()
{
    for (const char *output : { "%c", "%r" }) {
        const CliRun result
            = call(QByteArray("merge --cluster-secret %c --redhat-secret %r --take quay.io -o ") + output);
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains(u"would be replaced"_s));
    }
    QCOMPARE(contentOf(path(u"c.json"_s)), document({ good(Aro), good(u"own.example.com"_s) }));
    QCOMPARE(contentOf(path(u"r.txt"_s)), redHatDocument());
}

void TestCliPullSecret::showsNoSecretThatIsGivenAsAWord_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");

    QTest::newRow("JSON") << QByteArray(R"(check --cluster-secret {"auths":{"a.io":{"auth":"HIDDEN"}}})")
                          << 2;
    QTest::newRow("base64") << QByteArray("check --redhat-secret eyJhdXRoHIDDEN") << 2;
    QTest::newRow("long") << "check --redhat-secret HIDDEN" + QByteArray(200, 'x') << 2;
    QTest::newRow("taken") << QByteArray("merge --cluster-secret %c --redhat-secret %r --take HIDDEN:bar")
                           << 3;
    QTest::newRow("kept") << QByteArray("merge --cluster-secret %c --keep quay.io=HIDDEN --feature telemetry")
                          << 3;
}

void TestCliPullSecret::showsNoSecretThatIsGivenAsAWord()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);

    const CliRun result = call(line.constData());
    QCOMPARE(result.status, status);
    QVERIFY2(!result.err.contains(u"HIDDEN"_s) && !result.out.contains("HIDDEN"), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"not shown"_s), qPrintable(result.err));
}

void TestCliPullSecret::tellsSwappedFilesAndAllThatIsMissing()
{
    const CliRun swapped = call("merge --cluster-secret %r --redhat-secret %c --feature telemetry");
    QCOMPARE(swapped.status, 3);
    QVERIFY(swapped.err.contains(u"swapped"_s));
    put(u"r.txt"_s, document({ good(OptIn) }));
    const CliRun missing = call("merge --cluster-secret %c --redhat-secret %r --feature red-hat-registries");
    QCOMPARE(missing.status, 3);
    QVERIFY2(missing.err.contains(u"quay.io, registry.connect.redhat.com, registry.redhat.io"_s),
             qPrintable(missing.err));
}

void TestCliPullSecret::choosesPerRegistry_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("result");

    const QByteArray own = good(u"own.example.com"_s);
    QTest::newRow("keep") << QByteArray("--feature telemetry --keep cloud.openshift.com")
                          << document({ good(Aro), own });
    QTest::newRow("remove") << QByteArray("--remove own.example.com") << document({ good(Aro) });
    QTest::newRow("take two") << QByteArray("--take quay.io,registry.redhat.io")
                              << document({ good(Aro), own, good(Quay), good(RedHatIo) });
    QTest::newRow("opt in by hand") << QByteArray("--preset none --take cloud.openshift.com")
                                    << document({ good(Aro), own, good(OptIn) });
}

void TestCliPullSecret::choosesPerRegistry()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, result);

    const QByteArray whole = "merge --cluster-secret %c --redhat-secret %r --stdout " + line;
    QCOMPARE(call(whole.constData()).out, result);
}

void TestCliPullSecret::warnsOfTheFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u".git"_s));
    const CliRun result = call("merge --cluster-secret %c --redhat-secret %r --take quay.io -o %o");
    QVERIFY(result.err.contains(u"work tree of git"_s));
}

void TestCliPullSecret::usesAProject()
{
    Project project = newProject();
    project.clusters.first().features = QStringList { u"telemetry"_s, u"insights"_s };
    put(u"p.aroegress"_s, writeProject(project));
    QVERIFY(call("check --cluster-secret %c --project %p").out.contains("data-entry-missing"));
    QCOMPARE(call("merge --cluster-secret %c --redhat-secret %r --project %p --stdout").out,
             document({ good(Aro), good(u"own.example.com"_s), good(OptIn) }));
    Cluster second = project.clusters.constFirst();
    second.name = u"second"_s;
    project.clusters.append(second);
    put(u"p.aroegress"_s, writeProject(project));
    QCOMPARE(call("check --cluster-secret %c --project %p").status, 2);
    QCOMPARE(call("check --cluster-secret %c --project %p --cluster second").status, 1);
}

void TestCliPullSecret::writesTheScript()
{
    const CliRun result = call("script --feature telemetry --name prod --cloud usgov");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("#!/usr/bin/env bash\n"));
    QVERIFY(result.out.contains("platform='arosvc.azurecr.us'"));
    QVERIFY(result.out.contains("wanted='[\"cloud.openshift.com\"]'"));
    QCOMPARE(call("script --feature telemetry -o %o").status, 0);
    QVERIFY(contentOf(path(u"out.json"_s)).contains("platform='arosvc.azurecr.io'"));
}

void TestCliPullSecret::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");

    const auto row = [](const char *line, int status) { QTest::newRow(line) << QByteArray(line) << status; };
    row("check", 2);
    row("check --cluster-secret - --redhat-secret -", 2);
    row("check --cluster-secret - --project -", 2);
    row("check --cluster-secret %c/missing", 4);
    row("check --cluster-secret -", 3);
    row("diff --cluster-secret %c", 2);
    row("diff --redhat-secret %r", 2);
    row("merge --redhat-secret %r --preset common", 2);
    row("merge --cluster-secret %c --redhat-secret %r", 2);
    row("merge --cluster-secret %c --preset common -o -", 2);
    row("merge --cluster-secret %c --preset common -o %o --stdout", 2);
    row("merge --cluster-secret %c --redhat-secret %r --take quay.io --remove quay.io", 2);
    row("merge --cluster-secret %c --redhat-secret %r --remove x.io", 3);
    row("merge --cluster-secret %c --redhat-secret %r --take x.io", 3);
    row("merge --cluster-secret %c --redhat-secret %r --remove arosvc.azurecr.io", 3);
    row("merge --cluster-secret %c --redhat-secret %r --take arosvc.azurecr.io", 3);
    row("merge --cluster-secret %r --redhat-secret %r --take quay.io", 3);
    row("merge --cluster-secret %c --feature telemetry", 3);
    row("merge --cluster-secret %c --redhat-secret %r --take quay.io -o %o/missing", 4);
    row("script", 2);
}

void TestCliPullSecret::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);

    const CliRun result = call(line.constData(), "{\"HIDDEN\":HIDDEN}");
    QVERIFY2(result.status == status, qPrintable(result.err));
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.contains(u"HIDDEN"_s));
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

QTEST_GUILESS_MAIN(TestCliPullSecret)
#include "tst_clipullsecret.moc"
