// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestCopyButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesItsContent();
    void asksForContentsThatChange();
    void saysSoForAMoment();
    void keepsItsWidth();
};

void TestCopyButton::copiesItsContent()
{
    CopyButton button(u"Copy the command"_s);
    button.setContent(u"oc get nodes"_s);
    const QSignalSpy copied(&button, &CopyButton::copied);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"oc get nodes"_s);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(button.accessibleName(), u"Copy the command"_s);
}

void TestCopyButton::asksForContentsThatChange()
{
    int calls = 0;
    CopyButton button(u"Copy"_s);
    button.setContent([&calls] { return QString::number(++calls); });
    button.click();
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2"_s);
}

void TestCopyButton::saysSoForAMoment()
{
    CopyButton button(u"Copy"_s);
    button.setContent(u"x"_s);
    const QString label = button.text();
    button.click();
    QVERIFY(button.text() != label);
    QTRY_COMPARE(button.text(), label);
}

void TestCopyButton::keepsItsWidth()
{
    CopyButton button(u"Copy"_s);
    button.setContent(u"x"_s);
    const QSize size = button.sizeHint();
    button.click();
    QCOMPARE(button.sizeHint(), size);
}

QTEST_MAIN(TestCopyButton)
#include "tst_copybutton.moc"
