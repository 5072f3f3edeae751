// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretforms.h"
#include "core/pullsecret/secrettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// One line without its line end.
struct Line
{
    qsizetype indent = 0;
    QByteArrayView key; ///< without quotes; empty when there is no "key:"
    QByteArrayView value; ///< what follows "key:", or the whole line
};

QByteArrayView unquoted(QByteArrayView text)
{
    const bool isQuoted
        = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return isQuoted ? text.sliced(1).chopped(1) : text;
}

Line parseLine(QByteArrayView text)
{
    Line line;
    while (line.indent < text.size() && text.at(line.indent) == ' ')
        ++line.indent;
    const QByteArrayView content = trimmedView(text);
    line.value = content;
    const qsizetype colon = content.indexOf(':');
    if (colon > 0 && (colon + 1 == content.size() || content.at(colon + 1) == ' ')) {
        line.key = unquoted(trimmedView(content.first(colon)));
        line.value = trimmedView(content.sliced(colon + 1));
    }
    return line;
}

/// Cuts the first line off.
Line takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return parseLine(line);
}

/// Whether a value stands on the lines below: "|", ">-" or nothing.
bool continuesBelow(QByteArrayView value)
{
    return value.isEmpty() || value.front() == '|' || value.front() == '>';
}

/// The value of a key, joined from the deeper indented lines when it continues there.
SecretBytes takeValue(const Line &line, QByteArrayView &rest)
{
    if (!continuesBelow(line.value))
        return SecretBytes(unquoted(line.value));
    SecretBytes value;
    while (!rest.isEmpty()) {
        QByteArrayView ahead = rest;
        const Line next = takeLine(ahead);
        if (next.value.isEmpty() || next.indent <= line.indent)
            break;
        value.append(next.value);
        rest = ahead;
    }
    return value;
}

} // namespace

QString kubernetesName(QByteArrayView text)
{
    const bool isName
        = text.size() <= 253 && std::all_of(text.begin(), text.end(), [](char c) {
              return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/';
          });
    return isName ? QString::fromLatin1(text) : QString();
}

QString objectName(const QString &space, const QString &name)
{
    return space.isEmpty() || name.isEmpty() ? name : space + u'/' + name;
}

bool isYamlObject(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const Line line = takeLine(text);
        if (line.indent == 0 && (line.key == "apiVersion" || line.key == "kind" || line.key == "data"))
            return true;
    }
    return false;
}

std::optional<YamlSecret> readYamlSecret(QByteArrayView text)
{
    YamlSecret secret;
    QByteArrayView section;
    QString space;
    QString name;
    bool isFound = false;
    while (!text.isEmpty()) {
        const Line line = takeLine(text);
        if (line.key.isEmpty())
            continue;
        if (line.indent == 0)
            section = line.key;
        if (line.indent == 0 && line.key == "type")
            secret.type = kubernetesName(unquoted(line.value));
        else if (section == "metadata" && line.indent == 2 && line.key == "name")
            name = kubernetesName(unquoted(line.value));
        else if (section == "metadata" && line.indent == 2 && line.key == "namespace")
            space = kubernetesName(unquoted(line.value));
        else if (section == "data" && line.indent > 0 && line.key == ".dockerconfigjson") {
            secret.value = takeValue(line, text);
            isFound = true;
        }
    }
    if (!isFound)
        return std::nullopt;
    secret.name = objectName(space, name);
    return secret;
}

} // namespace aro
