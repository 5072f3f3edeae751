// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"
#include "core/base/textfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

/// Values that shells, the Azure CLI or firewalls would take for something else, and documents that are none.
class TestCliHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesValues_data();
    void refusesValues();
    void refusesProjects_data();
    void refusesProjects();
    void refusesProjectsThatAreTooLarge();
    void neverPassesControlCharactersOn();

private:
    QTemporaryDir m_folder;
};

namespace {

struct Option
{
    const char *name;
    QStringList values;
};

QList<Option> hostileOptions()
{
    const QStringList everywhere { u"@/etc/hostname"_s, u"-x"_s,  u"$(id)"_s, u"${x}"_s, u"`id`"_s, u"a'b"_s,
                                   u"a\"b"_s,           u"a;b"_s, u"a\nb"_s,  u"a\tb"_s, u"[a]"_s,  u"{}"_s,
                                   u"a\u202eb"_s,       u"a\0b"_s };
    const QStringList hosts { u"a'b.example.com"_s,
                              u"a\"b.example.com"_s,
                              u"a.example.com\nb.example.com"_s,
                              u"a.*.example.com"_s,
                              u"a*.example.com"_s,
                              u"*"_s,
                              u"*.com*"_s,
                              u"10.0.0.1"_s,
                              u"https://quay.io"_s,
                              u"quay.io:0"_s,
                              u"quay.io:99999"_s,
                              u"quay.io:x"_s,
                              u"localhost"_s,
                              u"-a.example.com"_s,
                              u"a_b.example.com"_s,
                              u"null"_s,
                              QString(300, u'a') + u".com"_s };
    const QStringList networks { u"10.0.0.5/24"_s, u"10.0.0.0/33"_s, u"0.0.0.0/0"_s, u"10.0.0"_s,
                                 u"256.0.0.0/8"_s, u"fd00::/8"_s,    u"any"_s,       u"010.0.0.0/8"_s };
    return { { "--name", everywhere + QStringList { u"null"_s, QString(41, u'a'), u"a b"_s } },
             { "--cloud", everywhere + QStringList { u"china"_s, u"Public"_s } },
             { "--region", everywhere + QStringList { u"east*us"_s, u"1"_s } },
             { "--domain", everywhere + QStringList { u"*.example.com"_s, u"10.0.0.1"_s } },
             { "--lockdown", everywhere + QStringList { u"yes"_s, u"true"_s } },
             { "--source", everywhere + networks },
             { "--client-source", everywhere + networks },
             { "--feature", everywhere + QStringList { u"none"_s, u"Telemetry"_s } },
             { "--preset", everywhere + QStringList { u"all"_s } },
             { "--extra", everywhere + hosts },
             { "--client-extra", everywhere + hosts },
             { "--exclude", everywhere + hosts },
             { "--project-name",
               QStringList { u"@x"_s, u"-x"_s, u"$(id)"_s, u"a\nb"_s, u"a\"b"_s, u"null"_s } } };
}

} // namespace

void TestCliHostile::refusesValues_data()
{
    QTest::addColumn<QString>("argument");
    const QList<Option> options = hostileOptions();
    for (const Option &option : options) {
        for (const QString &value : option.values) {
            const QString argument = QString::fromLatin1(option.name) + u'=' + value;
            QTest::newRow(qPrintable(argument.left(60))) << argument;
        }
    }
}

void TestCliHostile::refusesValues()
{
    QFETCH(QString, argument);
    const CliRun result
        = run(words("project new -o") + QStringList { m_folder.filePath(u"p.aroegress"_s), argument });
    QVERIFY2(result.status == 3, qPrintable(result.err));
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("error: "_L1 + argument.section(u'=', 0, 0)), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList());
}

void TestCliHostile::refusesProjects_data()
{
    QTest::addColumn<QByteArray>("document");

    const QByteArray good = run(words("project new --preset common")).out;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a document") << good.left(good.size() / 2);
    QTest::newRow("garbage behind it") << good + "x";
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("foreign object") << QByteArray("{\"name\": \"x\"}");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\x00\xff\xfe",
                                          10);
    QTest::newRow("newer schema") << QByteArray(good).replace("\"schema\": 3", "\"schema\": 99");
    QTest::newRow("unknown member") << QByteArray(good).replace("\"name\": \"ARO",
                                                                "\"nmae\": 1, \"name\": \"ARO");
    QTest::newRow("member twice") << QByteArray(good).replace("\"region\"", "\"region\": \"\", \"region\"");
    QTest::newRow("unknown feature") << QByteArray(good).replace("update-checks", "update-chekcs");
    QTest::newRow("hostile name") << QByteArray(good).replace("cluster-1", "$(id)");
    QTest::newRow("hostile region") << QByteArray(good).replace("\"region\": \"\"", "\"region\": \"@x\"");
    QTest::newRow("hostile target") << QByteArray(good).replace("\"target\": \"\"", "\"target\": \"../x\"");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestCliHostile::refusesProjects()
{
    QFETCH(QByteArray, document);
    const QString path = m_folder.filePath(u"p.aroegress"_s);
    QVERIFY(saveText(path, document));
    for (const char *line : { "project show", "project check", "export -t squid --project",
                              "endpoints --project", "pull-secret guide --project" }) {
        const CliRun result = run(words(line) + QStringList { path });
        QVERIFY2(result.status == 3, qPrintable(result.err));
        QCOMPARE(result.out, QByteArray());
        QVERIFY(result.err.contains(u"p.aroegress"));
        QCOMPARE(run(words(line) + QStringList { u"-"_s }, document).status, 3);
    }
    QCOMPARE(contentOf(path), document);
    QVERIFY(QFile::remove(path));
}

void TestCliHostile::refusesProjectsThatAreTooLarge()
{
    const QByteArray document(MaxDocumentSize + 1, ' ');
    const QString path = m_folder.filePath(u"large.aroegress"_s);
    QVERIFY(saveText(path, document));
    QCOMPARE(run({ u"project"_s, u"check"_s, path }).status, 3);
    QCOMPARE(run(words("project check -"), document).status, 3);
    QVERIFY(QFile::remove(path));
}

void TestCliHostile::neverPassesControlCharactersOn()
{
    for (const QString &argument : { u"\x1b[2J"_s, u"--\x1b]0;x\x07"_s, u"a\u202eb"_s }) {
        const CliRun result = run({ argument });
        QCOMPARE(result.status, 2);
        QVERIFY(!result.err.contains(u'\x1b'));
        QVERIFY(!result.err.contains(u'\u202e'));
    }
}

QTEST_GUILESS_MAIN(TestCliHostile)
#include "tst_clihostile.moc"
