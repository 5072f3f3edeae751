// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace aro {

/// How a pattern's host is compared with a server name.
enum class Match {
    Exact, ///< this host alone
    Subdomains, ///< `*.x`: any number of labels below x, not x itself
    Family, ///< "specific subdomains of x" that only the cluster can list; never a rule
};

/// A host name, `*.` wildcard or host + URL path that is known to be well-formed:
/// lower-case ASCII LDH labels (RFC 1123), at most 253 characters, at least two labels, no IP literal.
/// International names are turned into their A-labels.
class HostPattern final
{
public:
    /// Longest URL path that is accepted, in characters.
    static constexpr int MaxPath = 512;

    /// Reads "quay.io", "*.apps.example.com" or "console.redhat.com/api/ingress".
    /// Fails with InvalidInput and a sentence that names the offending text.
    [[nodiscard]] static Result<HostPattern> parse(const QString &text);

    /// The parts of a pattern as the catalog and other documents spell them; `host` without "*.".
    [[nodiscard]] static Result<HostPattern> fromParts(Match match, const QString &host,
                                                       const QString &path = {});

    [[nodiscard]] Match match() const { return m_match; }
    [[nodiscard]] bool isWildcard() const { return m_match == Match::Subdomains; }
    /// The host or domain, without "*.".
    [[nodiscard]] const QString &host() const { return m_host; }
    /// "" or "/api/ingress"; never ends with a slash.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasPath() const { return !m_path.isEmpty(); }

    /// "*.x", "x" or "x/path": what parse() reads. A family is written as its domain.
    [[nodiscard]] QString text() const;
    /// "*.x" or "x": without the path.
    [[nodiscard]] QString hostText() const;
    /// The same host without the path.
    [[nodiscard]] HostPattern withoutPath() const;

    bool operator==(const HostPattern &) const = default;

private:
    HostPattern(Match match, QString host, QString path);

    Match m_match = Match::Exact;
    QString m_host;
    QString m_path;
};

[[nodiscard]] size_t qHash(const HostPattern &pattern, size_t seed = 0);

} // namespace aro
