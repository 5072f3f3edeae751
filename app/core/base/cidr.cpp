// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/cidr.h"

#include "core/base/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cidr)
};

constexpr int AddressBits = 32;

quint32 maskOf(int prefix)
{
    return prefix == 0 ? 0 : ~quint32 { 0 } << static_cast<unsigned>(AddressBits - prefix);
}

QString dotted(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(QString::number(address >> 24U), QString::number((address >> 16U) & 0xffU),
                                QString::number((address >> 8U) & 0xffU), QString::number(address & 0xffU));
}

Failure invalid(const QString &text)
{
    return fail(Error::Code::InvalidInput,
                Text::tr("\"%1\" is not an IPv4 network such as 10.20.0.0/23.").arg(shown(text)));
}

} // namespace

Cidr::Cidr(quint32 address, int prefix)
    : m_address(address)
    , m_prefix(prefix)
{
}

Result<Cidr> Cidr::parse(const QString &text)
{
    // Decimal without leading zeros: some programs read 010 as octal.
    static const QRegularExpression form(
        u"\\A(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})(?:/(0|[1-9][0-9]?))?\\z"_s);
    const QString trimmed = text.trimmed();
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return invalid(trimmed);

    quint32 address = 0;
    for (int part = 1; part <= 4; ++part) {
        const uint value = match.capturedView(part).toUInt();
        if (value > 255)
            return invalid(trimmed);
        address = (address << 8U) | value;
    }
    const bool hasPrefix = match.capturedLength(5) > 0;
    // Hardly any host has such an address, and as one address it would let next to nothing through.
    if (!hasPrefix && (address & 0xffU) == 0)
        return fail(
            Error::Code::InvalidInput,
            Text::tr("\"%1\" has no prefix length: write %1/24, for instance, for a network, or %1/32 for "
                     "this address alone.")
                .arg(trimmed));
    const int prefix = hasPrefix ? match.capturedView(5).toInt() : AddressBits;
    if (prefix > AddressBits)
        return invalid(trimmed);
    if (prefix == 0)
        return fail(Error::Code::InvalidInput,
                    Text::tr("\"%1\" means every address; give the networks that are meant.").arg(trimmed));
    const quint32 network = address & maskOf(prefix);
    if (network != address)
        return fail(Error::Code::InvalidInput,
                    Text::tr("\"%1\" has bits set behind its prefix; the network is %2/%3.")
                        .arg(trimmed, dotted(network), QString::number(prefix)));
    return Cidr(address, prefix);
}

quint32 Cidr::mask() const
{
    return maskOf(m_prefix);
}

QString Cidr::text() const
{
    return u"%1/%2"_s.arg(addressText(), QString::number(m_prefix));
}

QString Cidr::addressText() const
{
    return dotted(m_address);
}

QString Cidr::maskText() const
{
    return dotted(mask());
}

bool Cidr::contains(const Cidr &other) const
{
    return m_prefix <= other.m_prefix && (other.m_address & mask()) == m_address;
}

bool Cidr::isPrivate() const
{
    static const QList<Cidr> networks { Cidr(0x0A000000, 8), Cidr(0xAC100000, 12), Cidr(0xC0A80000, 16),
                                        Cidr(0x64400000, 10) };
    return std::ranges::any_of(networks, [this](const Cidr &network) { return network.contains(*this); });
}

Result<QList<Cidr>> parseCidrs(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    QList<Cidr> networks;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    networks.reserve(parts.size());
    for (const QString &part : parts) {
        const Result<Cidr> network = Cidr::parse(part);
        if (!network)
            return Failure(network.error());
        if (!networks.contains(*network))
            networks.append(*network);
    }
    return networks;
}

QList<Cidr> normalised(QList<Cidr> networks)
{
    // By address, wider ones first: whatever lies inside another one follows it.
    std::sort(networks.begin(), networks.end());
    QList<Cidr> result;
    for (const Cidr &network : std::as_const(networks)) {
        if (result.isEmpty() || !result.constLast().contains(network))
            result.append(network);
    }
    return result;
}

QString joined(const QList<Cidr> &networks, const QString &separator)
{
    QStringList texts;
    texts.reserve(networks.size());
    for (const Cidr &network : networks)
        texts.append(network.text());
    return texts.join(separator);
}

} // namespace aro
