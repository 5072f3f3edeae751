// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretbytes.h"

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace aro {

/// Places of JSON values in a text of credentials. QJsonDocument would sort the keys, keep one of two equal
/// ones and leave copies of the values in memory.
class SecretJson final
{
public:
    static constexpr int MaxDepth = 64;
    static constexpr std::size_t MaxNodes = 500'000;

    enum class Kind : quint8 { Object, Array, String, Number, Literal };

    /// Values stand in the order of the text: the children of a node follow it, and `next` is behind them.
    struct Node
    {
        Kind kind = Kind::Literal;
        qsizetype keyBegin = 0; ///< the key with its quotes; empty outside objects
        qsizetype keyEnd = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        std::size_t next = 0;
    };

    enum class Problem {
        Unexpected, ///< anything else
        EndsEarly,
        TextBehind, ///< something follows the end of the document
        CommaMissing,
        CommaTooMany,
        WrongQuotes, ///< single or typographic ones
        KeyWithoutQuotes,
        BadString, ///< control character, unknown escape or invalid UTF-8
        TooDeep,
        TooMany,
    };

    struct Mistake
    {
        Problem problem = Problem::Unexpected;
        qsizetype offset = 0;
    };

    /// Accepts exactly one document as RFC 8259 defines it. `text` must outlive the result.
    [[nodiscard]] static tl::expected<SecretJson, Mistake> parse(QByteArrayView text);

    [[nodiscard]] const Node &node(std::size_t index) const { return m_nodes[index]; }
    [[nodiscard]] bool is(std::size_t index, Kind kind) const { return m_nodes[index].kind == kind; }
    [[nodiscard]] std::vector<std::size_t> children(std::size_t index) const;
    /// The last member of that name, which is the one that other programs use.
    [[nodiscard]] std::optional<std::size_t> member(std::size_t object, QByteArrayView name) const;
    /// How many members have that name.
    [[nodiscard]] int count(std::size_t object, QByteArrayView name) const;

    [[nodiscard]] QByteArrayView text(std::size_t index) const;
    [[nodiscard]] QByteArrayView keyText(std::size_t index) const;
    /// Key and text of strings without quotes and escapes.
    [[nodiscard]] SecretBytes key(std::size_t index) const;
    [[nodiscard]] SecretBytes string(std::size_t index) const;

private:
    friend class SecretJsonParser;

    QByteArrayView m_text;
    std::vector<Node> m_nodes;
};

} // namespace aro
