// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QVersionNumber>

/// The shell commands of the guidance: bash with oc and jq, the same in every language. They work in one
/// private folder, "$work", and print the names of entries but never a credential.
namespace aro::commands {

/// The `auths` entry that opts in to telemetry and Insights.
inline constexpr QLatin1StringView OptInEntry { "cloud.openshift.com" };

/// Makes the folder and writes the cluster's secret to cluster-secret.json.
[[nodiscard]] QStringList fetch();

/// Moves the download to red-hat-secret.json.
[[nodiscard]] QStringList takeDownload();

/// cluster-secret.json with those of `entries` from red-hat-secret.json that it cannot use itself ->
/// pull-secret.json. Fails without touching pull-secret.json when one of them or that of `platformRegistry`
/// is missing.
[[nodiscard]] QString merge(const QStringList &entries, const QString &platformRegistry);

/// `file` without the opt-in entry -> pull-secret.json; fails like merge().
[[nodiscard]] QString removeOptIn(const QString &file, const QString &platformRegistry);

/// Compares pull-secret.json with cluster-secret.json.
[[nodiscard]] QStringList check(const QString &platformRegistry);

/// Makes sure that nobody was faster, asks the API server, then changes the cluster.
[[nodiscard]] QStringList apply();

/// The same for a merged secret in any file: the first one answers "true" while the cluster has, but for the
/// `changed` entries, what the file has.
[[nodiscard]] QStringList applyFile(const QString &path, const QString &platformRegistry,
                                    const QStringList &changed);

/// Deletes the folder and its files.
[[nodiscard]] QString cleanUp();

/// Names of the entries that the cluster has now, without writing a file.
[[nodiscard]] QString listEntries();

[[nodiscard]] QString clusterVersion();
[[nodiscard]] QStringList watchNodes();
[[nodiscard]] QStringList enableSamples();
[[nodiscard]] QStringList enableOperatorHub();
[[nodiscard]] QStringList verifyRegistries();
[[nodiscard]] QString redHatKeysPresent();
[[nodiscard]] QString insightsConditions();
[[nodiscard]] QString insightsDisabled();

/// Asks the cluster for its minor version when `version` does not tell it.
[[nodiscard]] QStringList setChannel(const QVersionNumber &version);

} // namespace aro::commands
