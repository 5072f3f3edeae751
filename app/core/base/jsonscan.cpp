// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace aro {
namespace {

/// End of the string literal that starts at `start`: the offset behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

bool isKey(const QByteArray &json, qsizetype at)
{
    while (at < json.size()
           && (json.at(at) == ' ' || json.at(at) == '\n' || json.at(at) == '\r' || json.at(at) == '\t'))
        ++at;
    return at < json.size() && json.at(at) == ':';
}

/// The literal with its escapes resolved, by the parser that reads the document too.
QString decoded(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal.sliced(1, literal.size() - 2));
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

} // namespace

std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json)
{
    std::vector<QSet<QString>> objects;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '{') {
            objects.emplace_back();
        } else if (c == '}' && !objects.empty()) {
            objects.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (isKey(json, end) && !objects.empty()) {
                const QString key = decoded(json.sliced(at, end - at));
                if (objects.back().contains(key))
                    return DuplicateKey { key, at };
                objects.back().insert(key);
            }
            at = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace aro
