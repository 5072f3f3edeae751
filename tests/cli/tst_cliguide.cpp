// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "core/pullsecret/guide.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGuide_data();
    void writesTheGuide();
    void writesAFile();
    void guidesEveryClusterOfAProject();
    void guidesOneClusterOfAProject();
};

namespace {

/// The guide of a cluster that wants the Red Hat registries.
PullSecretGuide registriesGuide()
{
    const auto catalog = builtInCatalog();
    Project project = newProject();
    project.clusters.first().features = QStringList { u"red-hat-registries"_s };
    return pullSecretGuide(*catalog, project, project.clusters.constFirst());
}

QByteArray twoClusters()
{
    Project project = newProject();
    project.clusters.first().features = QStringList { u"red-hat-registries"_s };
    Cluster second;
    second.name = u"second"_s;
    second.features = QStringList { u"telemetry"_s };
    project.clusters.append(second);
    return writeProject(project);
}

} // namespace

void TestCliGuide::writesTheGuide_data()
{
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<QString>("text");

    QTest::newRow("default") << QStringList {} << guideText(registriesGuide());
    QTest::newRow("text") << words("--format text") << guideText(registriesGuide());
    QTest::newRow("markdown") << words("--format markdown") << guideMarkdown(registriesGuide());
}

void TestCliGuide::writesTheGuide()
{
    QFETCH(QStringList, format);
    QFETCH(QString, text);
    const CliRun result = run(words("pull-secret guide --feature red-hat-registries") + format);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(QString::fromUtf8(result.out), text);
}

void TestCliGuide::writesAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"guide.txt"_s);
    const CliRun result
        = run(words("pull-secret guide --feature red-hat-registries --output") + QStringList { file });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(file));
    QCOMPARE(QString::fromUtf8(contentOf(file)), guideText(registriesGuide()));
}

void TestCliGuide::guidesEveryClusterOfAProject()
{
    const CliRun result = run(words("pull-secret guide --project -"), twoClusters());
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("cluster-1"));
    QVERIFY(result.out.contains("second"));
}

void TestCliGuide::guidesOneClusterOfAProject()
{
    const CliRun result = run(words("pull-secret guide --project - --cluster second"), twoClusters());
    QCOMPARE(result.status, 0);
    QVERIFY(!result.out.contains("cluster-1"));
    QVERIFY(result.out.contains("second"));
}

QTEST_GUILESS_MAIN(TestCliGuide)
#include "tst_cliguide.moc"
