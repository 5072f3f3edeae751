// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/filewriters.h"
#include "core/export/target.h"
#include "core/export/workbook.h"
#include "core/project/projectfile.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBytesEachTime();
    void refusesCellsThatExcelCannotHold();
    void showsSheetsAsText();
    void longListsAreInASheetOfTheirOwn();
};

static Workbook small()
{
    return { .title = u"Title"_s,
             .comment = u"Comment"_s,
             .date = QDate(2026, 8, 25),
             .sheets = { { .name = u"A"_s,
                           .columns = { { u"One"_s, 10 }, { u"Two"_s, 10 } },
                           .rows = { { u"=1+1"_s, u"443"_s } } },
                         { .name = u"B"_s, .columns = { { u"Three"_s, 10 } }, .rows = {} } } };
}

void TestWorkbook::givesTheSameBytesEachTime()
{
    const QByteArray first = xlsxFile(small());
    QVERIFY(first.startsWith("PK"));
    QTest::qWait(1100); // the times of a clock would differ by now
    QVERIFY(first == xlsxFile(small()));
}

void TestWorkbook::refusesCellsThatExcelCannotHold()
{
    Workbook workbook = small();
    workbook.sheets[0].rows[0][0] = QString(32767, u'a');
    QVERIFY(!xlsxFile(workbook).isEmpty());
    workbook.sheets[0].rows[0][0] += u'a';
    QVERIFY(xlsxFile(workbook).isEmpty());
}

void TestWorkbook::showsSheetsAsText()
{
    QCOMPARE(plainText(small()), u"[A]\nOne\tTwo\n=1+1\t443\n\n[B]\nThree\n"_s);
}

void TestWorkbook::longListsAreInASheetOfTheirOwn()
{
    const Catalog catalog = *builtInCatalog();
    Project project = *loadProject(catalog, u"" ARO_TEST_DATA "/projects/one-feature.aroegress"_s);
    QList<Cidr> &sources = project.clusters[0].sources;
    sources.clear();
    for (quint32 i = 0; i < 3000; ++i)
        sources.append(*Cidr::parse(u"10.%1.%2.2/32"_s.arg(i / 250).arg(i % 250)));
    const auto artifact = exportProject(catalog, project, **findTarget(u"xlsx"_s), {});
    QVERIFY(artifact);
    const QString text = artifact->files.first().text;
    QVERIFY(text.contains(u"\t3000, see the sheet Scope\t"_s));
    QCOMPARE(text.count(u"\tsource network\t"_s), 3000);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
