// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace aro;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Project &)>;
Q_DECLARE_METATYPE(Edit)

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void refusesUnknownTargetsAndClusters();
    void givesTheSameBytesEachTime();
    void needsNoLockdownOfAClusterWithoutRules();
    void documentsNeedNoSources();
    void everyTextFileEndsWithALineFeed();
    void binaryFilesSayWhatTheyHold();
    void everyTargetIsWellDescribed();
    void tableNamesTheClusterOfAnApplication();
    void everyFileSaysWhatMustNotBeInspected();
    void everyFileSaysThatTheRegionIsMistyped();
    void namesExamplesThatNobodyReplaced();
    void saysWhatClientsCouldLose_data();
    void saysWhatClientsCouldLose();
    void savesOneFile();
    void savesSeveralFilesIntoAFolder();
    void writesNothingWhenTheFolderCannotBeMade();

private:
    Project project() const;

    const Catalog m_catalog = *builtInCatalog();
};

Project TestExport::project() const
{
    Project result = newProject();
    Cluster &cluster = result.clusters.first();
    cluster.region = u"eastus"_s;
    cluster.domain = u"contoso"_s;
    cluster.lockdown = Lockdown::Enabled;
    cluster.sources = *parseCidrs(u"10.0.0.0/24"_s);
    cluster.clientSources = *parseCidrs(u"10.9.0.0/16"_s);
    cluster.features = *presetFeatures(m_catalog, u"everything"_s);
    return result;
}

void TestExport::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Error::Code>("code");

    const auto first = [](auto change) { return Edit([change](Project &p) { change(p.clusters.first()); }); };
    QTest::newRow("lockdown unknown")
        << first([](Cluster &c) { c.lockdown = Lockdown::Unknown; }) << Error::Code::LockdownNotConfirmed;
    QTest::newRow("lockdown not enabled")
        << first([](Cluster &c) { c.lockdown = Lockdown::NotEnabled; }) << Error::Code::LockdownNotConfirmed;
    QTest::newRow("nothing chosen") << first([](Cluster &c) { c.features.clear(); })
                                    << Error::Code::MissingValue;
    QTest::newRow("no sources") << first([](Cluster &c) { c.sources.clear(); }) << Error::Code::MissingValue;
    QTest::newRow("no domain") << first([](Cluster &c) { c.domain.clear(); }) << Error::Code::MissingValue;
    QTest::newRow("no region") << first([](Cluster &c) { c.region.clear(); }) << Error::Code::MissingValue;
    QTest::newRow("only client access, no clients") << first([](Cluster &c) {
        c.features = { u"console-access"_s };
        c.clientSources.clear();
    }) << Error::Code::MissingValue;
}

void TestExport::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(Error::Code, code);

    Project changed = project();
    edit(changed);
    const auto artifact = exportProject(m_catalog, changed, **findTarget(u"squid"_s), {});
    QVERIFY(!artifact);
    QCOMPARE(artifact.error().code, code);
}

void TestExport::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("message");

    QTest::newRow("region") << QString() << u"contoso"_s
                            << u"The region of cluster-1 is missing: endpoints of console-access, "
                               "container-insights depend on it."_s;
    QTest::newRow("region beside a custom domain")
        << QString() << u"aro.example.com"_s
        << u"The region of cluster-1 is missing: endpoints of container-insights depend on it."_s;
    QTest::newRow("domain")
        << u"eastus"_s << QString()
        << u"The domain of cluster-1 is missing: endpoints of console-access depend on it."_s;
    QTest::newRow("both") << QString() << QString()
                          << u"The region and the domain of cluster-1 are missing: endpoints of "
                             "console-access, container-insights depend on them."_s;
}

void TestExport::saysWhatIsMissing()
{
    QFETCH(QString, region);
    QFETCH(QString, domain);
    QFETCH(QString, message);

    Project incomplete = project();
    incomplete.clusters.first().region = region;
    incomplete.clusters.first().domain = domain;
    const auto artifact = exportProject(m_catalog, incomplete, **findTarget(u"squid"_s), {});
    QVERIFY(!artifact);
    QCOMPARE(artifact.error().message, message);
}

void TestExport::refusesUnknownTargetsAndClusters()
{
    QCOMPARE(findTarget(u"ipfilter"_s).error().code, Error::Code::UnknownName);
    QCOMPARE(findTarget(u"egressfirewall"_s).error().code, Error::Code::CannotExpress);
    const Target &squid = **findTarget(u"squid"_s);
    QCOMPARE(exportProject(m_catalog, project(), squid, {}, u"nobody"_s).error().code,
             Error::Code::UnknownName);
    QCOMPARE(exportProject(m_catalog, project(), squid, { { u"colour"_s, u"red"_s } }).error().code,
             Error::Code::UnknownName);
}

void TestExport::givesTheSameBytesEachTime()
{
    for (const Target *target : exportTargets()) {
        const auto first = exportProject(m_catalog, project(), *target, {});
        QVERIFY2(first, target->id.data());
        QVERIFY(*first == *exportProject(m_catalog, project(), *target, {}));
    }
}

void TestExport::needsNoLockdownOfAClusterWithoutRules()
{
    Project two = project();
    two.clusters.append(Cluster { .name = u"idle"_s });
    QVERIFY(exportProject(m_catalog, two, **findTarget(u"squid"_s), {}));
}

void TestExport::documentsNeedNoSources()
{
    Project without = project();
    without.clusters.first().sources.clear();
    QVERIFY(exportProject(m_catalog, without, **findTarget(u"markdown"_s), {}));
}

void TestExport::everyTextFileEndsWithALineFeed()
{
    for (const Target *target : exportTargets()) {
        const Artifact artifact = *exportProject(m_catalog, project(), *target, {});
        QVERIFY(!artifact.files.isEmpty());
        for (const ArtifactFile &file : artifact.files) {
            QVERIFY2(file.isBinary() || file.content.endsWith('\n'), qPrintable(file.name));
            QVERIFY2(!file.name.contains(u'/'), qPrintable(file.name));
        }
    }
}

void TestExport::binaryFilesSayWhatTheyHold()
{
    for (const Target *target : exportTargets()) {
        const Artifact artifact = *exportProject(m_catalog, project(), *target, {});
        for (const ArtifactFile &file : artifact.files) {
            QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
            QCOMPARE(file.isBinary(), target->can(Target::Binary));
            QVERIFY2(!file.isBinary() || file.text.contains("cdn03.quay.io"_L1), qPrintable(file.name));
        }
    }
}

void TestExport::everyTargetIsWellDescribed()
{
    QStringList ids;
    for (const Target *target : exportTargets()) {
        QVERIFY(!targetTitle(*target).isEmpty());
        QVERIFY(!targetSummary(*target).isEmpty());
        QVERIFY(!ids.contains(target->id));
        ids.append(QString(target->id));
    }
    QCOMPARE(ids.size(), 24);
}

void TestExport::tableNamesTheClusterOfAnApplication()
{
    Project project = this->project();
    Cluster other = project.clusters.constFirst();
    other.name = u"cluster-2"_s;
    other.domain = u"fabrikam"_s;
    project.clusters.append(other);
    const auto artifact = exportProject(m_catalog, project, **findTarget(u"csv"_s), {});
    QVERIFY(artifact);
    const QStringList lines = QString::fromUtf8(artifact->files.constFirst().content).split(u'\n');
    const auto clustersOf = [&lines](const QString &host) {
        const QStringList rows = lines.filter(u',' + host + u',');
        return rows.value(0).section(u',', 8, 8);
    };
    QCOMPARE(clustersOf(u"*.apps.contoso.eastus.aroapp.io"_s), u"cluster-1"_s);
    QCOMPARE(clustersOf(u"*.apps.fabrikam.eastus.aroapp.io"_s), u"cluster-2"_s);
    QCOMPARE(clustersOf(u"quay.io"_s), u"cluster-1 cluster-2"_s);
}

void TestExport::everyFileSaysWhatMustNotBeInspected()
{
    const Note note { Note::Id::TlsPassThrough, { u"cert-api.access.redhat.com"_s } };
    for (const Target *target : exportTargets()) {
        const Artifact artifact = *exportProject(m_catalog, project(), *target, {});
        QVERIFY2(artifact.notes.contains(note), target->id.data());
        if (!target->can(Target::Comments))
            continue;
        const ArtifactFile &file = artifact.files.constFirst();
        const QString text = file.isBinary() ? file.text : QString::fromUtf8(file.content);
        QVERIFY2(text.contains("Exempt cert-api.access.redhat.com"_L1)
                     || text.contains("Exempt it from TLS inspection"_L1),
                 target->id.data());
    }
    const QByteArray csv
        = exportProject(m_catalog, project(), **findTarget(u"csv"_s), {})->files.constFirst().content;
    QCOMPARE(csv.count("Exempt it from TLS inspection"), 1);
}

void TestExport::everyFileSaysThatTheRegionIsMistyped()
{
    Project mistyped = project();
    mistyped.clusters.first().region = u"westeurop"_s;
    for (const Target *target : exportTargets()) {
        const Artifact artifact = *exportProject(m_catalog, mistyped, *target, {});
        const ArtifactFile &file = artifact.files.constFirst();
        const QString text = file.isBinary() ? file.text : QString::fromUtf8(file.content);
        // Consoles take no question marks.
        QCOMPARE(text.contains("westeurope"_L1), target->can(Target::Comments));
    }
}

void TestExport::namesExamplesThatNobodyReplaced()
{
    const Target &policy = **findTarget(u"azure-policy-cli"_s);
    const auto named = [&](const OptionValues &options) {
        const Artifact artifact = *exportProject(m_catalog, project(), policy, options);
        for (const Note &note : artifact.notes) {
            if (note.id == Note::Id::ExamplesLeft)
                return note.arguments.constFirst();
        }
        return QString();
    };
    QCOMPARE(named({}), u"resource-group=rg-hub, policy=fwpol-hub"_s);
    QCOMPARE(named({ { u"policy"_s, u"fwpol-west"_s } }), u"resource-group=rg-hub"_s);
    QCOMPARE(named({ { u"policy"_s, u"fwpol-west"_s }, { u"resource-group"_s, u"rg-hub"_s } }), QString());
    QVERIFY(exportProject(m_catalog, project(), policy, {})
                ->files.constFirst()
                .content.contains("Example values are still in place: resource-group=rg-hub"));
}

void TestExport::saysWhatClientsCouldLose_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Note::Id>("note");

    QTest::newRow("a proxy that refuses other names") << u"haproxy-sni"_s << Note::Id::RefusesOtherNames;
    QTest::newRow("an access list that denies the rest") << u"cisco-asa"_s << Note::Id::AccessListDeniesRest;
}

void TestExport::saysWhatClientsCouldLose()
{
    QFETCH(QString, target);
    QFETCH(Note::Id, note);

    const auto has = [note](const Artifact &artifact) {
        return std::ranges::any_of(artifact.notes, [note](const Note &each) {
            return each.id == note && each.arguments.constLast() == "10.9.0.0/16"_L1;
        });
    };
    Project changed = project();
    QVERIFY(has(*exportProject(m_catalog, changed, **findTarget(target), {})));
    changed.clusters.first().features = { u"telemetry"_s };
    QVERIFY(!has(*exportProject(m_catalog, changed, **findTarget(target), {})));
}

void TestExport::savesOneFile()
{
    QTemporaryDir folder;
    const Artifact artifact { { { u"a.txt"_s, "one\n" } }, {} };
    const QString path = folder.filePath(u"chosen.txt"_s);
    QCOMPARE(*saveArtifact(artifact, path), QStringList { path });
    QCOMPARE(*readFile(path), "one\n");
    QCOMPARE(*saveArtifact(artifact, folder.path()), QStringList { folder.filePath(u"a.txt"_s) });
}

void TestExport::savesSeveralFilesIntoAFolder()
{
    QTemporaryDir folder;
    const Artifact artifact { { { u"a.txt"_s, "one\n" }, { u"b.txt"_s, "two\n" } }, {} };
    const QString path = folder.filePath(u"new/folder"_s);
    QCOMPARE(saveArtifact(artifact, path)->size(), 2);
    QCOMPARE(*readFile(path + u"/b.txt"_s), "two\n");
}

void TestExport::writesNothingWhenTheFolderCannotBeMade()
{
    QTemporaryDir folder;
    QVERIFY(saveText(folder.filePath(u"file"_s), "x"));
    const Artifact artifact { { { u"a.txt"_s, "one\n" }, { u"b.txt"_s, "two\n" } }, {} };
    QCOMPARE(saveArtifact(artifact, folder.filePath(u"file/below"_s)).error().code, Error::Code::CannotWrite);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
