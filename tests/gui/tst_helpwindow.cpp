// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/helpwindow.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTextBrowser>

using namespace aro;
using namespace Qt::StringLiterals;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void hasEveryTopicInEveryLanguage_data();
    void hasEveryTopicInEveryLanguage();
    void speaksTheLanguageOfTheWindow();
    void fallsBackToEnglish();
    void isNotModalAndClosesWithEscape();
};

static QString shownText(const HelpWindow &window)
{
    return window.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText();
}

void TestHelpWindow::hasEveryTopicInEveryLanguage_data()
{
    QTest::addColumn<QString>("path");
    for (const char *language : { "en", "de" }) {
        for (const char *topic : { "cluster", "features", "endpoints", "rules", "pullsecret", "summary" })
            QTest::addRow("%s/%s", language, topic)
                << u":/help/%1/%2.md"_s.arg(QLatin1StringView(language), QLatin1StringView(topic));
    }
}

void TestHelpWindow::hasEveryTopicInEveryLanguage()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# "));
}

void TestHelpWindow::speaksTheLanguageOfTheWindow()
{
    HelpWindow english;
    english.showTopic(u"rules"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    HelpWindow german;
    german.showTopic(u"rules"_s);
    QVERIFY(!shownText(german).isEmpty());
    QVERIFY(shownText(german) != shownText(english));
}

void TestHelpWindow::fallsBackToEnglish()
{
    HelpWindow english;
    english.showTopic(u"summary"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    HelpWindow other;
    other.showTopic(u"summary"_s);
    QCOMPARE(shownText(other), shownText(english));
}

void TestHelpWindow::isNotModalAndClosesWithEscape()
{
    QWidget parent;
    auto *window = new HelpWindow(&parent);
    window->showTopic(u"cluster"_s);
    QVERIFY(window->isVisible());
    QVERIFY(!window->isModal());
    QCOMPARE(window->topic(), u"cluster"_s);
    QTest::keyClick(window->findChild<QTextBrowser *>(u"helpText"_s), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
