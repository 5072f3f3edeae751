// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/clusteroptions.h"
#include "core/pullsecret/secretcheck.h"

#include <optional>

namespace aro::cli {

/// What the pull-secret commands work on: both secrets, and the cluster whose selection counts.
struct PullSecrets
{
    Project project;
    Cluster cluster;
    SecretPlan plan;
    std::optional<PullSecret> clusterSecret;
    std::optional<PullSecret> redHatSecret;
    SecretSource clusterFile; ///< without its secret; see check()
    SecretSource redHatFile;
    QDateTime now;

    /// Valid as long as this object stays where it is.
    [[nodiscard]] SecretCheck check() const;
};

/// --cluster-secret, --redhat-secret and the options of the cluster. Secrets are never words of a command
/// line.
class PullSecretInput final
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretInput)

public:
    void declare(CommandLine &line);

    /// Whether the user said what the cluster needs.
    [[nodiscard]] bool makesAChoice() const { return m_options.makesAChoice(); }
    [[nodiscard]] bool hasBoth() const { return !m_clusterPath.isEmpty() && !m_redHatPath.isEmpty(); }
    /// The files with secrets; "-" is standard input, and what was not given is empty.
    [[nodiscard]] QStringList paths() const { return { m_clusterPath, m_redHatPath }; }
    [[nodiscard]] bool hasClusterSecret() const { return !m_clusterPath.isEmpty(); }

    /// Reads everything. Fails with Usage, the errors of ClusterOptions, readSecretFile() and
    /// PullSecret::parse(), with the file in `where`.
    [[nodiscard]] Result<PullSecrets> read(Streams &streams) const;

private:
    [[nodiscard]] Result<void> checkWords() const;

    QString m_clusterPath;
    QString m_redHatPath;
    ClusterOptions m_options;
};

/// The cluster that a command speaks of, which has to be a single one.
[[nodiscard]] Result<Cluster> onlyCluster(const Project &project, const QString &name);

} // namespace aro::cli
