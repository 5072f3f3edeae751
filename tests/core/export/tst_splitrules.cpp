// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/splitrules.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSplitRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWhatIsTooLarge_data();
    void splitsWhatIsTooLarge();
    void allowsTheSame();
    void renamesNoOtherRule();
    void notesWhatWasSplit();
};

static Rule rule(const QString &name, int sources, int destinations)
{
    Rule result { .name = name };
    for (int i = 0; i < sources; ++i)
        result.sources.append(*Cidr::parse(u"10.0.%1.0/24"_s.arg(i)));
    for (int i = 0; i < destinations; ++i)
        result.destinations.append({ *HostPattern::parse(u"h%1.example.com"_s.arg(i)), {} });
    return result;
}

static QStringList namesOf(const QList<Rule> &rules)
{
    QStringList names;
    for (const Rule &rule : rules)
        names.append(rule.name);
    return names;
}

static QStringList pairsOf(const QList<Rule> &rules)
{
    QStringList pairs;
    for (const Rule &rule : rules) {
        for (const Cidr &source : rule.sources) {
            for (const RuleTarget &destination : rule.destinations)
                pairs.append(source.text() + u' ' + destination.host.text());
        }
    }
    pairs.sort();
    return pairs;
}

void TestSplitRules::splitsWhatIsTooLarge_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("destinations");
    QTest::addColumn<QStringList>("names");

    const QStringList one { u"r"_s };
    const QStringList two { u"r"_s, u"r-2"_s };
    QTest::newRow("at both limits") << 4 << 3 << one;
    QTest::newRow("one source more") << 5 << 3 << two;
    QTest::newRow("one host more") << 4 << 4 << two;
    QTest::newRow("twice as many sources") << 8 << 1 << two;
    QTest::newRow("both more") << 5 << 4 << QStringList { u"r"_s, u"r-2"_s, u"r-3"_s, u"r-4"_s };
    QTest::newRow("no sources given") << 0 << 4 << two;
}

void TestSplitRules::splitsWhatIsTooLarge()
{
    QFETCH(int, sources);
    QFETCH(int, destinations);

    const QList<Rule> rules
        = splitRules({ rule(u"r"_s, sources, destinations) }, { .sources = 4, .destinations = 3 }).rules;
    QTEST(namesOf(rules), "names");
    for (const Rule &rule : rules) {
        QVERIFY(rule.sources.size() <= 4);
        QVERIFY(rule.destinations.size() <= 3);
        QVERIFY(!rule.destinations.isEmpty());
    }
}

void TestSplitRules::allowsTheSame()
{
    const QList<Rule> whole { rule(u"r"_s, 11, 7) };
    const QList<Rule> split = splitRules(whole, { .sources = 4, .destinations = 3 }).rules;
    QCOMPARE(split.size(), 9);
    QCOMPARE(pairsOf(split), pairsOf(whole)); // each once
    QCOMPARE(splitRules(whole, {}).rules.size(), 1);
}

void TestSplitRules::renamesNoOtherRule()
{
    const QList<Rule> rules { rule(u"r"_s, 9, 1), rule(u"r-2"_s, 1, 1), rule(u"s"_s, 1, 1) };
    QCOMPARE(namesOf(splitRules(rules, { .sources = 4 }).rules),
             (QStringList { u"r"_s, u"r-3"_s, u"r-4"_s, u"r-2"_s, u"s"_s }));
}

void TestSplitRules::notesWhatWasSplit()
{
    const Notes notes = splitRules({ rule(u"r"_s, 5, 1), rule(u"s"_s, 4, 1) }, { .sources = 4 }).notes;
    QCOMPARE(notes, (Notes { { Note::Id::RuleSplit, { u"r"_s, u"2"_s } } }));
}

QTEST_GUILESS_MAIN(TestSplitRules)
#include "tst_splitrules.moc"
