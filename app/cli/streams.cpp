// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/streams.h"

#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Streams)
};

/// Bidirectional and other invisible formatting characters can hide text as well as control characters can.
bool isVisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString visible(const QString &text)
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isVisible(character))
            result += QString::fromUcs4(&character, 1);
        else
            result += u"\\u{%1}"_s.arg(QString::number(character, 16));
    }
    return result;
}

} // namespace

Result<void> print(Streams &streams, const QByteArray &content)
{
    if (streams.out.write(content) != content.size())
        return fail(Error::Code::CannotWrite,
                    Text::tr("Standard output could not be written: %1").arg(streams.out.errorString()));
    return {};
}

Result<void> print(Streams &streams, const QString &text)
{
    return print(streams, text.toUtf8());
}

void say(Streams &streams, const QString &line)
{
    // Nowhere is left to complain when standard error cannot be written.
    streams.err.write((visible(line) + u'\n').toUtf8());
}

bool isStandardStream(const QString &path)
{
    return path == "-"_L1;
}

Result<QByteArray> readInput(Streams &streams, const QString &path)
{
    if (!isStandardStream(path))
        return readFile(path);
    // A pipe gives its content bit by bit. One byte too many tells that it is too large.
    QByteArray content;
    while (content.size() <= MaxDocumentSize) {
        const QByteArray part = streams.in.read(MaxDocumentSize + 1 - content.size());
        if (part.isEmpty())
            return content;
        content += part;
    }
    return fail(Error::Code::TooLarge, Text::tr("This is too large."), inputName(path));
}

Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs)
{
    for (const QString &output : outputs) {
        const QString path = QFileInfo(output).canonicalFilePath(); // empty: there is no such file
        for (const QString &input : inputs) {
            if (!path.isEmpty() && path == QFileInfo(input).canonicalFilePath())
                return fail(
                    Error::Code::Usage,
                    Text::tr("This file was read and would be replaced: give another one for the output."),
                    QDir::toNativeSeparators(output));
        }
    }
    return {};
}

QString inputName(const QString &path)
{
    return isStandardStream(path) ? Text::tr("standard input") : QDir::toNativeSeparators(path);
}

void sayWritten(Streams &streams, const QString &path)
{
    say(streams, Text::tr("Written: %1", "%1 is a file").arg(QDir::toNativeSeparators(path)));
}

Result<void> deliver(Streams &streams, const QString &path, const QByteArray &content,
                     const QStringList &inputs)
{
    if (path.isEmpty() || isStandardStream(path))
        return print(streams, content);
    return checkOutputs({ path }, inputs).and_then([&] { return saveText(path, content); }).map([&] {
        sayWritten(streams, path);
    });
}

} // namespace aro::cli
