// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/project/projectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

/// Projects with several clusters, read from standard input.
class TestCliClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveAHeadingForEachCluster();
    void jsonNamesTheCluster();
    void picksOneCluster();
    void suggestsTheNearestCluster();
};

namespace {

QByteArray westAndEast()
{
    Project project = newProject();
    project.clusters.first().name = u"west"_s;
    project.clusters.first().features = QStringList { u"telemetry"_s };
    Cluster east;
    east.name = u"east"_s;
    east.features = QStringList { u"update-checks"_s };
    project.clusters.append(east);
    return writeProject(project);
}

QJsonArray endpoints(const char *more = "")
{
    const CliRun result = run(words("endpoints --json --project -") + words(more), westAndEast());
    return QJsonDocument::fromJson(result.out).array();
}

} // namespace

void TestCliClusters::tablesHaveAHeadingForEachCluster()
{
    const QByteArray text = run(words("endpoints --project -"), westAndEast()).out;
    qsizetype place = -1;
    for (const char *part :
         { "Cluster west\n", "\ninfogw.api.openshift.com", "Cluster east\n", "\napi.openshift.com" }) {
        const qsizetype next = text.indexOf(part, place + 1);
        QVERIFY2(next > place, part);
        place = next;
    }
}

void TestCliClusters::jsonNamesTheCluster()
{
    const QJsonArray rows = endpoints();
    QCOMPARE(rows.first().toObject().value("cluster"_L1).toString(), u"west"_s);
    QCOMPARE(rows.last().toObject().value("cluster"_L1).toString(), u"east"_s);
}

void TestCliClusters::picksOneCluster()
{
    const QJsonArray rows = endpoints("--cluster east");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value("host"_L1).toString(), u"api.openshift.com"_s);
}

void TestCliClusters::suggestsTheNearestCluster()
{
    const CliRun result = run(words("endpoints --project - --cluster esat"), westAndEast());
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(u"\"east\""));
}

QTEST_GUILESS_MAIN(TestCliClusters)
#include "tst_cliclusters.moc"
