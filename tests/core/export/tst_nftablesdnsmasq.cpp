// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"

#include <QTest>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNftablesDnsmasq : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restrictsWhoIsMeant_data();
    void restrictsWhoIsMeant();
    void restrictsNobodyForClientAccessAlone();
    void callsNoClusterSubnetFree();

private:
    Result<Artifact> exported(const QStringList &features, const OptionValues &options,
                              const QString &clients = u"10.9.0.0/16"_s) const;

    const Catalog m_catalog = *builtInCatalog();
};

Result<Artifact> TestNftablesDnsmasq::exported(const QStringList &features, const OptionValues &options,
                                               const QString &clients) const
{
    Project project = newProject();
    project.clusters = { { .name = u"prod"_s,
                           .region = u"eastus"_s,
                           .domain = u"contoso"_s,
                           .lockdown = Lockdown::Enabled,
                           .sources = *parseCidrs(u"10.0.0.0/24"_s),
                           .clientSources = *parseCidrs(clients),
                           .features = features } };
    return exportProject(m_catalog, project, **findTarget(u"nftables-dnsmasq"_s), options);
}

static QStringList idsOf(const Notes &notes)
{
    QStringList ids;
    for (const Note &note : notes)
        ids.append(noteId(note.id));
    return ids;
}

void TestNftablesDnsmasq::restrictsWhoIsMeant_data()
{
    QTest::addColumn<OptionValues>("options");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("restricted");
    QTest::addColumn<Notes>("notes");

    const QString clusters = u"10.0.0.0/24"_s;
    const QString clients = u"10.9.0.0/16"_s;
    QTest::newRow("by default the clusters alone")
        << OptionValues {} << u"accept"_s << QStringList { u"all_clusters"_s }
        << Notes { { Note::Id::RestIsDropped, { clusters } }, { Note::Id::ClientsAreFree, { clients } } };
    QTest::newRow("client networks when asked") << OptionValues { { u"drop"_s, u"listed"_s } } << u"accept"_s
                                                << QStringList { u"all_clusters"_s, u"all_clients"_s }
                                                << Notes { { Note::Id::RestIsDropped, { clusters } },
                                                           { Note::Id::ClientsAreRestricted, { clients } } };
    QTest::newRow("everyone when asked")
        << OptionValues { { u"drop"_s, u"everyone"_s } } << u"drop"_s
        << QStringList { u"all_clusters"_s, u"all_clients"_s }
        << Notes { { Note::Id::RestIsDroppedForAll, {} }, { Note::Id::ClientsAreRestricted, { clients } } };
}

void TestNftablesDnsmasq::restrictsWhoIsMeant()
{
    QFETCH(OptionValues, options);
    QFETCH(QString, policy);
    QFETCH(QStringList, restricted);
    QFETCH(Notes, notes);

    const auto artifact = exported({ u"telemetry"_s, u"console-access"_s }, options);
    QVERIFY(artifact);
    const QString text = QString::fromUtf8(artifact->files.constFirst().content);
    QVERIFY(text.contains(u"policy %1;"_s.arg(policy)));
    for (const QString &set : { u"all_clusters"_s, u"all_clients"_s }) {
        const bool isRestricted = restricted.contains(set);
        // Whoever keeps other traffic must also keep other DNS servers.
        QCOMPARE(text.contains(u"ip saddr @%1 counter drop"_s.arg(set)), isRestricted);
        QCOMPARE(text.contains(u"ip saddr @%1 meta l4proto { tcp, udp } th dport 53 counter drop"_s.arg(set)),
                 isRestricted);
        QCOMPARE(text.contains(u"set %1 {"_s.arg(set)), isRestricted);
    }
    for (const Note &note : notes)
        QVERIFY2(artifact->notes.contains(note), qPrintable(noteId(note.id)));
}

void TestNftablesDnsmasq::restrictsNobodyForClientAccessAlone()
{
    const auto artifact = exported({ u"console-access"_s }, {});
    QVERIFY(artifact);
    QVERIFY(!artifact->files.constFirst().content.contains("counter drop"));
    const QStringList ids = idsOf(artifact->notes);
    QVERIFY(ids.contains(u"clients-are-free"_s));
    QVERIFY(!ids.contains(u"rest-is-dropped"_s));
}

void TestNftablesDnsmasq::callsNoClusterSubnetFree()
{
    const QStringList features { u"telemetry"_s, u"console-access"_s };
    const auto some = exported(features, {}, u"10.0.0.128/25 10.9.0.0/16"_s);
    QVERIFY(some);
    QVERIFY(some->notes.contains({ Note::Id::ClientsAreFree, { u"10.9.0.0/16"_s } }));
    // Around the cluster's subnet, the clients keep what they have.
    const auto around = exported(features, {}, u"10.0.0.0/16"_s);
    QVERIFY(around);
    QVERIFY(around->notes.contains({ Note::Id::ClientsAreFree, { u"10.0.0.0/16"_s } }));
    const auto none = exported(features, {}, u"10.0.0.0/25"_s);
    QVERIFY(none);
    QVERIFY(!idsOf(none->notes).contains(u"clients-are-free"_s));
}

QTEST_GUILESS_MAIN(TestNftablesDnsmasq)
#include "tst_nftablesdnsmasq.moc"
