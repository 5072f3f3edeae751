// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretcheck.h"

#include "secrets.h"

#include <QTest>

#include <algorithm>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

class TestSecretCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysNothingWithoutAPlan();
    void tellsStaleAndReadableFiles();
    void tellsTheOtherCloud();
    void namesEveryFinding();
    void putsTheWorstFirst();
};

namespace {

/// "id registry" of each finding.
QStringList told(const SecretFindings &findings)
{
    QStringList lines;
    for (const SecretFinding &finding : findings)
        lines.append((findingId(finding.id) + u' ' + finding.registry).trimmed());
    return lines;
}

SecretFindings check(const SecretPlan &plan, const QByteArray &cluster, const QByteArray &redHat)
{
    const Result<PullSecret> first = parsed(cluster);
    const Result<PullSecret> second = parsed(redHat);
    SecretCheck input { plan, {}, {}, testTime() };
    if (!cluster.isEmpty())
        input.cluster.secret = &*first;
    if (!redHat.isEmpty())
        input.redHat.secret = &*second;
    return checkSecrets(input);
}

const QStringList Registries { u"red-hat-registries"_s };
const QStringList Data { u"telemetry"_s, u"insights"_s };

} // namespace

void TestSecretCheck::finds_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("redHat");
    QTest::addColumn<QStringList>("findings");

    const auto row = [](const char *name, const QStringList &features, const QByteArray &cluster,
                        const QByteArray &redHat, const QStringList &findings) {
        QTest::newRow(name) << features << cluster << redHat << findings;
    };
    const QByteArray fresh = document({ good(Aro) });
    const QByteArray full = document({ good(Aro), good(Quay), good(Connect), good(RedHatIo) });
    const QByteArray opted = document({ good(Aro), good(OptIn) });
    const QByteArray redHat = redHatDocument();

    row("nothing chosen, nothing there", {}, fresh, {}, {});
    row("everything as it should be", Registries, full, redHat, {});
    row("telemetry without its entry", Data, fresh, {}, { u"data-entry-missing cloud.openshift.com"_s });
    row("entry without telemetry", {}, opted, {}, { u"data-entry-unwanted cloud.openshift.com"_s });
    row("half of it chosen", { u"telemetry"_s }, opted, {}, { u"data-half-chosen cloud.openshift.com"_s });
    row("registries without entries", Registries, fresh, redHat,
        { u"registry-entry-missing registry.redhat.io"_s, u"registry-entry-missing quay.io"_s,
          u"registry-entry-missing registry.connect.redhat.com"_s });
    row("entries without registries", {}, full, {},
        { u"entry-unused registry.redhat.io"_s, u"entry-unused quay.io"_s,
          u"entry-unused registry.connect.redhat.com"_s });
    row("download lacks an entry", Data, fresh, document({ good(Quay) }),
        { u"red-hat-entry-missing cloud.openshift.com"_s, u"data-entry-missing cloud.openshift.com"_s });
    row("download has a broken entry", Data, fresh, document({ entry(OptIn, "HIDDEN!") }),
        { u"red-hat-entry-missing cloud.openshift.com"_s, u"data-entry-missing cloud.openshift.com"_s,
          u"malformed-base64 cloud.openshift.com"_s });
    row("platform missing", {}, document({ good(Quay, "own") }), {},
        { u"platform-missing arosvc.azurecr.io"_s, u"entry-unused quay.io"_s });
    row("platform of another cloud", {}, document({ good(u"arosvc.azurecr.us"_s) }), {},
        { u"platform-wrong-cloud arosvc.azurecr.io"_s });
    row("platform under another name", {}, document({ good(u"https://arosvc.azurecr.io/"_s) }), {},
        { u"platform-not-exact arosvc.azurecr.io"_s });
    row("platform twice", {}, document({ good(Aro), good(u"https://arosvc.azurecr.io"_s) }), {}, {});
    row("platform under one name twice", {}, document({ good(Aro), good(Aro, "2") }), {},
        { u"platform-twice arosvc.azurecr.io"_s });
    row("platform broken", {}, document({ entry(Aro, auth("user", "")) }), {},
        { u"platform-broken arosvc.azurecr.io"_s });
    row("Red Hat's file alone", {}, {}, redHat, { u"overwrite-risk arosvc.azurecr.io"_s });
    row("swapped", {}, document({ good(u"x.io"_s) }), document({ good(Aro) }),
        { u"swapped arosvc.azurecr.io"_s, u"saved-copy"_s });
    row("edited copy", {}, document({ good(Aro), good(u"x.io"_s) }), document({ good(Aro, "2") }),
        { u"platform-changed arosvc.azurecr.io"_s, u"entry-lost x.io"_s, u"saved-copy"_s });
    row("the same file twice", {}, fresh, fresh, { u"same-content"_s, u"saved-copy"_s });
    row("another credential", { u"red-hat-registries"_s },
        document({ good(Aro), good(Quay, "own"), good(Connect), good(RedHatIo) }), redHat,
        { u"entry-differs quay.io"_s });
    row("another credential, because the cluster's is broken", { u"red-hat-registries"_s },
        document({ good(Aro), entry(Quay, "!"), good(Connect), good(RedHatIo) }), redHat,
        { u"malformed-base64 quay.io"_s });
    row("states", {},
        document({ good(Aro), R"("a.io":1)", R"("b.io":{})", entry(u"c.io"_s, ""), entry(u"d.io"_s, "!"),
                   entry(u"e.io"_s, QByteArray("x").toBase64()), entry(u"f.io"_s, auth("")),
                   entry(u"g.io"_s, auth("user", "")), R"("HIDDEN":{})", good(u"h.io"_s), good(u"h.io"_s) }),
        {},
        { u"not-an-object a.io"_s, u"no-auth b.io"_s, u"empty-auth c.io"_s, u"malformed-base64 d.io"_s,
          u"no-colon e.io"_s, u"no-user f.io"_s, u"no-password g.io"_s, u"name-hidden"_s,
          u"duplicate h.io"_s });
    row("names that are not exact", {},
        document({ good(Aro), good(u"https://quay.io/"_s), good(u"registry.redhat.com"_s) }), {},
        { u"name-not-exact https://quay.io/"_s, u"name-not-exact registry.redhat.com"_s });
    row("other field", {}, "{\"auths\":{" + good(Aro) + "},\"credsStore\":\"x\"}", {}, { u"other-field"_s });
    row("quotes", {}, "'" + fresh + "'", {}, { u"shell-quotes"_s });
    row("wrong type and name", {},
        secretJson(fresh)
            .replace("kubernetes.io/dockerconfigjson", "Opaque-")
            .replace("pull-secret", "other"),
        {}, { u"wrong-name"_s });
    row("wrong name without namespace", {},
        secretJson(fresh).replace("namespace", "other").replace("pull-secret", "x"), {}, { u"wrong-name"_s });
    row("no namespace", {}, secretJson(fresh).replace("namespace", "other"), {}, {});
    row("no namespace in YAML", {}, secretYaml(fresh).replace("namespace", "other"), {}, {});
    row("wrong type", {}, secretYaml(fresh).replace("kubernetes.io/dockerconfigjson", "opaque"), {},
        { u"wrong-type"_s });
}

void TestSecretCheck::finds()
{
    QFETCH(QStringList, features);
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, redHat);
    QFETCH(QStringList, findings);

    const SecretFindings found = check(planFor(features), cluster, redHat);
    QCOMPARE(told(found), findings);
    for (const SecretFinding &finding : found) {
        const QString texts = findingText(finding) + findingRemedy(finding) + findingEnglish(finding);
        QVERIFY2(!texts.contains(u"%1"_s) && !texts.contains(u"%2"_s), qPrintable(texts));
        QVERIFY(!texts.contains(u"HIDDEN"_s));
    }
}

void TestSecretCheck::saysNothingWithoutAPlan()
{
    SecretPlan plan = planFor({});
    plan.isChosen = false;
    QCOMPARE(told(check(plan, document({ good(Aro), good(OptIn), good(Quay) }), {})), QStringList());
}

void TestSecretCheck::tellsStaleAndReadableFiles()
{
    const Result<PullSecret> secret = parsed(document({ good(Aro) }));
    const SecretCheck input {
        planFor({}), { &*secret, testTime().addSecs(-3600 * 30), true }, { &*secret, {}, false }, testTime()
    };
    const SecretFindings found = checkSecrets(input);
    QVERIFY(told(found).contains(u"readable-by-others"_s));
    const auto stale = std::ranges::find(found, SecretFinding::Id::StaleCopy, &SecretFinding::id);
    QVERIFY(stale != found.end());
    QCOMPARE(stale->argument, u"30"_s);
    const SecretCheck recent { planFor({}), { &*secret, testTime().addSecs(-3600), false }, {}, testTime() };
    QCOMPARE(told(checkSecrets(recent)), QStringList());
}

void TestSecretCheck::tellsTheOtherCloud()
{
    const SecretPlan plan = planFor({}, Cloud::UsGovernment);
    QCOMPARE(plan.platform, u"arosvc.azurecr.us"_s);
    const SecretFindings found = check(plan, document({ good(Aro) }), {});
    QCOMPARE(told(found), QStringList { u"platform-wrong-cloud arosvc.azurecr.us"_s });
    QVERIFY(findingText(found.constFirst()).contains(Aro));
}

void TestSecretCheck::namesEveryFinding()
{
    QStringList ids;
    for (int id = 0; id <= static_cast<int>(SecretFinding::Id::ReadableByOthers); ++id) {
        const SecretFinding finding { .id = static_cast<SecretFinding::Id>(id),
                                      .registry = Quay,
                                      .argument = u"x"_s };
        ids.append(findingId(finding.id));
        QVERIFY(findingText(finding).endsWith(u'.'));
        QVERIFY(findingRemedy(finding).contains(u'.'));
    }
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSecretCheck::putsTheWorstFirst()
{
    const SecretFindings found
        = check(planFor({}), document({ R"("a.io":{})", good(Quay), good(OptIn) }), {});
    QCOMPARE(found.constFirst().severity, SecretFinding::Severity::Error);
    QVERIFY(asksForAction(found));
    QVERIFY(std::ranges::is_sorted(found, std::greater<>(), &SecretFinding::severity));
}

QTEST_GUILESS_MAIN(TestSecretCheck)
#include "tst_secretcheck.moc"
