// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace aro {

/// An IPv4 network without host bits, such as 10.20.0.0/23. Never 0.0.0.0/0.
class Cidr final
{
public:
    /// Reads "10.20.1.0/24" or a single address ("10.20.1.4" is /32). Fails with InvalidInput when it is not
    /// IPv4, has host bits set (the message names the network that was probably meant), means every address,
    /// or looks like a network whose prefix length was forgotten ("10.20.1.0").
    [[nodiscard]] static Result<Cidr> parse(const QString &text);

    [[nodiscard]] quint32 address() const { return m_address; }
    [[nodiscard]] int prefix() const { return m_prefix; }
    [[nodiscard]] quint32 mask() const;

    /// "10.20.1.0/24"; single addresses keep their "/32".
    [[nodiscard]] QString text() const;
    /// "10.20.1.0"
    [[nodiscard]] QString addressText() const;
    /// "255.255.255.0"
    [[nodiscard]] QString maskText() const;
    /// Whether every address of `other` is in this network.
    [[nodiscard]] bool contains(const Cidr &other) const;
    /// Whether all of it lies in the private networks of RFC 1918 or in the shared one of RFC 6598.
    [[nodiscard]] bool isPrivate() const;

    bool operator==(const Cidr &) const = default;
    auto operator<=>(const Cidr &) const = default;

private:
    Cidr(quint32 address, int prefix);

    quint32 m_address = 0;
    int m_prefix = 32;
};

/// Reads networks that are separated by commas, semicolons or white space; the first wrong one is the error.
[[nodiscard]] Result<QList<Cidr>> parseCidrs(const QString &text);

/// Sorted by address, without duplicates and without networks that lie inside another of the list.
[[nodiscard]] QList<Cidr> normalised(QList<Cidr> networks);

/// "10.0.0.0/24, 10.0.1.0/24"
[[nodiscard]] QString joined(const QList<Cidr> &networks, const QString &separator);

} // namespace aro
