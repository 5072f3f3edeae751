// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/target.h"

#include <QTest>

#include <array>

using namespace aro;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void completesWithDefaults();
    void refusesUnknownKeys();
    void namesExamplesThatAreLeft_data();
    void namesExamplesThatAreLeft();
    void defaultsAreValid();
};

static constexpr std::array Choices { "comma"_L1, "semicolon"_L1 };
static constexpr std::array Specs {
    OptionSpec { .key = "name"_L1, .label = "Name", .defaultValue = "rg-hub"_L1, .min = 2, .max = 10 },
    OptionSpec { .key = "priority"_L1,
                 .label = "Priority",
                 .kind = OptionSpec::Kind::Number,
                 .defaultValue = "1000"_L1,
                 .min = 100,
                 .max = 65000 },
    OptionSpec { .key = "separator"_L1,
                 .label = "Separator",
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = "comma"_L1,
                 .choices = Choices },
    OptionSpec {
        .key = "bom"_L1, .label = "BOM", .kind = OptionSpec::Kind::Switch, .defaultValue = "true"_L1 },
    OptionSpec { .key = "title"_L1,
                 .label = "Title",
                 .kind = OptionSpec::Kind::Label,
                 .defaultValue = "A title"_L1,
                 .max = 20 },
    OptionSpec { .key = "table"_L1,
                 .label = "Table",
                 .kind = OptionSpec::Kind::Identifier,
                 .defaultValue = "aro"_L1,
                 .max = 8 },
    OptionSpec {
        .key = "dns"_L1, .label = "DNS", .kind = OptionSpec::Kind::Address, .defaultValue = "10.0.0.4"_L1 },
    OptionSpec { .key = "proxy"_L1,
                 .label = "Proxy",
                 .kind = OptionSpec::Kind::Host,
                 .defaultValue = "proxy.example.com"_L1 },
    OptionSpec { .key = "pods"_L1,
                 .label = "Pods",
                 .kind = OptionSpec::Kind::Network,
                 .defaultValue = "10.128.0.0/14"_L1 },
    OptionSpec { .key = "reason"_L1, .label = "Reason", .kind = OptionSpec::Kind::Text, .max = 20 },
    OptionSpec { .key = "latin"_L1, .label = "Latin", .kind = OptionSpec::Kind::LatinText, .max = 20 },
    OptionSpec { .key = "services"_L1, .label = "Services", .kind = OptionSpec::Kind::Network },
};

void TestOptions::checks_data()
{
    QTest::addColumn<int>("spec");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");

    QTest::newRow("name") << 0 << u" rg-1 "_s << u"rg-1"_s;
    QTest::newRow("name too long") << 0 << u"0123456789a"_s << u"error"_s;
    QTest::newRow("name too short") << 0 << u"a"_s << u"error"_s;
    QTest::newRow("name of a file") << 0 << u"@/etc/x"_s << u"error"_s;
    QTest::newRow("number") << 1 << u" 0100 "_s << u"100"_s;
    QTest::newRow("number too low") << 1 << u"99"_s << u"error"_s;
    QTest::newRow("number too high") << 1 << u"65001"_s << u"error"_s;
    QTest::newRow("number of words") << 1 << u"high"_s << u"error"_s;
    QTest::newRow("fraction") << 1 << u"100.5"_s << u"error"_s;
    QTest::newRow("choice") << 2 << u"semicolon"_s << u"semicolon"_s;
    QTest::newRow("no choice") << 2 << u"tab"_s << u"error"_s;
    QTest::newRow("switch") << 3 << u"false"_s << u"false"_s;
    QTest::newRow("no switch") << 3 << u"yes"_s << u"error"_s;
    QTest::newRow("label") << 4 << u"Two words"_s << u"Two words"_s;
    QTest::newRow("hostile label") << 4 << u"\"; id"_s << u"error"_s;
    QTest::newRow("identifier") << 5 << u" Aro_2 "_s << u"Aro_2"_s;
    QTest::newRow("identifier with a hyphen") << 5 << u"aro-2"_s << u"error"_s;
    QTest::newRow("identifier with a digit first") << 5 << u"2aro"_s << u"error"_s;
    QTest::newRow("identifier too long") << 5 << u"a12345678"_s << u"error"_s;
    QTest::newRow("identifier with a line feed") << 5 << u"a\nb"_s << u"error"_s;
    QTest::newRow("address") << 6 << u" 10.0.0.4 "_s << u"10.0.0.4"_s;
    QTest::newRow("address that ends with 0") << 6 << u"10.0.4.0"_s << u"10.0.4.0"_s;
    QTest::newRow("network as address") << 6 << u"10.0.0.4/32"_s << u"error"_s;
    QTest::newRow("name as address") << 6 << u"dns.example.com"_s << u"error"_s;
    QTest::newRow("address out of range") << 6 << u"10.0.0.256"_s << u"error"_s;
    QTest::newRow("host") << 7 << u"Proxy.Example.com"_s << u"proxy.example.com"_s;
    QTest::newRow("host by its address") << 7 << u"10.0.0.4"_s << u"10.0.0.4"_s;
    QTest::newRow("host with a path") << 7 << u"a.example.com/x"_s << u"error"_s;
    QTest::newRow("wildcard as host") << 7 << u"*.example.com"_s << u"error"_s;
    QTest::newRow("host with a user") << 7 << u"me@a.example.com"_s << u"error"_s;
    QTest::newRow("text") << 9 << u" M\u00fcller & \"S\u00f6hne\" "_s << u"M\u00fcller & \"S\u00f6hne\""_s;
    QTest::newRow("no text") << 9 << QString() << QString();
    QTest::newRow("text of two lines") << 9 << u"a\nb"_s << u"error"_s;
    QTest::newRow("text of another script") << 9 << u"\u0416"_s << u"\u0416"_s;
    QTest::newRow("text beyond 16 bits") << 9 << u"\U00020bb7"_s << u"\U00020bb7"_s;
    QTest::newRow("text that turns round") << 9 << u"a\u202eb"_s << u"error"_s;
    QTest::newRow("text of two lines in Unicode") << 9 << u"a\u2028b"_s << u"error"_s;
    QTest::newRow("half a character") << 9 << QString(QChar(0xd842)) << u"error"_s;
    QTest::newRow("Latin text") << 10 << u"M\u00fcller"_s << u"M\u00fcller"_s;
    QTest::newRow("Latin text too long") << 10 << QString(21, u'\u00fc') << u"error"_s;
    QTest::newRow("no network") << 8 << QString() << u"error"_s;
    QTest::newRow("no network where that means something") << 11 << u" "_s << QString();
    QTest::newRow("network where nothing would do") << 11 << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s;
    QTest::newRow("text that is as long as it may be in two halves")
        << 9 << u"\U00020bb7"_s.repeated(20) << u"\U00020bb7"_s.repeated(20);
    QTest::newRow("Latin text of another script") << 10 << u"\u0416"_s << u"error"_s;
    QTest::newRow("text too long") << 9 << QString(21, u'a') << u"error"_s;
    QTest::newRow("network") << 8 << u"10.128.0.0/14"_s << u"10.128.0.0/14"_s;
    QTest::newRow("network with host bits") << 8 << u"10.129.0.0/14"_s << u"error"_s;
}

void TestOptions::checks()
{
    QFETCH(int, spec);
    QFETCH(QString, value);
    QFETCH(QString, expected);

    const auto checked = checkOption(Specs.at(static_cast<std::size_t>(spec)), value);
    QCOMPARE(checked.value_or(u"error"_s), expected);
    // A whole sentence that says what is wrong and what to do.
    if (!checked)
        QVERIFY2(checked.error().message.contains(u". "_s) || checked.error().message.contains(u": "_s),
                 qPrintable(checked.error().message));
}

void TestOptions::completesWithDefaults()
{
    const auto values = completeOptions(Specs, { { u"name"_s, u"other"_s } });
    QVERIFY(values);
    QCOMPARE(values->value(u"name"_s), u"other"_s);
    QCOMPARE(values->value(u"priority"_s), u"1000"_s);
    QCOMPARE(values->size(), 12);
}

void TestOptions::refusesUnknownKeys()
{
    QCOMPARE(completeOptions(Specs, { { u"colour"_s, u"red"_s } }).error().code, Error::Code::UnknownName);
}

void TestOptions::namesExamplesThatAreLeft_data()
{
    QTest::addColumn<OptionValues>("given");
    QTest::addColumn<QSet<Direction>>("directions");
    QTest::addColumn<QStringList>("expected");

    const QStringList all { u"zone=trust"_s, u"client-zone=office"_s, u"hub=rg"_s };
    const QSet<Direction> both { Direction::ClusterEgress, Direction::ClientAccess };
    QTest::newRow("nothing given") << OptionValues {} << both << all;
    QTest::newRow("without client access")
        << OptionValues {} << QSet { Direction::ClusterEgress } << QStringList { all.at(0), all.at(2) };
    QTest::newRow("client access alone")
        << OptionValues {} << QSet { Direction::ClientAccess } << all.last(2);
    QTest::newRow("another value") << OptionValues { { u"zone"_s, u"inside"_s } } << both << all.last(2);
    QTest::newRow("the example is meant")
        << OptionValues { { u"zone"_s, u"trust"_s } } << both << all.last(2);
}

void TestOptions::namesExamplesThatAreLeft()
{
    QFETCH(OptionValues, given);
    QFETCH(QSet<Direction>, directions);
    QFETCH(QStringList, expected);

    static constexpr std::array specs {
        OptionSpec { .key = "prefix"_L1, .label = "Prefix", .defaultValue = "aro"_L1 },
        OptionSpec { .key = "zone"_L1,
                     .label = "Zone",
                     .defaultValue = "trust"_L1,
                     .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
        OptionSpec { .key = "client-zone"_L1,
                     .label = "Zone of clients",
                     .defaultValue = "office"_L1,
                     .exampleFor = OptionSpec::ExampleFor::ClientAccess },
        OptionSpec { .key = "hub"_L1,
                     .label = "Hub",
                     .defaultValue = "rg"_L1,
                     .exampleFor = OptionSpec::ExampleFor::AllRules },
    };
    QCOMPARE(examplesLeft(specs, given, directions), expected);
}

void TestOptions::defaultsAreValid()
{
    for (const Target *target : exportTargets()) {
        for (const OptionSpec &spec : target->options) {
            QVERIFY(spec.choiceTexts.empty() || spec.choiceTexts.size() == spec.choices.size());
            const auto checked = checkOption(spec, QString(spec.defaultValue));
            QVERIFY2(checked, qPrintable(QString(target->id) + u' ' + QString(spec.key)));
            QCOMPARE(*checked, QString(spec.defaultValue));
        }
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
