// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secrettext.h"

#include <QChar>

#include <array>

namespace aro {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

enum class Order { LittleEndian, BigEndian };

SecretBytes fromUtf16(QByteArrayView text, Order order)
{
    const auto unit = [text, order](qsizetype at) {
        const auto first = static_cast<quint8>(text.at(at));
        const auto second = static_cast<quint8>(text.at(at + 1));
        return static_cast<char16_t>(order == Order::LittleEndian ? first | second << 8
                                                                  : first << 8 | second);
    };
    SecretBytes bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at + 1 < text.size(); at += 2) {
        char32_t c = unit(at);
        if (QChar::isHighSurrogate(c) && at + 3 < text.size() && QChar::isLowSurrogate(unit(at + 2))) {
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), unit(at + 2));
            at += 2;
        }
        appendUtf8(bytes, QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return bytes;
}

/// 0 to 63, or -1.
int sextet(char c, QByteArrayView last)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == last.at(0) ? 62 : c == last.at(1) ? 63 : -1;
}

/// Decodes all sextets; gives their number, or -1 for what is neither a sextet nor white space.
int decode(QByteArrayView text, QByteArrayView last, SecretBytes &bytes)
{
    quint32 bits = 0;
    int count = 0;
    for (const char c : text) {
        if (isSpace(c))
            continue;
        const int value = sextet(c, last);
        if (value < 0)
            return -1;
        bits = (bits << 6 | static_cast<quint32>(value)) & 0xFFFFFF;
        ++count;
        const int have = count % 4 == 0 ? 0 : 8 - 2 * (count % 4);
        if (count % 4 != 1)
            bytes.append(static_cast<char>(bits >> have & 0xFF));
    }
    return count;
}

/// How many bytes of a character follow its first one: none for a byte that cannot be the first.
int followers(quint8 lead)
{
    return lead >= 0xC2 && lead < 0xE0 ? 1
        : lead >= 0xE0 && lead < 0xF0  ? 2
        : lead >= 0xF0 && lead < 0xF5  ? 3
                                       : 0;
}

} // namespace

int utf8Length(QByteArrayView text)
{
    const auto byte = [text](int i) { return static_cast<quint8>(text.at(i)); };
    const int more = followers(byte(0));
    if (more == 0 || text.size() <= more)
        return 0;
    for (int i = 1; i <= more; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    const bool isOverlong = (byte(0) == 0xE0 && byte(1) < 0xA0) || (byte(0) == 0xF0 && byte(1) < 0x90);
    const bool isOutside = (byte(0) == 0xED && byte(1) >= 0xA0) || (byte(0) == 0xF4 && byte(1) >= 0x90);
    return isOverlong || isOutside ? 0 : more + 1;
}

void appendUtf8(SecretBytes &bytes, char32_t c)
{
    if (c < 0x80) {
        bytes.append(static_cast<char>(c));
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr std::array<quint8, 4> Leads { 0, 0xC0, 0xE0, 0xF0 };
    bytes.append(static_cast<char>(Leads[static_cast<std::size_t>(more)] | (c >> (6 * more))));
    for (int i = more - 1; i >= 0; --i)
        bytes.append(static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F)));
}

SecretBytes toUtf8(SecretBytes bytes)
{
    const QByteArrayView text = bytes.view();
    if (text.startsWith("\xFF\xFE"))
        return fromUtf16(text.sliced(2), Order::LittleEndian);
    if (text.startsWith("\xFE\xFF"))
        return fromUtf16(text.sliced(2), Order::BigEndian);
    if (text.startsWith("\xEF\xBB\xBF"))
        return SecretBytes(text.sliced(3));
    // Without a mark: JSON starts with two characters of ASCII.
    if (text.size() >= 4 && text.at(0) != '\0' && text.at(1) == '\0' && text.at(3) == '\0')
        return fromUtf16(text, Order::LittleEndian);
    return bytes;
}

QByteArrayView trimmedView(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

std::optional<SecretBytes> fromBase64(QByteArrayView text)
{
    text = trimmedView(text);
    int padding = 0;
    while (text.endsWith('=') && padding < 2) {
        text = trimmedView(text.chopped(1));
        ++padding;
    }
    SecretBytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    const int count = decode(text, "+/", bytes);
    if (count < 0 || (count + padding) % 4 != 0)
        return std::nullopt;
    return bytes;
}

std::optional<SecretBytes> fromBase64Url(QByteArrayView text)
{
    SecretBytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    const int count = decode(text, "-_", bytes);
    if (count < 0 || count % 4 == 1)
        return std::nullopt;
    return bytes;
}

} // namespace aro
