// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/export/unsupported.h"
#include "core/plan/note.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFeatures();
    void listsFeaturesAsJson();
    void listsTargets();
    void listsTargetsAsJson();
    void describesTheOptionsOfTargets_data();
    void describesTheOptionsOfTargets();
    void listsOneTarget();
    void listsWhatCannotDoIt();
    void explainsEveryNote();
    void manualExplainsEveryNote();
};

namespace {

QJsonArray jsonOf(const CliRun &result)
{
    return QJsonDocument::fromJson(result.out).array();
}

} // namespace

void TestCliLists::listsFeatures()
{
    const auto catalog = builtInCatalog();
    QVERIFY(catalog);
    const CliRun result = run(words("features"));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    for (const Feature &feature : catalog->features)
        QVERIFY2(result.out.contains(feature.id.toUtf8()), qPrintable(feature.id));
    const QString text = QString::fromUtf8(result.out).simplified();
    for (const Feature &feature : catalog->features) {
        for (const QString &prerequisite : feature.prerequisites)
            QVERIFY2(text.contains(u"- "_s + prerequisite), qPrintable(prerequisite));
    }
}

void TestCliLists::listsFeaturesAsJson()
{
    const auto catalog = builtInCatalog();
    QVERIFY(catalog);
    const QJsonArray features = jsonOf(run(words("features --json")));
    QCOMPARE(features.size(), catalog->features.size());
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject feature = features.at(i).toObject();
        const Feature &expected = catalog->features.at(i);
        QCOMPARE(feature.value("id"_L1).toString(), expected.id);
        QCOMPARE(feature.value("title"_L1).toString(), expected.title);
        QCOMPARE(feature.value("without"_L1).toString(), expected.without);
        QCOMPARE(feature.value("sendsData"_L1).toBool(), expected.sendsData);
        QCOMPARE(feature.value("pullSecret"_L1).toArray().size(), expected.pullSecret.size());
        QVERIFY(feature.value("presets"_L1).toArray().contains(u"everything"_s));
        QVERIFY(!feature.value("sources"_L1).toArray().at(0).toObject().value("url"_L1).toString().isEmpty());
    }
}

void TestCliLists::listsTargets()
{
    const CliRun result = run(words("targets"));
    QCOMPARE(result.status, 0);
    for (const Target *target : exportTargets())
        QVERIFY2(result.out.contains(QByteArray(target->id.data(), target->id.size()) + "  "),
                 target->id.data());
    // Words of the JSON are for programs.
    QVERIFY(result.out.contains("ports other than 443; source networks"));
    QVERIFY(!result.out.contains("wildcard-host"));
}

void TestCliLists::listsTargetsAsJson()
{
    const QJsonArray targets = jsonOf(run(words("targets --json")));
    QCOMPARE(targets.size(), static_cast<qsizetype>(exportTargets().size()));
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QJsonObject target = targets.at(i).toObject();
        const Target &expected = *exportTargets()[static_cast<std::size_t>(i)];
        QCOMPARE(target.value("id"_L1).toString(), QString(expected.id));
        QCOMPARE(target.value("title"_L1).toString(), QString::fromUtf8(expected.title));
        QCOMPARE(target.value("files"_L1).toArray().at(0).toString(), QString(expected.fileName));
        QCOMPARE(target.value("abilities"_L1).toArray().contains(u"wildcard-host"_s),
                 expected.can(Target::WildcardHost));
        QCOMPARE(target.value("abilities"_L1).toArray().contains(u"sources"_s),
                 expected.can(Target::Sources));
        QCOMPARE(target.value("options"_L1).toArray().size(),
                 static_cast<qsizetype>(expected.options.size()));
    }
}

void TestCliLists::describesTheOptionsOfTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("members");

    QTest::newRow("name") << u"azure-policy-cli"_s << u"policy"_s << u"name"_s
                          << QStringList { u"min"_s, u"max"_s };
    QTest::newRow("number") << u"azure-policy-cli"_s << u"group-priority"_s << u"number"_s
                            << QStringList { u"min"_s, u"max"_s };
    QTest::newRow("text") << u"html"_s << u"reason"_s << u"text"_s << QStringList { u"min"_s, u"max"_s };
    QTest::newRow("Latin text") << u"pdf"_s << u"reason"_s << u"latin-text"_s
                                << QStringList { u"min"_s, u"max"_s };
    QTest::newRow("network") << u"openshift-proxy"_s << u"pod-network"_s << u"network"_s << QStringList {};
    QTest::newRow("switch") << u"panos-edl"_s << u"decrypting"_s << u"switch"_s << QStringList {};
}

void TestCliLists::describesTheOptionsOfTargets()
{
    QFETCH(QString, target);
    QFETCH(QString, key);
    QFETCH(QString, kind);
    QFETCH(QStringList, members);

    const QJsonArray options
        = jsonOf(run({ u"targets"_s, target, u"--json"_s })).at(0).toObject().value("options"_L1).toArray();
    const auto it = std::find_if(options.begin(), options.end(), [&key](const QJsonValue &option) {
        return option.toObject().value("key"_L1).toString() == key;
    });
    QVERIFY(it != options.end());
    const QJsonObject option = it->toObject();
    QCOMPARE(option.value("kind"_L1).toString(), kind);
    QVERIFY(option.contains("label"_L1));
    QVERIFY(option.contains("default"_L1));
    QCOMPARE(option.size(), 4 + members.size());
    for (const QString &member : members)
        QVERIFY2(option.contains(member), qPrintable(member));
}

void TestCliLists::listsOneTarget()
{
    const CliRun result = run(words("targets squid"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("squid  "));
    QVERIFY(!result.out.contains("azure-policy-cli"));
    QVERIFY(result.out.contains("--set prefix="));
    QVERIFY(run(words("targets nftables-dnsmasq"))
                .out.contains("listed    the clusters and the client networks"));
}

void TestCliLists::listsWhatCannotDoIt()
{
    const QByteArray all = run(words("targets")).out;
    const CliRun alone = run(words("targets --unsupported"));
    QVERIFY(all.endsWith(alone.out));
    const QJsonArray products = jsonOf(run(words("targets --unsupported --json")));
    QCOMPARE(products.size(), static_cast<qsizetype>(unsupportedProducts().size()));
    for (qsizetype i = 0; i < products.size(); ++i) {
        const UnsupportedProduct &expected = unsupportedProducts()[static_cast<std::size_t>(i)];
        const QJsonObject product = products.at(i).toObject();
        QCOMPARE(product.value("id"_L1).toString(), QString(expected.id));
        QCOMPARE(product.value("reason"_L1).toString(), QString::fromUtf8(expected.reason));
        QCOMPARE(product.value("source"_L1).toObject().value("url"_L1).toString(),
                 QString(expected.sourceUrl));
        QVERIFY(alone.out.contains(QByteArray(expected.id.data()) + "  "));
    }
    QCOMPARE(run(words("targets --unsupported squid")).status, 2);
    QCOMPARE(run(words("targets nsg")).status, 3);
}

void TestCliLists::explainsEveryNote()
{
    const QByteArray text = run(words("notes")).out;
    const QJsonArray notes = jsonOf(run(words("notes --json")));
    QCOMPARE(notes.size(), allNoteIds().size());
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const QString id = note.value("id"_L1).toString();
        const QString kind = note.value("severity"_L1).toString();
        QVERIFY2(text.contains(u"%1  %2\n"_s.arg(id, kind).toUtf8()), qPrintable(id));
        QVERIFY2(!note.value("meaning"_L1).toString().isEmpty(), qPrintable(id));
    }
}

/// The manual says what the program says.
void TestCliLists::manualExplainsEveryNote()
{
    const QString manual
        = QString::fromUtf8(contentOf(QStringLiteral(ARO_SOURCE_DIR "/packaging/man/aro-egress-cli.1")))
              .replace("\\-"_L1, "-"_L1);
    const QString notes = manual.section(".SH NOTES\n"_L1, 1).section("\n.SH "_L1, 0, 0);
    QVERIFY(!notes.isEmpty());
    for (const Note::Id id : allNoteIds()) {
        const QString entry = u"\n.B %1\n%2\n"_s.arg(noteId(id), noteEnglish(noteMeaning(id)));
        QVERIFY2(notes.contains(entry), qPrintable(entry));
    }
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
