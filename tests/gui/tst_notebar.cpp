// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/notebar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNoteBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWithoutASentence();
    void showsDataAsPlainText();
    void offersAnActionForTheKeyboard();
    void iconFollowsTheSeverity();
    void tintFollowsThePalette();
};

void TestNoteBar::hidesWithoutASentence()
{
    NoteBar bar;
    QVERIFY(bar.isHidden());
    bar.setNote(Note::Severity::Warning, u"Look here."_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), u"Look here."_s);
    bar.setNote(Note::Severity::Warning, {});
    QVERIFY(bar.isHidden());
}

void TestNoteBar::showsDataAsPlainText()
{
    NoteBar bar;
    bar.setNote(Note::Severity::Information, u"<b>x</b> & y"_s);
    QCOMPARE(bar.findChild<QLabel *>(u"noteText"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(bar.text(), u"<b>x</b> & y"_s);
}

void TestNoteBar::offersAnActionForTheKeyboard()
{
    NoteBar bar;
    bar.setNote(Note::Severity::Warning, u"Look here."_s, u"Go there"_s);
    bar.show();
    const QSignalSpy triggered(&bar, &NoteBar::actionTriggered);
    auto *action = bar.findChild<QToolButton *>(u"noteAction"_s);
    QVERIFY(action->isVisible());
    QVERIFY(action->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);

    bar.setNote(Note::Severity::Warning, u"Look here."_s);
    QVERIFY(action->isHidden());
}

void TestNoteBar::iconFollowsTheSeverity()
{
    NoteBar warning;
    warning.setNote(Note::Severity::Warning, u"x"_s);
    NoteBar information;
    information.setNote(Note::Severity::Information, u"x"_s);
    const QSize size(120, 40);
    warning.resize(size);
    information.resize(size);
    QVERIFY(warning.grab().toImage() != information.grab().toImage());
}

void TestNoteBar::tintFollowsThePalette()
{
    NoteBar bar;
    bar.setNote(Note::Severity::Warning, u"x"_s);
    bar.resize(120, 40);
    const auto tint = [&bar] { return bar.grab().toImage().pixelColor(60, 4).lightness(); };
    bar.setPalette(QPalette(Qt::lightGray, Qt::white));
    const int light = tint();
    bar.setPalette(QPalette(Qt::darkGray, Qt::black));
    const int dark = tint();
    QVERIFY2(light > 180, qPrintable(QString::number(light)));
    QVERIFY2(dark < 80, qPrintable(QString::number(dark)));
}

QTEST_MAIN(TestNoteBar)
#include "tst_notebar.moc"
