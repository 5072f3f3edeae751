// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasAskedFor();
    void startsWithNothingChosen();
    void keepsTargetAndChangedOptions();
    void writesAFile();
    void doesNotReplaceFilesUnlessForced();
    void changesAProject();
    void changesOneOfSeveralClusters();
    void addsACluster();
    void removesACluster();
    void takesAnswersOver();
    void saysWhichOptionBringsATakenName();
    void checksTellMisspeltRegions();
    void checksSayHowToAskTheCluster();
    void refusesChanges_data();
    void refusesChanges();
    void showsAProject();
    void showsTheDocument();
    void checks_data();
    void checks();
    void refusesMissingFiles_data();
    void refusesMissingFiles();

private:
    QTemporaryDir m_folder;
};

namespace {

/// The project that the command line describes.
Project made(const QStringList &arguments)
{
    const auto catalog = builtInCatalog();
    const CliRun result = run(words("project new") + arguments);
    return readProject(*catalog, result.out).value_or(Project {});
}

} // namespace

void TestCliProject::writesWhatWasAskedFor()
{
    const Project project = made(
        words("--cloud usgov --region usgovvirginia --domain contoso --lockdown enabled --name prod --source "
              "10.0.2.0/24,10.0.0.0/23 --source 10.9.0.1 --client-source 192.168.0.0/16 --feature insights "
              "telemetry --extra git.example.com:8443,*.example.org --client-extra app.example.com --exclude "
              "quay.io --baseline")
        + QStringList { u"--project-name"_s, u"Data centre (west)"_s });
    QCOMPARE(project.name, u"Data centre (west)"_s);
    QVERIFY(project.baselineOnly);
    QCOMPARE(project.clusters.size(), 1);
    const Cluster &cluster = project.clusters.constFirst();
    QCOMPARE(cluster.name, u"prod"_s);
    QCOMPARE(cluster.cloud, Cloud::UsGovernment);
    QCOMPARE(cluster.region, u"usgovvirginia"_s);
    QCOMPARE(cluster.domain, u"contoso"_s);
    QCOMPARE(cluster.lockdown, Lockdown::Enabled);
    QCOMPARE(joined(cluster.sources, u" "_s), u"10.0.2.0/24 10.0.0.0/23 10.9.0.1/32"_s);
    QCOMPARE(joined(cluster.clientSources, u" "_s), u"192.168.0.0/16"_s);
    QCOMPARE(cluster.features, QStringList({ u"telemetry"_s, u"insights"_s }));
    QCOMPARE(cluster.extras.size(), 3);
    QCOMPARE(cluster.extras.at(0).host.text(), u"git.example.com"_s);
    QCOMPARE(cluster.extras.at(0).port, 8443);
    QCOMPARE(cluster.extras.at(1).host.text(), u"*.example.org"_s);
    QCOMPARE(cluster.extras.at(2).direction, Direction::ClientAccess);
    QCOMPARE(cluster.excluded.at(0).text(), u"quay.io"_s);
}

void TestCliProject::startsWithNothingChosen()
{
    QCOMPARE(made({}), newProject());
}

void TestCliProject::keepsTargetAndChangedOptions()
{
    const Project project
        = made(words("--target azure-policy-cli --set policy=fwpol-west group-priority=1000 "
                     "resource-group=rg-hub"));
    QCOMPARE(project.target, u"azure-policy-cli"_s);
    QCOMPARE(project.options.size(), 1);
    QCOMPARE(project.options.value(u"azure-policy-cli"_s),
             (QMap<QString, QString> { { u"policy"_s, u"fwpol-west"_s },
                                       // An example that is given is meant.
                                       { u"resource-group"_s, u"rg-hub"_s } }));
}

void TestCliProject::writesAFile()
{
    const QString file = m_folder.filePath(u"a.aroegress"_s);
    const CliRun result = run(words("project new --preset common -o") + QStringList { file });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(file));
    QCOMPARE(contentOf(file), run(words("project new --preset common")).out);
}

void TestCliProject::doesNotReplaceFilesUnlessForced()
{
    const QStringList arguments
        = words("project new -o") + QStringList { m_folder.filePath(u"b.aroegress"_s) };
    QCOMPARE(run(arguments).status, 0);
    const QByteArray before = contentOf(arguments.constLast());
    const CliRun refused = run(arguments + words("--name other"));
    QCOMPARE(refused.status, 4);
    QVERIFY(refused.err.contains(u"--force"));
    QCOMPARE(contentOf(arguments.constLast()), before);
    QCOMPARE(run(arguments + words("--name other --force")).status, 0);
    QVERIFY(contentOf(arguments.constLast()).contains("\"other\""));
}

void TestCliProject::changesAProject()
{
    const QString file = m_folder.filePath(u"set.aroegress"_s);
    QCOMPARE(
        run(words("project new --preset common --source 10.0.0.0/23 --extra a.example.com --client-extra "
                  "b.example.com --target squid --set prefix=west -o")
            + QStringList { file })
            .status,
        0);
    const CliRun result = run(
        words("project set") + QStringList { file }
        + words("--lockdown enabled --source 10.1.0.0/24,10.1.1.0/24 --extra c.example.com --name prod"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.contains(file));
    const Project project = *loadProject(*builtInCatalog(), file);
    const Cluster &cluster = project.clusters.constFirst();
    QCOMPARE(cluster.lockdown, Lockdown::Enabled);
    QCOMPARE(joined(cluster.sources, u" "_s), u"10.1.0.0/24 10.1.1.0/24"_s);
    QCOMPARE(cluster.extras.size(), 2);
    QCOMPARE(cluster.extras.constFirst().host.text(), u"c.example.com"_s);
    QCOMPARE(cluster.extras.constLast().host.text(), u"b.example.com"_s);
    QCOMPARE(cluster.name, u"prod"_s);
    QVERIFY(!cluster.features.isEmpty());
    QCOMPARE(project.options.value(u"squid"_s).value(u"prefix"_s), u"west"_s);

    QCOMPARE(run(words("project set --set prefix=east") + QStringList { file }).status, 0);
    QCOMPARE(loadProject(*builtInCatalog(), file)->options.value(u"squid"_s).value(u"prefix"_s), u"east"_s);
    // Nothing is written but what -o names.
    const QByteArray before = contentOf(file);
    const QString other = m_folder.filePath(u"other.aroegress"_s);
    QCOMPARE(run(words("project set --preset none") + QStringList { file, u"-o"_s, other }).status, 0);
    QCOMPARE(contentOf(file), before);
    QVERIFY(loadProject(*builtInCatalog(), other)->clusters.constFirst().features.isEmpty());
}

void TestCliProject::changesOneOfSeveralClusters()
{
    const QByteArray one = run(words("project new --name a --preset common")).out;
    const QByteArray two = run(words("project add - --name b --feature telemetry"), one).out;
    const CliRun result = run(words("project set - --cluster b --region westeurope"), two);
    QCOMPARE(result.status, 0);
    const Project project = *readProject(*builtInCatalog(), result.out);
    QVERIFY(project.clusters.constFirst().region.isEmpty());
    QCOMPARE(project.clusters.constLast().region, u"westeurope"_s);
    const CliRun excluded = run(words("project set - --cluster b --exclude nothing.example.com"), two);
    QCOMPARE(excluded.status, 0);
    QVERIFY(excluded.err.contains(u"nothing.example.com has no effect"_s));
    // What belongs to the whole project needs no cluster.
    QCOMPARE(run(words("project set - --target squid"), two).status, 0);
}

void TestCliProject::addsACluster()
{
    const QByteArray before = run(words("project new --preset common")).out;
    const CliRun result = run(words("project add - --feature telemetry --source 10.9.0.0/24"), before);
    QCOMPARE(result.status, 0);
    const Project project = *readProject(*builtInCatalog(), result.out);
    QCOMPARE(project.clusters.size(), 2);
    QCOMPARE(project.clusters.constFirst(), readProject(*builtInCatalog(), before)->clusters.constFirst());
    QCOMPARE(project.clusters.constLast().name, u"cluster-2"_s);
    QCOMPARE(project.clusters.constLast().features, QStringList { u"telemetry"_s });
}

void TestCliProject::removesACluster()
{
    const QByteArray one = run(words("project new --name a --preset common")).out;
    const QByteArray two = run(words("project add - --name b --feature telemetry"), one).out;
    const CliRun result = run(words("project remove - --cluster b"), two);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.out, one);
    QCOMPARE(run(words("project remove - --cluster a"), one).status, 3); // the last one
}

void TestCliProject::takesAnswersOver()
{
    const QByteArray az = R"({"name":"prod","location":"westeurope","clusterProfile":{"domain":"contoso",
        "version":"4.15.3"},"apiserverProfile":{"visibility":"Private"},"networkProfile":{"podCidr":"10.132.0.0/14",
        "serviceCidr":"172.31.0.0/16"},"type":
        "Microsoft.RedHatOpenShift/OpenShiftClusters"})";
    const CliRun result = run(words("project new --from-az - --preset common --domain other"), az);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const Cluster cluster = readProject(*builtInCatalog(), result.out)->clusters.constFirst();
    QCOMPARE(cluster.name, u"prod"_s);
    QCOMPARE(cluster.region, u"westeurope"_s);
    QCOMPARE(cluster.version, u"4.15.3"_s);
    QCOMPARE(cluster.domain, u"other"_s);
    const QByteArray shown = run(words("project show -"), result.out).out;
    QVERIFY(shown.contains("10.132.0.0/14"));
    QVERIFY(shown.contains("172.31.0.0/16"));

    const CliRun listed = run(words("project new --from-oc -"), "[\"arosvc.azurecr.io\",\"b.example.com\"]");
    const Cluster open = readProject(*builtInCatalog(), listed.out)->clusters.constFirst();
    QCOMPARE(open.lockdown, Lockdown::Enabled);
    QCOMPARE(open.gatewayDomains, QStringList({ u"arosvc.azurecr.io"_s, u"b.example.com"_s }));
}

void TestCliProject::saysWhichOptionBringsATakenName()
{
    const QString one = m_folder.filePath(u"one.aroegress"_s);
    const QByteArray az = R"({"name":"Prod","location":"westeurope","clusterProfile":{"domain":"contoso"}})";
    QVERIFY(saveText(one, run(words("project new --name prod --preset common")).out));
    const QStringList add = QStringList { u"project"_s, u"add"_s, one } + words("--from-az - -o -");

    const CliRun taken = run(add, az);
    QCOMPARE(taken.status, 3);
    QVERIFY2(taken.err.contains(u"--from-az: "_s), qPrintable(taken.err));
    const CliRun named = run(add + words("--name west"), az);
    QVERIFY2(named.status == 0, qPrintable(named.err));
    QCOMPARE(readProject(*builtInCatalog(), named.out)->clusters.at(1).name, u"west"_s);
}

void TestCliProject::checksTellMisspeltRegions()
{
    const QByteArray document
        = run(words("project new --preset common --client-source 10.9.0.0/16 --region westeurpe --domain x "
                    "--lockdown enabled --source 10.0.0.0/24"))
              .out;
    const CliRun result = run(words("project check -"), document);
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.contains("finding [region-misspelt]"));
}

void TestCliProject::checksSayHowToAskTheCluster()
{
    const QByteArray document = run(words("project new --name prod --preset common")).out;
    const CliRun result = run(words("project check -"), document);
    QVERIFY(
        result.out.contains("oc get cluster.aro.openshift.io cluster -o json | aro-egress-cli project set "
                            "FILE --cluster prod --from-oc -"));
}

void TestCliProject::refusesChanges_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *line, int status, const char *message) {
        QTest::newRow(line) << words(line) << status << QString::fromLatin1(message);
    };
    row("project set %2 --region westeurope", 2, "--cluster");
    row("project set %2 --cluster x --region westeurope", 3, "\"x\"");
    row("project set %2 --cluster x --target squid", 3, "\"x\"");
    row("project set %2 --cluster a --name b", 3, "\"b\"");
    row("project add %2 --name a", 3, "\"a\"");
    row("project set %2 --cluster a --source 10.0.0.1/8", 3, "--source");
    row("project set %2 --target nothing", 3, "nothing");
    row("project set %2 --set a=b", 2, "--target");
    row("project add %2 --name A", 3, "\"A\"");
    row("project remove %2", 2, "--cluster");
    row("project remove %2 --cluster aa", 3, "Did you mean \"a\"?");
    row("project set missing.aroegress --region westeurope", 4, "missing");
    row("project set", 2, "FILE");
    row("project set %2", 2, "--help");
    row("project set %2 --cluster a", 2, "--help");
    row("project set %2 --cluster x --baseline", 3, "\"x\"");
    row("project set %2 --cluster a --from-oc %3 -o %3", 2, "would be replaced");
    row("project add %2 --from-oc %3 -o %3", 2, "would be replaced");
    row("project new --from-oc %3 -o %3 --force", 2, "would be replaced");
    row("project add - --from-az -", 2, "standard input");
    row("project new --from-az - --from-oc -", 2, "standard input");
    row("project new --from-oc -", 3, "--from-oc");
    row("project new --from-az missing.json", 4, "--from-az");
    row("project new --from-oc missing.txt", 4, "--from-oc");
}

void TestCliProject::refusesChanges()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, message);

    const QString file = m_folder.filePath(u"two.aroegress"_s);
    const QByteArray one = run(words("project new --name a --preset common")).out;
    QCOMPARE(run(words("project add - --name b -o") + QStringList { file }, one).status, 0);
    const QByteArray before = contentOf(file);
    const QString answer = m_folder.filePath(u"answer.txt"_s);
    QVERIFY(saveText(answer, "arosvc.azurecr.io\n"));
    arguments.replaceInStrings(u"%2"_s, file).replaceInStrings(u"%3"_s, answer);
    const CliRun result = run(arguments);
    QCOMPARE(result.status, status);
    QCOMPARE(contentOf(answer), "arosvc.azurecr.io\n");
    QVERIFY2(result.err.contains(message), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    QCOMPARE(contentOf(file), before);
}

void TestCliProject::showsAProject()
{
    const QByteArray document
        = run(words("project new --preset common --target squid --set prefix=west") + readyCluster()).out;
    const CliRun result = run(words("project show -"), document);
    QCOMPARE(result.status, 0);
    for (const char *part :
         { "ARO egress", "squid", "prefix=west", "prod", "eastus", "contoso.eastus.aroapp.io", "enabled",
           "10.0.0.0/23", "192.168.0.0/16", "red-hat-registries", "console-access" })
        QVERIFY2(result.out.contains(part), part);
}

void TestCliProject::showsTheDocument()
{
    const QByteArray document = run(words("project new --preset common") + readyCluster()).out;
    QCOMPARE(run(words("project show - --json"), document).out, document);
}

void TestCliProject::checks_data()
{
    QTest::addColumn<QStringList>("project");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("findings");

    const QStringList place = words("--region eastus --domain contoso --client-source 192.168.0.0/16");
    QTest::newRow("complete") << readyCluster() + words("--preset common") << 0 << QStringList {};
    QTest::newRow("complete, with a deliberate exclusion")
        << readyCluster() + words("--preset common --exclude quay.io") << 0 << QStringList {};
    QTest::newRow("complete, with a target")
        << readyCluster() + words("--preset common --target squid") << 0 << QStringList {};
    QTest::newRow("nothing chosen") << readyCluster() << 1 << words("nothing");
    QTest::newRow("nothing chosen for a target")
        << readyCluster() + words("--target squid") << 1 << words("nothing");
    QTest::newRow("lockdown unknown")
        << words("--preset common --source 10.0.0.0/23") + place << 1 << words("lockdown");
    QTest::newRow("lockdown not enabled")
        << words("--preset common --source 10.0.0.0/23 --lockdown not-enabled") + place << 1
        << words("lockdown");
    QTest::newRow("no sources") << words("--preset common --lockdown enabled") + place << 1
                                << words("sources");
    QTest::newRow("no sources for a document")
        << words("--preset common --lockdown enabled --target csv") + place << 0 << QStringList {};
    QTest::newRow("no client sources")
        << words("--preset common --lockdown enabled --source 10.0.0.0/23 --region eastus --domain contoso")
        << 1 << words("client-sources-missing");
    QTest::newRow("no domain") << words("--preset common --lockdown enabled --source 10.0.0.0/23 --region "
                                        "eastus --client-source 192.168.0.0/16")
                               << 1 << words("cluster-domain-missing");
    QTest::newRow("no region") << words("--preset common --lockdown enabled --source 10.0.0.0/23 --domain "
                                        "contoso --client-source 192.168.0.0/16")
                               << 1 << words("region-missing");
    QTest::newRow("several") << words("--preset common") << 1
                             << words("lockdown sources client-sources-missing");
}

void TestCliProject::checks()
{
    QFETCH(QStringList, project);
    QFETCH(int, status);
    QFETCH(QStringList, findings);
    const QByteArray document = run(words("project new") + project).out;

    const CliRun result = run(words("project check -"), document);
    QCOMPARE(result.status, status);
    QCOMPARE(result.err, QString());
    QStringList found;
    const QStringList lines = QString::fromUtf8(result.out).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("finding ["_L1))
            found.append(line.section(u'[', 1).section(u']', 0, 0));
    }
    QCOMPARE(found, findings);
}

void TestCliProject::refusesMissingFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("show") << words("project show");
    QTest::newRow("check") << words("project check");
    QTest::newRow("export") << words("export --target squid --project");
    QTest::newRow("endpoints") << words("endpoints --project");
    QTest::newRow("guide") << words("pull-secret guide --project");
}

void TestCliProject::refusesMissingFiles()
{
    QFETCH(QStringList, arguments);
    const CliRun missing = run(arguments + QStringList { m_folder.filePath(u"missing"_s) });
    QCOMPARE(missing.status, 4);
    QVERIFY(missing.err.contains(u"missing"));
    QCOMPARE(run(arguments + QStringList { m_folder.path() }).status, 4);
}

QTEST_GUILESS_MAIN(TestCliProject)
#include "tst_cliproject.moc"
