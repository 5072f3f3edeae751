// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "core/plan/note.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace aro;
using namespace Qt::StringLiterals;

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool isFinished = true;
};

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void keepsPlaceholders();
    void isUpToDate();
    void speaksGerman();
    void hasEnglishPlurals();
};

static const QString Folder = QStringLiteral(ARO_SOURCE_DIR "/translations/");

static Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message { context, {}, {}, true };
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isCharacters())
                    text += xml.text();
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    message.translations.append(xml.readElementText());
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

static QList<Message> messagesOf(const QString &path)
{
    const QByteArray content = readFile(path).value_or(QByteArray());
    QXmlStreamReader xml(content);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

static QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%[0-9nL]+"_s);
    QStringList result;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        result.append(it.next().captured());
    result.removeDuplicates();
    result.sort();
    return result;
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("German") << u"aro_de.ts"_s;
    QTest::newRow("English plurals") << u"aro_en.ts"_s;
}

void TestTranslations::isComplete()
{
    QFETCH(QString, file);

    const QList<Message> messages = messagesOf(Folder + file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const bool isFilled = !message.translations.contains(QString());
        QVERIFY2(message.isFinished && isFilled, qPrintable(message.context + u": "_s + message.source));
    }
}

void TestTranslations::keepsPlaceholders()
{
    for (const Message &message : messagesOf(Folder + u"aro_de.ts"_s)) {
        for (const QString &translation : message.translations) {
            // "%n" may be spelled out in a singular form.
            QStringList expected = placeholders(message.source);
            QStringList found = placeholders(translation);
            expected.removeAll(u"%n"_s);
            found.removeAll(u"%n"_s);
            QVERIFY2(found == expected, qPrintable(message.context + u": "_s + message.source));
        }
    }
}

void TestTranslations::isUpToDate()
{
    QTemporaryDir folder;
    for (const QString &file : { u"aro_de.ts"_s, u"aro_en.ts"_s })
        QVERIFY(QFile::copy(Folder + file, folder.filePath(file)));
    QProcess update;
    update.start(Folder + u"update.sh"_s, { folder.path() });
    QVERIFY(update.waitForFinished(60000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString &file : { u"aro_de.ts"_s, u"aro_en.ts"_s }) {
        for (const Message &message : messagesOf(folder.filePath(file)))
            QVERIFY2(message.isFinished,
                     qPrintable(file + u": "_s + message.context + u": "_s + message.source));
        QCOMPARE(messagesOf(folder.filePath(file)).size(), messagesOf(Folder + file).size());
    }
}

void TestTranslations::speaksGerman()
{
    Translations translations;
    const Note note { Note::Id::ClientSources, {} };
    const Feature feature = builtInCatalog()->features.constFirst();
    translations.use(u"en"_s);
    const QString english = noteText(note);
    QCOMPARE(catalogText(feature.summary), feature.summary);
    translations.use(u"de"_s);
    QCOMPARE(translations.language(), u"de"_s);
    QVERIFY(noteText(note) != english);
    QVERIFY(catalogText(feature.summary) != feature.summary);
    QCOMPARE(noteEnglish(note), english);
}

void TestTranslations::hasEnglishPlurals()
{
    Translations translations;
    translations.use(u"en"_s);
    const QString message = readFile(QStringLiteral(ARO_SOURCE_DIR "/LICENSE"), 1).error().message;
    QVERIFY2(!message.contains(u'%') && !message.contains("(s)"_L1), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
