// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codeview.h"

#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFileWithItsName();
    void showsATabForEachFile();
    void keepsTheChosenFileAndThePlace();
    void showsTheStartOfLongFiles();
    void showsTheStartOfLongLines();
    void showsWhatABinaryFileSays();
    void staysLeftToRight();
    void letsTheTabKeyThrough();
};

static QByteArray lines(qsizetype count)
{
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

static QPlainTextEdit *textOf(const CodeView &view)
{
    return view.findChild<QPlainTextEdit *>(u"codeText"_s);
}

static QTabBar *tabsOf(const CodeView &view)
{
    return view.findChild<QTabBar *>(u"fileTabs"_s);
}

void TestCodeView::showsAFileWithItsName()
{
    CodeView view;
    view.setFiles({ { u"a.txt"_s, "äöü\n" } });
    QCOMPARE(tabsOf(view)->tabText(0), u"a.txt"_s);
    QVERIFY(textOf(view)->isReadOnly());
    QCOMPARE(textOf(view)->toPlainText(), u"äöü\n"_s);
    QCOMPARE(view.content(), u"äöü\n"_s);
}

void TestCodeView::showsATabForEachFile()
{
    CodeView view;
    view.setFiles({ { u"a&b.txt"_s, "one" }, { u"c.txt"_s, "two" } });
    QVERIFY(!tabsOf(view)->isHidden());
    QCOMPARE(tabsOf(view)->tabText(0), u"a&&b.txt"_s);
    tabsOf(view)->setFocus();
    QTest::keyClick(tabsOf(view), Qt::Key_Right);
    QCOMPARE(textOf(view)->toPlainText(), u"two"_s);
    QCOMPARE(view.content(), u"two"_s);
}

void TestCodeView::keepsTheChosenFileAndThePlace()
{
    CodeView view;
    view.resize(300, 200);
    view.setFiles({ { u"a.txt"_s, "one" }, { u"b.txt"_s, lines(500) } });
    view.show();
    tabsOf(view)->setCurrentIndex(1);
    textOf(view)->verticalScrollBar()->setValue(120);

    view.setFiles({ { u"0.txt"_s, "zero" }, { u"a.txt"_s, "one" }, { u"b.txt"_s, lines(501) } });
    QCOMPARE(tabsOf(view)->currentIndex(), 2);
    QCOMPARE(textOf(view)->verticalScrollBar()->value(), 120);
    view.setFiles({ { u"a.txt"_s, "one" } });
    QCOMPARE(textOf(view)->toPlainText(), u"one"_s);
}

void TestCodeView::showsTheStartOfLongFiles()
{
    CodeView view;
    const QByteArray content = lines(CodeView::MaxLines + 10);
    view.setFiles({ { u"a.txt"_s, content } });
    QCOMPARE(textOf(view)->toPlainText().count(u'\n'), CodeView::MaxLines);
    QVERIFY(!view.findChild<QLabel *>(u"previewRemark"_s)->isHidden());
    QCOMPARE(view.content().toUtf8(), content);

    view.setFiles({ { u"a.txt"_s, lines(CodeView::MaxLines) } });
    QVERIFY(view.findChild<QLabel *>(u"previewRemark"_s)->isHidden());
}

void TestCodeView::showsTheStartOfLongLines()
{
    CodeView view;
    view.setFiles({ { u"a.json"_s, QByteArray(CodeView::MaxBytes + 1, 'x') } });
    QCOMPARE(textOf(view)->toPlainText().size(), CodeView::MaxBytes);
    QCOMPARE(view.content().size(), CodeView::MaxBytes + 1);
}

void TestCodeView::showsWhatABinaryFileSays()
{
    CodeView view;
    ArtifactFile file { u"a.pdf"_s, QByteArray("%PDF\0\xff", 6) };
    file.text = u"what it says\n"_s;
    view.setFiles({ file, { u"b.txt"_s, "text\n" } });
    QCOMPARE(textOf(view)->toPlainText(), file.text);
    QCOMPARE(view.content(), file.text);
    const auto *remark = view.findChild<QLabel *>(u"previewRemark"_s);
    QVERIFY(!remark->isHidden());
    QVERIFY2(remark->text().contains(QLocale().formattedDataSize(6)), qPrintable(remark->text()));

    tabsOf(view)->setCurrentIndex(1);
    QCOMPARE(textOf(view)->toPlainText(), u"text\n"_s);
    QVERIFY(remark->isHidden());
}

void TestCodeView::staysLeftToRight()
{
    CodeView view;
    view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(textOf(view)->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(textOf(view)->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    // Not every font of a fixed width says so.
    const QFontMetrics metrics(textOf(view)->font());
    QCOMPARE(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
}

void TestCodeView::letsTheTabKeyThrough()
{
    CodeView view;
    QVERIFY(textOf(view)->tabChangesFocus());
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
