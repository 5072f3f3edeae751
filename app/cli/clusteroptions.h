// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"
#include "cli/streams.h"
#include "core/project/project.h"

namespace aro::cli {

/// The CLUSTER options of a command, or --project in their place.
class ClusterOptions final
{
    Q_DECLARE_TR_FUNCTIONS(ClusterOptions)

public:
    enum class Scope { Cluster, ClusterOrProject };

    void declare(CommandLine &line, Scope scope);

    /// Whether the user said what the cluster needs: by features, a preset or a project.
    [[nodiscard]] bool makesAChoice() const;
    /// What is chosen unless the user makes a choice.
    void setDefaultPreset(const QString &preset) { m_defaultPreset = preset; }

    /// The document of --project, or a project with the cluster that the options describe. Fails with Usage,
    /// the errors of readProject(), or InvalidInput and UnknownName with the option in `where`. Says which
    /// exclusions have no effect.
    [[nodiscard]] Result<Project> project(const Catalog &catalog, Streams &streams) const;

    /// Changes what was given of one cluster of `project`, and --baseline; lists replace those that are
    /// there. Fails like project(). Says which exclusions have no effect.
    [[nodiscard]] Result<void> applyTo(const Catalog &catalog, Project &project, int cluster,
                                       Streams &streams) const;
    /// Whether nothing was given at all.
    [[nodiscard]] bool isEmpty() const { return !describesACluster() && !m_baselineOnly; }
    /// Whether anything but --baseline was given.
    [[nodiscard]] bool describesACluster() const;

    /// Whether any of the files is standard input, which then nothing else can come from.
    [[nodiscard]] bool readsStandardInput() const;

    /// The files that are read; "-" is standard input, and what was not given is empty.
    [[nodiscard]] QStringList inputs() const { return { m_path, m_azPath, m_ocPath }; }
    /// The path of --project or empty.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The name of --cluster or empty.
    [[nodiscard]] const QString &only() const { return m_only; }

private:
    void declareCluster(CommandLine &line);
    void declareSelection(CommandLine &line);
    [[nodiscard]] Result<Project> fromFile(const Catalog &catalog, Streams &streams) const;
    [[nodiscard]] Result<Project> fromOptions(const Catalog &catalog, Streams &streams) const;
    [[nodiscard]] Result<void> fillFromAz(const Catalog &catalog, Cluster &cluster, Streams &streams) const;
    [[nodiscard]] Result<void> fillLockdown(const Catalog &catalog, Cluster &cluster, Streams &streams) const;
    void sayWhatHasNoEffect(const Catalog &catalog, const Project &project, int cluster,
                            Streams &streams) const;
    [[nodiscard]] Result<void> fillFacts(Cluster &cluster) const;
    void forgetAnswer(const Catalog &catalog, const Cluster &before, Cluster &cluster,
                      Streams &streams) const;
    [[nodiscard]] Result<void> checkName(const Project &project, int cluster) const;
    [[nodiscard]] Result<void> fillNetworks(Cluster &cluster) const;
    [[nodiscard]] Result<void> fillFeatures(const Catalog &catalog, Cluster &cluster) const;
    [[nodiscard]] Result<void> fillHosts(Cluster &cluster) const;

    QString m_path;
    QString m_only;
    QString m_azPath;
    QString m_ocPath;
    QString m_name;
    QString m_cloud;
    QString m_region;
    QString m_domain;
    QString m_lockdown;
    QStringList m_sources;
    QStringList m_clientSources;
    QStringList m_features;
    QString m_preset;
    QString m_defaultPreset;
    QStringList m_extras;
    QStringList m_clientExtras;
    QStringList m_excluded;
    bool m_baselineOnly = false;
};

} // namespace aro::cli
