// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretforms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

QString problemText(SecretJson::Problem problem)
{
    using Problem = SecretJson::Problem;
    switch (problem) {
    case Problem::EndsEarly:
        return Text::tr("The JSON ends too early: a part was not copied, or a bracket or quote is missing.");
    case Problem::TextBehind:
        return Text::tr(
            "Something follows the end of the JSON: it was pasted twice, or two files were joined.");
    case Problem::CommaMissing:
        return Text::tr("The JSON is broken: a comma between two entries is missing.");
    case Problem::CommaTooMany:
        return Text::tr("The JSON is broken: there is a comma too many.");
    case Problem::WrongQuotes:
        return Text::tr(
            "The JSON is broken: its quotes are not the plain double ones, as when a mail or word "
            "processor replaces them.");
    case Problem::KeyWithoutQuotes:
        return Text::tr("The JSON is broken: a name has no quotes, as when a shell removes them.");
    case Problem::BadString:
        return Text::tr(
            "The JSON is broken: there is a line break or another character in the middle of a text "
            "that may not be there.");
    case Problem::TooDeep:
        return Text::tr("This is no pull secret: the JSON is nested too deeply.");
    case Problem::TooMany:
        return Text::tr("This is no pull secret: it has too many values.");
    case Problem::Unexpected:
        break;
    }
    return Text::tr("The JSON is broken.");
}

bool isFileName(QByteArrayView text)
{
    return !text.contains('\n') && text.size() < 1024
        && (text.startsWith('@') || text.startsWith('/') || text.startsWith('~') || text.endsWith(".txt")
            || text.endsWith(".json"));
}

/// Three parts with points between them.
bool isToken(QByteArrayView text)
{
    return text.startsWith("ey") && text.count('.') == 2 && !text.contains(' ');
}

QString formText(QByteArrayView text)
{
    if (text.startsWith('<'))
        return Text::tr("This is a web page, not a pull secret: log in to the page and download it again.");
    if (text.startsWith("{\\\""))
        return Text::tr(
            "The quotes of this JSON have backslashes before them, as in a script. Take the file itself.");
    if (text.startsWith("{auths"))
        return Text::tr(
            "The quotes of this JSON are missing, as when a shell removes them. Take the file itself, "
            "with az as --pull-secret @pull-secret.txt.");
    if (text.startsWith("Error") || text.startsWith("error:"))
        return Text::tr(
            "This is an error message, not a pull secret: the command that should have fetched it failed.");
    if (isFileName(text))
        return Text::tr(
            "This is the name of a file, not its content: with az, an @ before the name makes it read "
            "the file (--pull-secret @pull-secret.txt).");
    if (isToken(text))
        return Text::tr(
            "This is a single token, not a pull secret: choose \"Download pull secret\" on Red Hat's "
            "page.");
    return Text::tr("This is not a pull secret: it is neither JSON nor YAML nor base64.");
}

} // namespace

Error jsonError(QByteArrayView text, const SecretJson::Mistake &mistake)
{
    const QByteArrayView before = text.first(std::min(mistake.offset, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return {
        mistake.problem == SecretJson::Problem::TooMany ? Error::Code::TooLarge
                                                        : Error::Code::InvalidDocument,
        problemText(mistake.problem)
            + (mistake.problem == SecretJson::Problem::TooMany
                       || mistake.problem == SecretJson::Problem::TooDeep
                   ? QString()
                   : u' ' + Text::tr("Never apply it: the ARO operator would drop all entries but its own.")),
        Text::tr("line %1, column %2").arg(QString::number(line), QString::number(column))
    };
}

Error unknownForm(QByteArrayView text)
{
    return { Error::Code::InvalidDocument, formText(text), {} };
}

} // namespace aro
