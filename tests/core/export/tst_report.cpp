// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/filewriters.h"
#include "core/export/report.h"
#include "core/export/target.h"
#include "core/project/projectfile.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheClustersOfTheRulesAlone();
    void numbersDocumentsInTheOrderOfTheText();
    void explainsEveryEndpoint();
    void givesEachRuleATitleOfItsOwn();
    void speaksOfOneAndOfSeveral();
    void showsWhatIsLeftOutInTheBody();
    void leavesEmptyFieldsToFillIn_data();
    void leavesEmptyFieldsToFillIn();
    void signaturesNeverStandAlone_data();
    void signaturesNeverStandAlone();
    void saysWhoIsMeantWithoutSources();
    void catalogTextsAreCharactersOfThePdfFonts();
    void everyHostStandsWholeInThePdf();
    void longHostsStayWhole_data();
    void longHostsStayWhole();
    void longListsGoOnOnTheNextPage();
    void givesTheSameBytesEachTime();

private:
    [[nodiscard]] Report reportOfProject(const Project &project) const;
    [[nodiscard]] Project load(const QString &name) const
    {
        return *loadProject(m_catalog, u"" ARO_TEST_DATA "/projects/"_s + name + u".aroegress"_s);
    }

    const Catalog m_catalog = *builtInCatalog();
};

Report TestReport::reportOfProject(const Project &project) const
{
    const Plan plan = resolve(m_catalog, project);
    return reportOf({ .catalog = m_catalog,
                      .project = project,
                      .plan = plan,
                      .rules = {},
                      .options = {},
                      .notes = plan.notes,
                      .header = {} });
}

/// A text as it stands in a stream of our PDF files, which are not compressed.
static QByteArray shown(const QString &text)
{
    return '(' + text.toLatin1().replace('/', "\\057") + ')';
}

static ReportRule ruleTo(const QString &host)
{
    return { .name = u"own"_s,
             .title = u"Own"_s,
             .clusters = { u"prod"_s },
             .sources = { u"10.0.0.0/24"_s },
             .endpoints = { { .host = host, .port = u"HTTPS 443"_s, .use = u"Own"_s } } };
}

void TestReport::namesTheClustersOfTheRulesAlone()
{
    Project project = load(u"two-clusters"_s);
    QCOMPARE(reportOfProject(project).clusters.size(), 2);
    project.clusters[1].features.clear();
    project.clusters[1].extras.clear();
    const Report report = reportOfProject(project);
    QCOMPARE(report.clusters.size(), 1);
    QCOMPARE(report.clusters.first().name, u"prod"_s);
    QCOMPARE(report.clusters.first().domain, u"contoso.eastus.aroapp.io"_s);
}

void TestReport::numbersDocumentsInTheOrderOfTheText()
{
    const Report report = reportOfProject(load(u"two-clusters"_s));
    int highest = 0;
    for (const ReportRule &rule : report.rules) {
        for (const ReportEndpoint &endpoint : rule.endpoints) {
            for (const QString &number : endpoint.references.split(u", "_s, Qt::SkipEmptyParts)) {
                QVERIFY2(number.toInt() <= highest + 1, qPrintable(endpoint.host));
                highest = std::max(highest, number.toInt());
            }
        }
    }
    QCOMPARE(report.sources.size(), highest);
}

void TestReport::explainsEveryEndpoint()
{
    const Report report = reportOfProject(load(u"everything"_s));
    const QString text = plainText(report);
    for (const ReportRule &rule : report.rules) {
        for (const ReportEndpoint &endpoint : rule.endpoints) {
            QVERIFY2(!endpoint.use.isEmpty(), qPrintable(endpoint.host));
            const bool isOwn = rule.title.startsWith("Own endpoints"_L1);
            QCOMPARE(endpoint.without.isEmpty(), isOwn);
            QCOMPARE(endpoint.references.isEmpty(), isOwn);
            QVERIFY(text.contains(endpoint.host + u"  "_s + endpoint.port));
            QVERIFY(text.contains(endpoint.without));
        }
    }
    for (const ReportSource &source : report.sources)
        QVERIFY(text.contains(source.url) && text.contains(source.date));
}

void TestReport::givesEachRuleATitleOfItsOwn()
{
    for (const QString &name : { u"everything"_s, u"two-clusters"_s, u"government"_s }) {
        QStringList titles;
        for (const ReportRule &rule : reportOfProject(load(name)).rules)
            titles.append(rule.title);
        QVERIFY(titles.contains(u"Console and application access, port 6443, from the client networks"_s)
                || titles.contains(
                    u"Console and application access, port 6443, from the client networks (prod)"_s));
        QCOMPARE(titles.removeDuplicates(), 0);
    }
}

void TestReport::speaksOfOneAndOfSeveral()
{
    Project project = load(u"one-feature"_s);
    const Report one = reportOfProject(project);
    QVERIFY2(one.request.contains("of the rule below"_L1), qPrintable(one.request));
    QVERIFY2(one.request.contains("for 1 cluster."_L1), qPrintable(one.request));
    QVERIFY2(one.reason.startsWith("The cluster is run"_L1), qPrintable(one.reason));
    QVERIFY2(one.scope.startsWith("1 rule with "_L1), qPrintable(one.scope));
    const Report two = reportOfProject(load(u"two-clusters"_s));
    QVERIFY2(two.request.contains(u"of the %1 rules below"_s.arg(two.rules.size())), qPrintable(two.request));
    QVERIFY2(two.request.contains("for 2 clusters."_L1), qPrintable(two.request));
    QVERIFY2(two.reason.startsWith("The clusters are run"_L1), qPrintable(two.reason));
}

void TestReport::showsWhatIsLeftOutInTheBody()
{
    Project project = load(u"everything"_s);
    project.clusters[0].clientSources.clear();
    const Report report = reportOfProject(project);
    QCOMPARE(report.leftOut.size(), 1);
    QVERIFY(report.leftOut.constFirst().contains("*.apps.contoso.eastus.aroapp.io"_L1));
    for (const ReportNote &note : report.notes)
        QVERIFY2(!note.text.contains("no client networks"_L1), qPrintable(note.text));
    const QString text = plainText(report);
    QVERIFY(text.indexOf("\nLeft out\n"_L1) > 0);
    QVERIFY(pdfFile(report).contains("(Left out)"));
}

void TestReport::leavesEmptyFieldsToFillIn_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : { "html", "markdown", "pdf", "xlsx" })
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestReport::leavesEmptyFieldsToFillIn()
{
    QFETCH(QString, target);

    const auto text = [&](const OptionValues &options) {
        const auto artifact = exportProject(m_catalog, load(u"one-feature"_s), **findTarget(target), options);
        const ArtifactFile &file = artifact->files.constFirst();
        return file.isBinary() ? file.text : QString::fromUtf8(file.content);
    };
    const QString blank = text({});
    for (const QString &title : { u"Requester"_s, u"Change number"_s, u"Reason"_s })
        QVERIFY2(blank.contains(title), qPrintable(title));
    const QString filled = text({ { u"requester"_s, u"J. Müller"_s },
                                  { u"change"_s, u"CHG0012345"_s },
                                  { u"reason"_s, u"New cluster"_s } });
    for (const QString &value : { u"J. Müller"_s, u"CHG0012345"_s, u"New cluster"_s }) {
        QVERIFY2(filled.contains(value), qPrintable(value));
        QVERIFY(!blank.contains(value));
    }
}

void TestReport::signaturesNeverStandAlone_data()
{
    QTest::addColumn<QString>("project");
    for (const char *project : { "everything", "government", "one-feature", "two-clusters" })
        QTest::newRow(project) << QString::fromLatin1(project);
}

void TestReport::signaturesNeverStandAlone()
{
    QFETCH(QString, project);
    const QByteArray pdf = pdfFile(reportOfProject(load(project)));
    const qsizetype approval = pdf.lastIndexOf("(Approval)");
    QVERIFY(approval > 0);
    QVERIFY(pdf.lastIndexOf("https") > approval); // the documents follow
}

void TestReport::saysWhoIsMeantWithoutSources()
{
    Project project = load(u"one-feature"_s);
    project.clusters[0].sources.clear();
    const Report report = reportOfProject(project);
    QVERIFY(report.rules.first().sources.isEmpty());
    QVERIFY(plainText(report).contains(u"Sources: the subnets of the cluster"_s));
}

void TestReport::catalogTextsAreCharactersOfThePdfFonts()
{
    QStringList texts;
    for (const Feature &feature : m_catalog.features)
        texts += { feature.title, feature.summary };
    for (const EndpointSpec &endpoint : m_catalog.endpoints)
        texts += { endpoint.use, endpoint.without };
    for (const Source &source : m_catalog.sources)
        texts.append(source.title);
    for (const QString &text : std::as_const(texts))
        QCOMPARE(QString::fromLatin1(text.toLatin1()), text);
}

void TestReport::everyHostStandsWholeInThePdf()
{
    const Report report = reportOfProject(load(u"everything"_s));
    const QByteArray pdf = pdfFile(report);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    for (const ReportRule &rule : report.rules) {
        for (const ReportEndpoint &endpoint : rule.endpoints)
            QVERIFY2(pdf.contains(shown(endpoint.host)), qPrintable(endpoint.host));
    }
    QVERIFY(pdf.contains("(Page 1 of "));
}

void TestReport::longHostsStayWhole_data()
{
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("fits") << qsizetype { 30 };
    QTest::newRow("smaller letters") << qsizetype { 44 };
    QTest::newRow("a line of its own") << qsizetype { 90 };
    QTest::newRow("the longest") << qsizetype { 253 };
}

void TestReport::longHostsStayWhole()
{
    QFETCH(qsizetype, length);
    QString host;
    while (host.size() < length - 4)
        host += QString(std::min<qsizetype>(60, length - 4 - host.size()), u'a') + u'.';
    host = host.left(length - 4) + u".com"_s;
    QCOMPARE(host.size(), length);

    Report report = reportOfProject(load(u"one-feature"_s));
    report.rules.append(ruleTo(host));
    QVERIFY(pdfFile(report).contains(shown(host)));
    report.rules.last() = ruleTo(host + u'/' + QString(500, u'p'));
    QVERIFY(pdfFile(report).contains(host.toLatin1()));
}

void TestReport::longListsGoOnOnTheNextPage()
{
    Report report = reportOfProject(load(u"one-feature"_s));
    ReportCluster &cluster = report.clusters.first();
    for (int i = 0; i < 500; ++i)
        cluster.clients.append(u"172.16.%1.%2/32"_s.arg(i / 250).arg(i % 250));
    report.rules.first().sources = cluster.clients;
    const QByteArray pdf = pdfFile(report);
    for (const QString &network : std::as_const(cluster.clients))
        QVERIFY2(pdf.contains(shown(network)), qPrintable(network));
    QVERIFY(pdf.count("(Client networks)") > 5);
}

void TestReport::givesTheSameBytesEachTime()
{
    const Report report = reportOfProject(load(u"everything"_s));
    QVERIFY(pdfFile(report) == pdfFile(report));
    QVERIFY(pdfFile(report).contains("(D:" + report.date.toString(u"yyyyMMdd"_s).toLatin1()));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
