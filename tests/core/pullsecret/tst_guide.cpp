// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/pullsecret/guide.h"

#include "guides.h"

#include <QRegularExpression>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEntries_data();
    void listsEntries();
    void ordersSteps_data();
    void ordersSteps();
    void namesTheApiServer();
    void namesHostsToClose_data();
    void namesHostsToClose();
    void warnsOfRestarts_data();
    void warnsOfRestarts();
    void writesMarkdown_data();
    void writesMarkdown();
    void writesText_data();
    void writesText();
    void escapesMarkdown();
};

namespace {

QStringList ids(const PullSecretGuide &guide)
{
    QStringList result;
    for (const GuideStep &step : guide.steps)
        result.append(step.id);
    return result;
}

void addSelections()
{
    QTest::addColumn<QStringList>("features");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("registries") << QStringList { Registries };
    QTest::newRow("everything") << QStringList { Registries, Telemetry, Insights, Updates };
}

} // namespace

void TestGuide::listsEntries_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QStringList>("mustStayOut");
    QTest::addColumn<QStringList>("untouched");

    const QStringList registries { u"registry.redhat.io"_s, u"quay.io"_s, u"registry.connect.redhat.com"_s };
    const QStringList optIn { u"cloud.openshift.com"_s };
    const QStringList aro { u"arosvc.azurecr.io"_s };
    QTest::newRow("nothing") << QStringList {} << Cloud::Public << QStringList {} << optIn << aro;
    QTest::newRow("no entry needed") << QStringList { Updates } << Cloud::Public << QStringList {} << optIn
                                     << aro;
    QTest::newRow("registries") << QStringList { Registries } << Cloud::Public << registries << optIn << aro;
    QTest::newRow("telemetry") << QStringList { Telemetry } << Cloud::Public << optIn << QStringList {}
                               << aro;
    QTest::newRow("insights") << QStringList { Insights } << Cloud::Public << optIn << QStringList {} << aro;
    QTest::newRow("everything, government")
        << QStringList { Registries, Telemetry, Insights } << Cloud::UsGovernment << registries + optIn
        << QStringList {} << QStringList { u"arosvc.azurecr.us"_s };
}

void TestGuide::listsEntries()
{
    QFETCH(QStringList, features);
    QFETCH(Cloud, cloud);
    const PullSecretGuide guide = guideFor(features, {}, cloud);

    QMap<SecretEntry::Need, QStringList> found;
    for (const SecretEntry &entry : guide.entries) {
        found[entry.need].append(entry.registry);
        QVERIFY(!entry.reason.isEmpty());
        QCOMPARE(entry.features.isEmpty(), entry.need != SecretEntry::Need::Required);
    }
    QTEST(found.value(SecretEntry::Need::Required), "required");
    QTEST(found.value(SecretEntry::Need::MustStayOut), "mustStayOut");
    QTEST(found.value(SecretEntry::Need::Untouched), "untouched");
    QCOMPARE(guide.changesSecret, !found.value(SecretEntry::Need::Required).isEmpty());
}

void TestGuide::ordersSteps_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QString>("steps");

    QTest::newRow("nothing") << QStringList {} << u"no-change check opt-out"_s;
    QTest::newRow("updates") << QStringList { Updates } << u"no-change check opt-out channel"_s;
    QTest::newRow("registries")
        << QStringList { Registries }
        << u"safety shorter-ways azure-cli fetch download merge opt-out check restart apply samples "
           "operatorhub verify clean-up"_s;
    QTest::newRow("telemetry")
        << QStringList { Telemetry }
        << u"safety shorter-ways azure-cli one-opt-in fetch download merge check restart apply verify "
           "clean-up opt-out"_s;
    QTest::newRow("all") << QStringList { Registries, Telemetry, Insights, Updates }
                         << u"safety shorter-ways azure-cli fetch download merge check restart apply samples "
                            "operatorhub verify clean-up channel opt-out"_s;
}

void TestGuide::ordersSteps()
{
    QFETCH(QStringList, features);
    const PullSecretGuide guide = guideFor(features);
    QTEST(ids(guide).join(u' '), "steps");
    for (const GuideStep &step : guide.steps)
        QVERIFY2(!step.title.isEmpty() && !step.text.isEmpty(), qPrintable(step.id));
}

void TestGuide::namesTheApiServer()
{
    const Catalog catalog = *builtInCatalog();
    Project project = newProject();
    Cluster &cluster = project.clusters.first();
    cluster.features = { Registries };
    const QString unknown = stepOf(pullSecretGuide(catalog, project, cluster), u"fetch"_s).text;
    QVERIFY(!unknown.contains(u"https://api."_s));
    cluster.region = u"eastus"_s;
    cluster.domain = u"contoso"_s;
    const QString known = stepOf(pullSecretGuide(catalog, project, cluster), u"fetch"_s).text;
    QVERIFY(known.contains(u"https://api.contoso.eastus.aroapp.io:6443"_s));
}

void TestGuide::namesHostsToClose_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isNamed");

    QTest::newRow("telemetry host") << QStringList { Telemetry } << u"infogw.api.openshift.com"_s << true;
    QTest::newRow("host of both features") << QStringList {} << u"console.redhat.com"_s << true;
    QTest::newRow("used by Insights alone") << QStringList { Insights } << u" api.openshift.com"_s << true;
    QTest::newRow("used by update checks too")
        << QStringList { Insights, Updates } << u" api.openshift.com"_s << false;
    QTest::newRow("of the browser") << QStringList { Insights } << u"sso.redhat.com"_s << false;
}

void TestGuide::namesHostsToClose()
{
    QFETCH(QStringList, features);
    QFETCH(QString, host);
    QTEST(stepOf(guideFor(features), u"opt-out"_s).text.contains(host), "isNamed");
}

void TestGuide::warnsOfRestarts_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isWarning");
    QTest::addColumn<bool>("asksForVersion");

    QTest::newRow("unknown") << QString() << false << true;
    QTest::newRow("undecided") << u"4.7"_s << false << true;
    QTest::newRow("last that restarts") << u"4.7.3"_s << true << false;
    QTest::newRow("old minor version") << u"4.6"_s << true << false;
    QTest::newRow("first without restart") << u"4.7.4"_s << false << false;
    QTest::newRow("new") << u"4.14.16"_s << false << false;
}

void TestGuide::warnsOfRestarts()
{
    QFETCH(QString, version);
    const GuideStep step = stepOf(guideFor({ Registries }, version), u"restart"_s);
    QTEST(step.isWarning, "isWarning");
    QTEST(step.commands.constFirst().contains("clusterversion"_L1), "asksForVersion");
    QCOMPARE(step.text.contains(version) && !version.isEmpty(), !version.isEmpty());
}

void TestGuide::writesMarkdown_data()
{
    addSelections();
}

void TestGuide::writesMarkdown()
{
    QFETCH(QStringList, features);
    const PullSecretGuide guide = guideFor(features);
    const QString text = guideMarkdown(guide);

    QVERIFY(text.startsWith("# "_L1) && text.endsWith(u'\n') && !text.endsWith("\n\n"_L1));
    QCOMPARE(text.count("\n| `"_L1), guide.entries.size());
    qsizetype commands = 0;
    for (qsizetype i = 0; i < guide.steps.size(); ++i) {
        QVERIFY(text.contains(u"\n\n### %1. %2\n\n"_s.arg(QString::number(i + 1), guide.steps[i].title)));
        commands += guide.steps[i].commands.size();
        for (const QString &command : guide.steps[i].commands)
            QVERIFY2(text.contains(u"\n\n```bash\n%1\n```\n"_s.arg(command)), qPrintable(command));
    }
    QCOMPARE(text.count("```"_L1), 2 * commands);
}

void TestGuide::writesText_data()
{
    addSelections();
}

void TestGuide::writesText()
{
    QFETCH(QStringList, features);
    const PullSecretGuide guide = guideFor(features);
    const QString text = guideText(guide);

    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80 && !line.endsWith(u' '), qPrintable(line));
    for (const GuideStep &step : guide.steps) {
        for (QString command : step.commands)
            QVERIFY2(text.contains("    "_L1 + command.replace(u'\n', "\n    "_L1) + u'\n'),
                     qPrintable(command));
    }
}

void TestGuide::escapesMarkdown()
{
    PullSecretGuide guide { .cluster = u"a_b"_s, .changesSecret = true, .entries = {}, .steps = {} };
    guide.entries = { { u"r.example"_s, SecretEntry::Need::Required, u"this | that"_s, { u"f"_s } } };
    guide.steps = { { u"x"_s, u"<b> *c*"_s, u"one\n\ntwo"_s, { u"echo '*_|'"_s }, true } };
    const QString text = guideMarkdown(guide);

    QVERIFY(text.contains("a\\_b"_L1));
    QVERIFY(text.contains("| this \\| that | `f` |"_L1));
    QVERIFY(text.contains("### 1. \\<b> \\*c\\*"_L1));
    QVERIFY(text.contains("one\n>\n> two\n"_L1));
    QVERIFY(text.contains("\necho '*_|'\n"_L1));
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
