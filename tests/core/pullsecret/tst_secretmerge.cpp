// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretmerge.h"

#include "rounds.h"
#include "secrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aro::MergeActions)

class TestSecretMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void keepsTheLayout();
    void proposes_data();
    void proposes();
    void refuses_data();
    void refuses();
    void neverLosesAnything();
    void compares();
    void comparesDuplicatesAndOtherFields();
    void saysWhatAnOptInMeans();
};

namespace {

constexpr auto Keep = MergeAction::Keep;
constexpr auto Take = MergeAction::Take;
constexpr auto Remove = MergeAction::Remove;

QByteArray merged(const QByteArray &cluster, const QByteArray &redHat, const MergeActions &actions)
{
    const Result<PullSecret> before = parsed(cluster);
    const Result<PullSecret> other = parsed(redHat);
    static const SecretPlan Plan = planFor({});
    const Result<SecretBytes> result = mergeSecrets(Plan, *before, &*other, actions);
    return result ? result->view().toByteArray() : sentence(result.error()).toUtf8();
}

} // namespace

void TestSecretMerge::merges_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<MergeActions>("actions");
    QTest::addColumn<QByteArray>("result");

    const auto row = [](const char *name, const QByteArray &cluster, const MergeActions &actions,
                        const QByteArray &result) { QTest::newRow(name) << cluster << actions << result; };
    const QByteArray fresh = document({ good(Aro) });
    const QByteArray opted = document({ good(Aro), good(OptIn, "9"), good(Quay, "9") });

    row("nothing", fresh, {}, fresh);
    row("adds one", fresh, { { Quay, Take } }, document({ good(Aro), good(Quay) }));
    row("adds in the order of the download", fresh, { { Quay, Take }, { OptIn, Take }, { Connect, Keep } },
        document({ good(Aro), good(OptIn), good(Quay) }));
    row("replaces in place", opted, { { OptIn, Take } },
        document({ good(Aro), good(OptIn), good(Quay, "9") }));
    row("opts out", opted, { { OptIn, Remove } }, document({ good(Aro), good(Quay, "9") }));
    row("removes the last", opted, { { Quay, Remove } }, document({ good(Aro), good(OptIn, "9") }));
    row("removes the first", document({ good(OptIn), good(Aro) }), { { OptIn, Remove } }, fresh);
    row("removes what is not there", fresh, { { OptIn, Remove } }, fresh);
    row("removes all duplicates", document({ good(OptIn, "1"), good(Aro), good(OptIn, "2") }),
        { { OptIn, Remove } }, fresh);
    row("takes over duplicates", document({ good(Quay, "1"), good(Aro), good(Quay, "2") }),
        { { Quay, Take } }, document({ good(Aro), good(Quay) }));
    row("keeps duplicates and odd names",
        document({ good(u"x.io"_s, "1"), good(Aro), R"("odd name":{})", good(u"x.io"_s, "2") }),
        { { Quay, Take } },
        document({ good(u"x.io"_s, "1"), good(Aro), R"("odd name":{})", good(u"x.io"_s, "2"), good(Quay) }));
}

void TestSecretMerge::merges()
{
    QFETCH(QByteArray, cluster);
    QFETCH(MergeActions, actions);
    QFETCH(QByteArray, result);

    QCOMPARE(merged(cluster, redHatDocument(), actions), result);
    QCOMPARE(merged(result, redHatDocument(), actions), result);
}

void TestSecretMerge::keepsTheLayout()
{
    const QByteArray before = "{\n  \"z\" : [1, 2.50],\n  \"auths\" : {\n    " + good(Aro) + ",\n    "
        + good(OptIn) + "\n  },\n  \"a\": \"\\u00e9\"\n}";
    const QByteArray after = "{\n  \"z\" : [1, 2.50],\n  \"auths\" : {\n    " + good(Aro) + ",\n    "
        + good(Quay) + "\n  },\n  \"a\": \"\\u00e9\"\n}";
    QCOMPARE(merged(before, redHatDocument(), { { OptIn, Remove }, { Quay, Take } }), after);
}

void TestSecretMerge::proposes_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<MergeActions>("actions");

    const QByteArray fresh = document({ good(Aro) });
    QTest::newRow("nothing chosen") << QStringList {} << fresh << MergeActions { { OptIn, Remove } };
    QTest::newRow("telemetry") << QStringList { u"telemetry"_s } << fresh << MergeActions { { OptIn, Take } };
    QTest::newRow("what is there stays")
        << QStringList { u"telemetry"_s } << document({ good(Aro), good(OptIn) })
        << MergeActions { { OptIn, Keep } };
    QTest::newRow("what is broken is replaced")
        << QStringList { u"telemetry"_s } << document({ good(Aro), entry(OptIn, "!") })
        << MergeActions { { OptIn, Take } };
    QTest::newRow("registries")
        << QStringList { u"red-hat-registries"_s } << document({ good(Aro), good(Quay) })
        << MergeActions { { RedHatIo, Take }, { Quay, Keep }, { Connect, Take }, { OptIn, Remove } };
}

void TestSecretMerge::proposes()
{
    QFETCH(QStringList, features);
    QFETCH(QByteArray, cluster);
    QFETCH(MergeActions, actions);

    QCOMPARE(proposedActions(planFor(features), *parsed(cluster)), actions);
}

void TestSecretMerge::refuses_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<MergeActions>("actions");

    const QByteArray fresh = document({ good(Aro) });
    QTest::newRow("platform missing") << document({ good(Quay) }) << MergeActions {};
    QTest::newRow("platform of another cloud")
        << document({ good(u"arosvc.azurecr.us"_s) }) << MergeActions {};
    QTest::newRow("platform broken") << document({ entry(Aro, "!") }) << MergeActions {};
    QTest::newRow("removing the platform") << fresh << MergeActions { { Aro, Remove } };
    QTest::newRow("taking the platform") << fresh << MergeActions { { Aro, Take } };
    QTest::newRow("removing that of another cloud") << document({ good(Aro), good(u"arosvc.azurecr.us"_s) })
                                                    << MergeActions { { u"arosvc.azurecr.us"_s, Remove } };
    QTest::newRow("taking what is not there") << fresh << MergeActions { { u"x.io"_s, Take } };
    QTest::newRow("taking what is broken") << fresh << MergeActions { { u"broken.io"_s, Take } };
}

void TestSecretMerge::refuses()
{
    QFETCH(QByteArray, cluster);
    QFETCH(MergeActions, actions);

    const Result<PullSecret> before = parsed(cluster);
    const Result<PullSecret> redHat = parsed(document({ good(Aro, "2"), entry(u"broken.io"_s, "!") }));
    const Result<SecretBytes> result = mergeSecrets(planFor({}), *before, &*redHat, actions);
    QVERIFY(!result);
    QVERIFY(!sentence(result.error()).contains(u"HIDDEN"_s));
}

/// Random documents and choices: what is not chosen stays byte for byte, and merging again changes nothing.
void TestSecretMerge::neverLosesAnything()
{
    QRandomGenerator random(20250601);
    const QStringList names { OptIn, Quay, RedHatIo, Connect, u"own.example.com"_s, u"x.io/team"_s };
    const QByteArrayList spaces { "", " ", "\n  ", "\r\n\t" };
    for (int round = 0; round < rounds(2000); ++round) {
        const auto pick
            = [&random](qsizetype count) { return static_cast<qsizetype>(random.bounded(quint32(count))); };
        QByteArrayList entries { good(Aro) };
        QByteArrayList offered;
        MergeActions actions;
        for (const QString &name : names) {
            if (pick(2))
                entries.insert(pick(entries.size() + 1), good(name, QByteArray::number(pick(3))));
            const bool isOffered = pick(2);
            if (isOffered)
                offered.append(good(name, QByteArray::number(pick(3))));
            if (const qsizetype action = pick(isOffered ? 3 : 2); action != 0)
                actions.insert(name, action == 2 ? Take : pick(2) ? Keep : Remove);
        }
        QByteArray cluster = "{\"first\":[{\"x\":1}]," + spaces.at(pick(4)) + "\"auths\":{";
        for (qsizetype i = 0; i < entries.size(); ++i)
            cluster += (i ? "," : "") + spaces.at(pick(4)) + entries.at(i) + spaces.at(pick(4));
        cluster += "}" + spaces.at(pick(4)) + ",\"last\":null}";
        const QByteArray redHat = "{\"auths\":{" + offered.join(',') + "}}";

        const QByteArray result = merged(cluster, redHat, actions);
        QVERIFY2(result.contains(good(Aro)), result.constData());
        QJsonObject expected = QJsonDocument::fromJson(cluster).object();
        QJsonObject auths = expected.value("auths"_L1).toObject();
        const QJsonObject from = QJsonDocument::fromJson(redHat).object().value("auths"_L1).toObject();
        for (auto it = actions.begin(); it != actions.end(); ++it) {
            if (it.value() == Remove)
                auths.remove(it.key());
            if (it.value() == Take)
                auths.insert(it.key(), from.value(it.key()));
        }
        expected.insert("auths"_L1, auths);
        QCOMPARE(QJsonDocument::fromJson(result).object(), expected);
        for (const QByteArray &text : std::as_const(entries)) {
            const QString name = QString::fromUtf8(text.split('"').at(1));
            if (actions.value(name, Keep) == Keep)
                QVERIFY(result.contains(text));
        }
        QVERIFY(result.startsWith(cluster.first(cluster.indexOf("\"auths\":{") + 9)));
        QVERIFY(result.endsWith(cluster.sliced(cluster.lastIndexOf(",\"last\""))));
        QCOMPARE(merged(result, redHat, actions), result);
    }
}

void TestSecretMerge::compares()
{
    const Result<PullSecret> before = parsed(document({ good(Aro), good(Quay), good(OptIn), R"("odd":{})" }));
    const Result<PullSecret> after
        = parsed(document({ good(Aro).replace(':', " : "), good(Quay, "2"), good(Connect) }));
    using Kind = EntryChange::Kind;
    using Part = EntryChange::Part;
    const QList<EntryChange> expected {
        { Aro, Kind::Unchanged }, { Quay, Kind::Changed },
        { OptIn, Kind::Removed }, { u""_s, Kind::Removed, Part::Entry, 4 },
        { Connect, Kind::Added },
    };
    const QList<EntryChange> found = compareSecrets(*before, *after);
    QCOMPARE(found, expected);
    QVERIFY(hasChanges(found));
    QVERIFY(!hasChanges(compareSecrets(*before, *before)));
}

void TestSecretMerge::comparesDuplicatesAndOtherFields()
{
    using Kind = EntryChange::Kind;
    using Part = EntryChange::Part;
    const auto compared = [](const QByteArray &before, const QByteArray &after) {
        QList<EntryChange> changes = compareSecrets(*parsed(before), *parsed(after));
        changes.removeIf([](const EntryChange &change) { return change.kind == Kind::Unchanged; });
        return changes;
    };
    const QByteArray once = document({ good(Aro), good(Quay) });
    QCOMPARE(compared(document({ good(Aro), good(Quay), good(Quay) }), once),
             QList<EntryChange>({ { Quay, Kind::Changed } }));
    QCOMPARE(compared(document({ good(Aro), good(Quay, "old"), good(Quay) }), document({ good(Aro) })),
             QList<EntryChange>({ { Quay, Kind::Removed } }));
    QCOMPARE(compared(document({ good(Aro), R"("odd":1)" }), document({ good(Aro), R"("odd":2)" })),
             QList<EntryChange>({ { QString(), Kind::Changed, Part::Entry, 2 } }));

    const auto with = [&once](const QByteArray &fields) { return once.chopped(1) + fields + "}"; };
    QCOMPARE(compared(once, with(R"(,"credHelpers":{"a.io":"x"})")),
             QList<EntryChange>({ { u"credHelpers"_s, Kind::Added, Part::Field } }));
    QCOMPARE(compared(with(R"(,"credHelpers":{"a.io":"x"},"HIDDEN_1":1)"),
                      with(R"(,"credHelpers": { "a.io" : "y" })")),
             QList<EntryChange>({ { u"credHelpers"_s, Kind::Changed, Part::Field },
                                  { QString(), Kind::Removed, Part::Field, 2 } }));
    QCOMPARE(compared(with(R"(,"credHelpers":{"a.io":"x"})"), with(R"(,"credHelpers" : {"a.io" :"x"})")),
             QList<EntryChange>());
    QCOMPARE(changeName({ u"credHelpers"_s, Kind::Added, Part::Field }), u"field credHelpers"_s);
    QCOMPARE(changeName({ QString(), Kind::Removed, Part::Entry, 3 }), u"entry 3, name not shown"_s);
    QCOMPARE(changeName({ Quay, Kind::Removed }), Quay);
}

void TestSecretMerge::saysWhatAnOptInMeans()
{
    const SecretPlan plan = planFor({});
    QVERIFY(meaningOf(plan, { OptIn, EntryChange::Kind::Added }).contains(u"opts in"_s));
    QVERIFY(meaningOf(plan, { OptIn, EntryChange::Kind::Removed }).contains(u"opts out"_s));
    QVERIFY(meaningOf(plan, { OptIn, EntryChange::Kind::Unchanged }).isEmpty());
    QVERIFY(meaningOf(plan, { Quay, EntryChange::Kind::Added }).isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretMerge)
#include "tst_secretmerge.moc"
