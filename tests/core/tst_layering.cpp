// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Reads the includes of app/: layers point down only, and core knows QtCore alone.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDown_data();
    void includesPointDown();
    void seesWrongIncludes();
};

static QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+([<\"][^>\"]+[>\"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList result;
    for (auto it = include.globalMatch(text); it.hasNext();)
        result.append(it.next().captured(1));
    return result;
}

/// Includes of a file that its layer must not have.
static QStringList wrongIncludes(const QString &text, const QStringList &layers, bool mayUseWidgets)
{
    // Qt classes without a module in their name are told apart by the folder that installs them.
    static const QString qt = u"/usr/include/x86_64-linux-gnu/qt6"_s;
    QStringList wrong;
    for (const QString &include : includesOf(text)) {
        const QString name = include.sliced(1).chopped(1);
        const QString layer = name.section(u'/', 0, 0);
        if (include.startsWith(u'"') && name.contains(u'/') && !layers.contains(layer))
            wrong.append(include);
        if (name.startsWith("QtNetwork"_L1) || QFile::exists(qt + u"/QtNetwork/"_s + name))
            wrong.append(include);
        const bool isGui = QFile::exists(qt + u"/QtGui/"_s + name)
            || QFile::exists(qt + u"/QtWidgets/"_s + name) || name.startsWith("QtGui"_L1)
            || name.startsWith("QtWidgets"_L1);
        if (isGui && !mayUseWidgets)
            wrong.append(include);
    }
    return wrong;
}

void TestLayering::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("layers");
    QTest::addColumn<bool>("mayUseWidgets");

    QTest::newRow("core") << u"core"_s << QStringList { u"core"_s } << false;
    QTest::newRow("writers") << u"writers"_s << QStringList { u"core"_s, u"writers"_s } << false;
    QTest::newRow("models") << u"models"_s << QStringList { u"core"_s, u"models"_s } << false;
    QTest::newRow("cli") << u"cli"_s << QStringList { u"core"_s, u"cli"_s } << false;
    QTest::newRow("gui") << u"gui"_s << QStringList { u"core"_s, u"models"_s, u"gui"_s } << true;
}

void TestLayering::includesPointDown()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, layers);
    QFETCH(bool, mayUseWidgets);

    int files = 0;
    QDirIterator it(QStringLiteral(ARO_SOURCE_DIR "/app/") + folder, { u"*.h"_s, u"*.cpp"_s, u"*.def"_s },
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList wrong = wrongIncludes(QString::fromUtf8(file.readAll()), layers, mayUseWidgets);
        QVERIFY2(wrong.isEmpty(), qPrintable(file.fileName() + u' ' + wrong.join(u' ')));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestLayering::seesWrongIncludes()
{
    const QString text
        = u"#include \"gui/session.h\"\n#  include <QtNetwork/QSslSocket>\n#include <QString>\n"_s;
    QCOMPARE(wrongIncludes(text, { u"core"_s }, false).size(), 2);
    QCOMPARE(wrongIncludes(u"#include <QWidget>\n"_s, { u"core"_s }, false).size(), 1);
    QCOMPARE(wrongIncludes(u"#include <QWidget>\n"_s, { u"core"_s }, true).size(), 0);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
