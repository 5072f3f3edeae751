// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretjson.h"
#include "core/pullsecret/secrettext.h"

#include <algorithm>

namespace aro {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool startsWrongQuotes(QByteArrayView text)
{
    return text.startsWith('\'') || text.startsWith("\xE2\x80\x9C") || text.startsWith("\xE2\x80\x9D")
        || text.startsWith("\xE2\x80\x9E") || text.startsWith("\xE2\x80\x98") || text.startsWith("\xC2\xAB");
}

} // namespace

/// Recursive descent; the first mistake ends it.
class SecretJsonParser final
{
public:
    explicit SecretJsonParser(QByteArrayView text) { m_json.m_text = text; }

    tl::expected<SecretJson, SecretJson::Mistake> parse()
    {
        skipSpace();
        if (value(0, 0, 0)) {
            skipSpace();
            if (!atEnd())
                mistake(Problem::TextBehind);
        }
        if (m_mistake)
            return tl::unexpected(*m_mistake);
        return std::move(m_json);
    }

private:
    using Problem = SecretJson::Problem;
    using Kind = SecretJson::Kind;

    [[nodiscard]] bool atEnd() const { return m_at >= m_json.m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_json.m_text.at(m_at); }
    [[nodiscard]] QByteArrayView rest() const { return m_json.m_text.sliced(m_at); }

    bool mistake(Problem problem)
    {
        if (!m_mistake)
            m_mistake = SecretJson::Mistake { atEnd() ? Problem::EndsEarly : problem, m_at };
        return false;
    }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth, qsizetype keyBegin, qsizetype keyEnd)
    {
        if (depth > SecretJson::MaxDepth)
            return mistake(Problem::TooDeep);
        if (m_json.m_nodes.size() >= SecretJson::MaxNodes)
            return mistake(Problem::TooMany);
        const std::size_t index = m_json.m_nodes.size();
        m_json.m_nodes.push_back({ kindAhead(), keyBegin, keyEnd, m_at, m_at, 0 });
        if (!content(m_json.m_nodes[index].kind, depth))
            return false;
        m_json.m_nodes[index].end = m_at;
        m_json.m_nodes[index].next = m_json.m_nodes.size();
        return true;
    }

    [[nodiscard]] Kind kindAhead() const
    {
        switch (peek()) {
        case '{':
            return Kind::Object;
        case '[':
            return Kind::Array;
        case '"':
            return Kind::String;
        default:
            return peek() == '-' || isDigit(peek()) ? Kind::Number : Kind::Literal;
        }
    }

    bool content(Kind kind, int depth)
    {
        switch (kind) {
        case Kind::Object:
            return items('}', [&] { return pair(depth); });
        case Kind::Array:
            return items(']', [&] { return value(depth + 1, 0, 0); });
        case Kind::String:
            return string();
        case Kind::Number:
            return number();
        case Kind::Literal:
            break;
        }
        return literal();
    }

    template <typename Item>
    bool items(char closing, const Item &item)
    {
        ++m_at;
        skipSpace();
        if (take(closing))
            return true;
        while (item()) {
            skipSpace();
            if (take(closing))
                return true;
            const qsizetype comma = m_at;
            if (!take(','))
                return mistake(peek() == '"' ? Problem::CommaMissing : Problem::Unexpected);
            skipSpace();
            if (!atEnd() && (peek() == closing || peek() == ',')) {
                m_at = comma;
                return mistake(Problem::CommaTooMany);
            }
        }
        return false;
    }

    bool pair(int depth)
    {
        if (peek() != '"')
            return mistake(startsWrongQuotes(rest())                         ? Problem::WrongQuotes
                               : isHexDigit(peek()) || (peek() | 0x20) > 'f' ? Problem::KeyWithoutQuotes
                                                                             : Problem::Unexpected);
        const qsizetype begin = m_at;
        if (!string())
            return false;
        const qsizetype end = m_at;
        skipSpace();
        if (!take(':'))
            return mistake(Problem::Unexpected);
        skipSpace();
        return value(depth + 1, begin, end);
    }

    bool string()
    {
        ++m_at;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (static_cast<quint8>(c) < 0x20) {
                return mistake(Problem::BadString);
            } else if (static_cast<quint8>(c) < 0x80) {
                ++m_at;
            } else {
                const int length = utf8Length(rest());
                if (length == 0)
                    return mistake(Problem::BadString);
                m_at += length;
            }
        }
        return mistake(Problem::EndsEarly);
    }

    bool escape()
    {
        ++m_at;
        if (atEnd())
            return mistake(Problem::EndsEarly);
        if (peek() != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(peek()))
                return mistake(Problem::BadString);
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (!isHexDigit(peek()))
                return mistake(Problem::BadString);
        }
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin || mistake(Problem::Unexpected);
    }

    bool number()
    {
        (void)take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                (void)take('-');
            return digits();
        }
        return true;
    }

    bool literal()
    {
        for (const QByteArrayView word :
             { QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null") }) {
            if (rest().startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return mistake(startsWrongQuotes(rest()) ? Problem::WrongQuotes : Problem::Unexpected);
    }

    SecretJson m_json;
    qsizetype m_at = 0;
    std::optional<SecretJson::Mistake> m_mistake;
};

tl::expected<SecretJson, SecretJson::Mistake> SecretJson::parse(QByteArrayView text)
{
    return SecretJsonParser(text).parse();
}

} // namespace aro
