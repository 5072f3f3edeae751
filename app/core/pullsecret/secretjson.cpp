// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretjson.h"

#include "core/pullsecret/secrettext.h"

#include <QChar>

namespace aro {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c - 'A' + 10;
}

char16_t codeUnit(QByteArrayView digits)
{
    int unit = 0;
    for (const char digit : digits.first(4))
        unit = unit * 16 + hexDigit(digit);
    return static_cast<char16_t>(unit);
}

/// Appends the character of the "\u" escape whose digits are at `at`; gives the offset behind it.
qsizetype appendEscape(SecretBytes &bytes, QByteArrayView text, qsizetype at)
{
    const char16_t first = codeUnit(text.sliced(at));
    at += 4;
    const bool hasSecond = QChar::isHighSurrogate(first) && text.sliced(at).startsWith("\\u");
    const char16_t second = hasSecond ? codeUnit(text.sliced(at + 2)) : u'\0';
    if (hasSecond && QChar::isLowSurrogate(second)) {
        appendUtf8(bytes, QChar::surrogateToUcs4(first, second));
        return at + 6;
    }
    appendUtf8(bytes, QChar::isSurrogate(first) ? char32_t(QChar::ReplacementCharacter) : char32_t(first));
    return at;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

/// `literal` is well-formed and has its quotes.
SecretBytes decoded(QByteArrayView literal)
{
    const QByteArrayView text = literal.sliced(1).chopped(1);
    SecretBytes bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != '\\') {
            bytes.append(text.at(at++));
        } else if (text.at(at + 1) == 'u') {
            at = appendEscape(bytes, text, at + 2);
        } else {
            bytes.append(unescaped(text.at(at + 1)));
            at += 2;
        }
    }
    return bytes;
}

} // namespace

std::vector<std::size_t> SecretJson::children(std::size_t index) const
{
    std::vector<std::size_t> found;
    for (std::size_t child = index + 1; child < m_nodes[index].next; child = m_nodes[child].next)
        found.push_back(child);
    return found;
}

std::optional<std::size_t> SecretJson::member(std::size_t object, QByteArrayView name) const
{
    std::optional<std::size_t> found;
    for (std::size_t child = object + 1; is(object, Kind::Object) && child < m_nodes[object].next;
         child = m_nodes[child].next) {
        if (key(child).view() == name)
            found = child;
    }
    return found;
}

int SecretJson::count(std::size_t object, QByteArrayView name) const
{
    int count = 0;
    for (const std::size_t child : children(object)) {
        if (is(object, Kind::Object) && key(child).view() == name)
            ++count;
    }
    return count;
}

QByteArrayView SecretJson::text(std::size_t index) const
{
    return m_text.sliced(m_nodes[index].begin, m_nodes[index].end - m_nodes[index].begin);
}

QByteArrayView SecretJson::keyText(std::size_t index) const
{
    return m_text.sliced(m_nodes[index].keyBegin, m_nodes[index].keyEnd - m_nodes[index].keyBegin);
}

SecretBytes SecretJson::key(std::size_t index) const
{
    return keyText(index).isEmpty() ? SecretBytes() : decoded(keyText(index));
}

SecretBytes SecretJson::string(std::size_t index) const
{
    return is(index, Kind::String) ? decoded(text(index)) : SecretBytes();
}

} // namespace aro
