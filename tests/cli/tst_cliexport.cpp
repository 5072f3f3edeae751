// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/export/unsupported.h"
#include "core/project/projectfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsTheBytesOfTheArtifact_data();
    void printsTheBytesOfTheArtifact();
    void saysNotesWithTheirIds();
    void refuses_data();
    void refuses();
    void printsBinaryFilesToPipesAlone();
    void saysWhyAProductCannotDoIt();
    void explainsTheLockdownGate();
    void usesTargetAndOptionsOfTheProject();
    void overridesOptionsOfTheProject();
    void exportsOneCluster();
    void neverReplacesWhatItReads();
    void exportsTheBaselineAlone();
    void readsAProjectFromStandardInput();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList filesLeft() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    [[nodiscard]] QString saved(const Project &project) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Project readyProject()
{
    const auto catalog = builtInCatalog();
    const CliRun made = run(words("project new --preset common") + readyCluster());
    return readProject(*catalog, made.out).value_or(newProject());
}

} // namespace

void TestCliExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCliExport::saved(const Project &project) const
{
    const QString file = path(u"p.aroegress"_s);
    return saveProject(project, file) ? file : QString();
}

void TestCliExport::printsTheBytesOfTheArtifact_data()
{
    QTest::addColumn<QString>("target");
    for (const Target *target : exportTargets())
        QTest::newRow(target->id.data()) << QString(target->id);
}

void TestCliExport::printsTheBytesOfTheArtifact()
{
    QFETCH(QString, target);
    const auto catalog = builtInCatalog();
    const auto known = findTarget(target);
    QVERIFY(known);
    const auto artifact = exportProject(*catalog, readyProject(), **known, {});
    QVERIFY2(artifact, artifact ? "" : qPrintable(artifact.error().message));

    const CliRun result = run(exporting(target, "--preset common"));
    if (artifact->files.size() == 1) {
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, artifact->files.constFirst().content);
    } else {
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
    }
}

void TestCliExport::saysNotesWithTheirIds()
{
    const CliRun result = run(exporting(u"squid"_s, "--preset everything"));
    QVERIFY2(result.err.contains(u"warning [W1]: "), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"note [W3]: "), qPrintable(result.err));
    QCOMPARE(run(exporting(u"squid"_s, "--feature update-checks mirror-content")).err, QString());
    const CliRun other = run(words("export --target squid --feature mirror-content --lockdown enabled "
                                   "--source 10.0.0.0/23 --region usgovvirginia"));
    QVERIFY2(other.err.contains(u"warning [region-of-other-cloud]: "), qPrintable(other.err));
    QVERIFY2(other.err.contains(u"--cloud usgov"), qPrintable(other.err));
}

void TestCliExport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    const QStringList squid = words("export --target squid --preset common");
    const QStringList place = words("--region eastus --domain contoso --client-source 192.168.0.0/16");
    QTest::newRow("lockdown unknown") << squid + words("--source 10.0.0.0/23") + place << 3;
    QTest::newRow("lockdown not enabled")
        << squid + words("--source 10.0.0.0/23 --lockdown not-enabled") + place << 3;
    QTest::newRow("no sources") << squid + words("--lockdown enabled") + place << 3;
    QTest::newRow("no domain") << squid
            + words("--lockdown enabled --source 10.0.0.0/23 --client-source 192.168.0.0/16 --region eastus")
                               << 3;
    QTest::newRow("nothing chosen") << words("export --target squid") + readyCluster() << 3;
    QTest::newRow("unknown target option") << exporting(u"squid"_s, "--preset common --set nope=1") << 3;
    QTest::newRow("wrong target option") << exporting(u"squid"_s, "--preset common --set prefix=$(id)") << 3;
    QTest::newRow("option of the Azure CLI that reads files")
        << exporting(u"azure-policy-cli"_s, "--preset common --set policy=@/etc/hostname") << 3;
    QTest::newRow("empty target option") << exporting(u"squid"_s, "--preset common --set prefix=") << 3;
}

void TestCliExport::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliRun result = run(arguments + QStringList { u"-o"_s, path(u"rules"_s) });
    QCOMPARE(result.status, status);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(u"error: "));
    QCOMPARE(filesLeft(), QStringList());
}

void TestCliExport::printsBinaryFilesToPipesAlone()
{
    const QStringList arguments = exporting(u"xlsx"_s, "--preset common");
    const CliRun terminal = run(arguments, {}, true);
    QCOMPARE(terminal.status, 2);
    QCOMPARE(terminal.out, QByteArray());
    QVERIFY2(terminal.err.contains(u"-o FILE"), qPrintable(terminal.err));
    QCOMPARE(run(exporting(u"csv"_s, "--preset common"), {}, true).status, 0);

    const CliRun pipe = run(arguments);
    QCOMPARE(pipe.status, 0);
    QVERIFY(pipe.out.startsWith("PK"));
    QCOMPARE(run(arguments + QStringList { u"-o"_s, path(u"rules.xlsx"_s) }, {}, true).status, 0);
    QCOMPARE(contentOf(path(u"rules.xlsx"_s)), pipe.out);
}

void TestCliExport::saysWhyAProductCannotDoIt()
{
    for (const UnsupportedProduct &product : unsupportedProducts()) {
        const CliRun result = run(exporting(QString(product.id), "--preset common"));
        QCOMPARE(result.status, 3);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(product.sourceUrl), qPrintable(result.err));
        QVERIFY2(!result.err.contains(u"Did you mean"), qPrintable(result.err));
    }
}

void TestCliExport::explainsTheLockdownGate()
{
    const CliRun result = run(words("export --target csv --preset common"));
    QCOMPARE(result.status, 3);
    QVERIFY(result.err.contains(u"oc get cluster.aro.openshift.io cluster"));
    QVERIFY(result.err.contains(u"--lockdown enabled"));
}

void TestCliExport::usesTargetAndOptionsOfTheProject()
{
    Project project = readyProject();
    project.target = u"squid"_s;
    project.options.insert(u"squid"_s, { { u"prefix"_s, u"west"_s } });
    const CliRun result = run({ u"export"_s, u"--project"_s, saved(project) });
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("acl west_"));
}

void TestCliExport::overridesOptionsOfTheProject()
{
    Project project = readyProject();
    project.target = u"csv"_s;
    project.options.insert(u"squid"_s, { { u"prefix"_s, u"west"_s } });
    const QStringList arguments { u"export"_s, u"--project"_s, saved(project), u"--target"_s, u"squid"_s };
    QVERIFY(run(arguments).out.contains("acl west_"));
    const QByteArray overridden = run(arguments + words("--set prefix=east")).out;
    QVERIFY(overridden.contains("acl east_"));
    QVERIFY(!overridden.contains("acl west_"));
}

void TestCliExport::exportsOneCluster()
{
    Project project = readyProject();
    Cluster second = project.clusters.constFirst();
    second.name = u"second"_s;
    second.lockdown = Lockdown::Unknown;
    project.clusters.append(second);
    const QStringList arguments { u"export"_s, u"--target"_s, u"squid"_s, u"--project"_s, saved(project) };
    QCOMPARE(run(arguments).status, 3);
    QCOMPARE(run(arguments + words("--cluster second")).status, 3);
    const CliRun alone = run(arguments + words("--cluster prod"));
    QCOMPARE(alone.status, 0);
    QVERIFY(alone.out.contains("This is for prod alone.") && alone.err.contains(u"[one-cluster-alone]"_s));
    QCOMPARE(run(arguments + words("--cluster nobody")).status, 3);

    // A setting of the cluster itself meets no other cluster's, and a cluster without rules brings no file.
    const QStringList proxy { u"export"_s, u"--target"_s, u"openshift-proxy"_s, u"--project"_s,
                              saved(project) };
    QVERIFY(!run(proxy + words("--cluster prod -o -")).err.contains(u"one-cluster-alone"_s));
    project.clusters.last().features.clear();
    const QStringList single { u"export"_s, u"--target"_s, u"squid"_s, u"--project"_s, saved(project) };
    const CliRun only = run(single + words("--cluster prod"));
    QCOMPARE(only.status, 0);
    QVERIFY(!only.err.contains(u"one-cluster-alone"_s));
}

void TestCliExport::neverReplacesWhatItReads()
{
    const QString file = saved(readyProject());
    const QByteArray before = contentOf(file);
    for (const char *command : { "export --target squid", "pull-secret guide", "pull-secret script" }) {
        const CliRun result
            = run(words(command) + QStringList { u"--project"_s, file, u"-o"_s, path(u"./p.aroegress"_s) });
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(u"would be replaced"_s), qPrintable(result.err));
    }
    QVERIFY(QFile::link(file, path(u"link"_s)));
    QCOMPARE(
        run(words("export --target squid") + QStringList { u"--project"_s, file, u"-o"_s, path(u"link"_s) })
            .status,
        2);
    QCOMPARE(contentOf(file), before);
}

void TestCliExport::exportsTheBaselineAlone()
{
    QVERIFY(run(exporting(u"squid"_s, "--preset common")).out.contains("cdn04.quay.io"));
    const CliRun baseline = run(exporting(u"squid"_s, "--preset common --baseline"));
    QVERIFY(!baseline.out.contains("cdn04.quay.io"));
    QVERIFY(baseline.err.contains(u"[baseline-only]"));

    const CliRun project = run(
        { u"export"_s, u"--target"_s, u"squid"_s, u"--baseline"_s, u"--project"_s, saved(readyProject()) });
    QVERIFY(!project.out.contains("cdn04.quay.io"));
}

void TestCliExport::readsAProjectFromStandardInput()
{
    const CliRun result = run(words("export --target squid --project -"), writeProject(readyProject()));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, run(exporting(u"squid"_s, "--preset common")).out);
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
