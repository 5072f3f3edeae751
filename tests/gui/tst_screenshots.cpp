// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "gui/darkpalette.h"
#include "gui/screenshots.h"
#include "gui/session.h"
#include "gui/settings.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachPage();
    void saysWhereItCannotWrite();
    void setsEveryColourOfTheDarkPalette();
};

void TestScreenshots::drawsEachPage()
{
    const QTemporaryDir folder;
    Session session(*builtInCatalog());
    const auto paths
        = takeScreenshots(session, { .folder = folder.filePath(u"new"_s), .size = { 1000, 640 } }, u"en"_s);
    QVERIFY(paths);
    QCOMPARE(paths->size(), 6);
    QCOMPARE(QFileInfo(paths->constFirst()).fileName(), u"1-cluster.png"_s);
    QImage before;
    for (const QString &path : *paths) {
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1000, 640));
        QVERIFY(image != before);
        before = image;
    }
    QVERIFY(!QFileInfo::exists(Settings::defaultPath()));
}

void TestScreenshots::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(saveText(folder.filePath(u"file"_s), "in the way"));
    Session session(*builtInCatalog());
    const auto paths = takeScreenshots(session, { .folder = folder.filePath(u"file"_s) }, u"en"_s);
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, Error::Code::CannotWrite);
}

void TestScreenshots::setsEveryColourOfTheDarkPalette()
{
    const QPalette palette = darkPalette();
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const auto colourRole = static_cast<QPalette::ColorRole>(role);
        if (colourRole != QPalette::NoRole)
            QVERIFY2(palette.isBrushSet(QPalette::Active, colourRole), qPrintable(QString::number(role)));
    }
    QVERIFY(palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness());
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
