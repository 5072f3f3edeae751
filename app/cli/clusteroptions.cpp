// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"

#include "cli/exclusions.h"
#include "cli/optionassign.h"
#include "cli/projectinput.h"
#include "cli/suggest.h"
#include "core/base/names.h"
#include "core/project/azcluster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {

void ClusterOptions::declare(CommandLine &line, Scope scope)
{
    if (scope == Scope::ClusterOrProject) {
        line.section(tr("Project"));
        line.value("-p,--project", m_path, "FILE", tr("Project to read; - is standard input."));
        line.value("--cluster", m_only, "NAME", tr("One cluster of the project alone."));
    }
    declareCluster(line);
    declareSelection(line);
}

void ClusterOptions::declareCluster(CommandLine &line)
{
    using Separator = CommandLine::Separator;
    line.section(tr("Cluster"));
    line.value(
        "--from-az", m_azPath, "FILE",
        tr("Name, region, domain, version and the networks of pods and services from what az aro show -o json "
           "wrote; - is standard input."));
    line.value(
        "--from-oc", m_ocPath, "FILE",
        tr("Egress lockdown from what oc get cluster.aro.openshift.io cluster -o json wrote, or from the "
           "list of its gateway domains; - is standard input."));
    line.value("--name", m_name, "NAME", tr("Name of the cluster. Default: cluster-1."));
    line.value("--cloud", m_cloud, "CLOUD", tr("public or usgov. Default: public."));
    line.value("--region", m_region, "REGION", tr("Azure region, such as eastus."));
    line.value("--domain", m_domain, "DOMAIN", tr("Domain prefix, such as contoso, or custom domain."));
    line.value("--lockdown", m_lockdown, "STATE",
               tr("Egress lockdown: enabled, not-enabled or unknown. Rules are exported for enabled alone."));
    line.list("--source", m_sources, "CIDR...", Separator::Comma, tr("Subnets of the cluster."));
    line.list("--client-source", m_clientSources, "CIDR...", Separator::Comma,
              tr("Networks that people reach the cluster from."));
}

void ClusterOptions::declareSelection(CommandLine &line)
{
    using Separator = CommandLine::Separator;
    line.section(tr("Selection"));
    line.list("--feature", m_features, "ID...", Separator::Comma, tr("Features; \"features\" lists them."));
    line.value("--preset", m_preset, "PRESET", tr("Features by preset: none, common or everything."));
    line.list("--extra", m_extras, "HOST[:PORT]...", Separator::Comma,
              tr("Own endpoints that the cluster reaches."));
    line.list("--client-extra", m_clientExtras, "HOST[:PORT]...", Separator::Comma,
              tr("Own endpoints that the client networks reach."));
    line.list("--exclude", m_excluded, "HOST...", Separator::Comma, tr("Endpoints to leave out."));
    line.flag("--baseline", m_baselineOnly,
              tr("The endpoints of the article of 2023-10-10 alone, without later additions."));
}

bool ClusterOptions::makesAChoice() const
{
    return !m_path.isEmpty() || !m_features.isEmpty() || !m_preset.isEmpty();
}

bool ClusterOptions::readsStandardInput() const
{
    return std::ranges::any_of(inputs(), isStandardStream);
}

bool ClusterOptions::describesACluster() const
{
    const QStringList values {
        m_azPath, m_ocPath, m_name, m_cloud, m_region, m_domain, m_lockdown, m_preset
    };
    const QList<QStringList> lists { m_sources, m_clientSources, m_features,
                                     m_extras,  m_clientExtras,  m_excluded };
    return !values.join(QString()).isEmpty()
        || std::any_of(lists.begin(), lists.end(), [](const QStringList &list) { return !list.isEmpty(); });
}

Result<Project> ClusterOptions::project(const Catalog &catalog, Streams &streams) const
{
    if (!m_path.isEmpty())
        return fromFile(catalog, streams);
    if (!m_only.isEmpty())
        return fail(Error::Code::Usage,
                    tr("--cluster picks a cluster of a project: give --project as well."));

    return fromOptions(catalog, streams);
}

Result<Project> ClusterOptions::fromFile(const Catalog &catalog, Streams &streams) const
{
    if (describesACluster())
        return fail(
            Error::Code::Usage,
            tr("--project has its own clusters: options that describe a cluster cannot be given with it."));
    Result<Project> project = readProjectFrom(m_path, catalog, streams);
    if (!project)
        return project;
    if (!m_only.isEmpty()) {
        if (const Result<int> index = clusterIndex(*project, m_only); !index)
            return Failure(index.error());
    }
    project->baselineOnly = project->baselineOnly || m_baselineOnly;
    return project;
}

Result<Project> ClusterOptions::fromOptions(const Catalog &catalog, Streams &streams) const
{
    Project project = newProject();
    return applyTo(catalog, project, 0, streams).map([&] { return project; });
}

Result<void> ClusterOptions::applyTo(const Catalog &catalog, Project &project, int index,
                                     Streams &streams) const
{
    if (isStandardStream(m_azPath) && isStandardStream(m_ocPath))
        return fail(Error::Code::Usage, tr("Only one of the files can come from standard input."));
    project.baselineOnly = project.baselineOnly || m_baselineOnly;
    Cluster &cluster = project.clusters[index];
    const Cluster before = cluster;
    return fillFromAz(catalog, cluster, streams)
        .and_then([&] { return fillFacts(cluster); })
        .map([&] { forgetAnswer(catalog, before, cluster, streams); })
        .and_then([&] { return checkName(project, index); })
        .and_then([&] { return fillLockdown(catalog, cluster, streams); })
        .and_then([&] { return fillNetworks(cluster); })
        .and_then([&] { return fillFeatures(catalog, cluster); })
        .and_then([&] { return fillHosts(cluster); })
        .map([&] { sayWhatHasNoEffect(catalog, project, index, streams); });
}

void ClusterOptions::sayWhatHasNoEffect(const Catalog &catalog, const Project &project, int index,
                                        Streams &streams) const
{
    if (m_excluded.isEmpty())
        return;
    const QList<HostPattern> ineffective
        = ineffectiveExclusions(catalog, project, project.clusters.at(index));
    for (const HostPattern &host : ineffective)
        say(streams, tr("warning: --exclude %1 has no effect: no endpoint has this name.").arg(host.text()));
}

Result<void> ClusterOptions::fillFromAz(const Catalog &catalog, Cluster &cluster, Streams &streams) const
{
    if (m_azPath.isEmpty())
        return {};
    const Result<Cluster> read = readInput(streams, m_azPath).and_then([&](const QByteArray &json) {
        return withAzAroShow(catalog, cluster, json);
    });
    return assignOption(cluster, read, "--from-az"_L1);
}

void ClusterOptions::forgetAnswer(const Catalog &catalog, const Cluster &before, Cluster &cluster,
                                  Streams &streams) const
{
    // What was chosen by hand stays; a list was read from the cluster that this was.
    if (!before.gatewayDomains.isEmpty())
        forgetForeignAnswer(catalog, before, cluster);
    if (before.lockdown != Lockdown::Unknown && cluster.lockdown == Lockdown::Unknown && m_ocPath.isEmpty()
        && m_lockdown.isEmpty())
        say(streams,
            tr("warning: %1 is another cluster than before, so egress lockdown is unknown again.")
                .arg(cluster.name));
}

/// After the facts, which tell whether the right cluster has answered.
Result<void> ClusterOptions::fillLockdown(const Catalog &catalog, Cluster &cluster, Streams &streams) const
{
    Result<void> done;
    if (!m_ocPath.isEmpty()) {
        const Result<Cluster> answered = readInput(streams, m_ocPath).and_then([&](const QByteArray &text) {
            return withLockdownAnswer(catalog, cluster, QString::fromUtf8(text));
        });
        done = assignOption(cluster, answered, "--from-oc"_L1);
    }
    if (done && !m_lockdown.isEmpty())
        done = assignOption(cluster.lockdown, lockdownFromId(m_lockdown), "--lockdown"_L1);
    return done;
}

Result<void> ClusterOptions::fillFacts(Cluster &cluster) const
{
    Result<void> done;
    if (!m_name.isEmpty())
        done = assignOption(cluster.name, parseName(m_name, Cluster::MaxName), "--name"_L1);
    if (done && !m_cloud.isEmpty())
        done = assignOption(cluster.cloud, cloudFromId(m_cloud), "--cloud"_L1);
    if (done && !m_region.isEmpty())
        done = assignOption(cluster.region, parseRegion(m_region), "--region"_L1);
    if (done && !m_domain.isEmpty())
        done = assignOption(cluster.domain, parseDomain(m_domain), "--domain"_L1);
    return done;
}

Result<void> ClusterOptions::checkName(const Project &project, int index) const
{
    const QString &name = project.clusters.at(index).name;
    for (int other = 0; other < project.clusters.size(); ++other) {
        if (other != index && project.clusters.at(other).name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(Error::Code::InvalidInput,
                        tr("The project has another cluster \"%1\", in this or another case: choose another "
                           "name with --name.")
                            .arg(name),
                        m_name.isEmpty() ? u"--from-az"_s : u"--name"_s);
    }
    return {};
}

Result<void> ClusterOptions::fillNetworks(Cluster &cluster) const
{
    return replaceList(cluster.sources, m_sources, "--source"_L1, Cidr::parse).and_then([&] {
        return replaceList(cluster.clientSources, m_clientSources, "--client-source"_L1, Cidr::parse);
    });
}

Result<void> ClusterOptions::fillFeatures(const Catalog &catalog, Cluster &cluster) const
{
    if (!m_features.isEmpty() && !m_preset.isEmpty())
        return fail(Error::Code::Usage, tr("--feature and --preset exclude each other."));
    const QString preset = m_preset.isEmpty() ? m_defaultPreset : m_preset;
    if (m_features.isEmpty() && preset.isEmpty())
        return {};
    if (m_features.isEmpty())
        return assignOption(cluster.features, presetFeatures(catalog, preset), "--preset"_L1);

    QStringList known;
    for (const Feature &feature : catalog.features)
        known.append(feature.id);
    for (const QString &id : m_features) {
        if (!known.contains(id))
            return fail(
                Error::Code::UnknownName,
                withSuggestion(
                    tr("There is no feature \"%1\"; aro-egress-cli features lists them.").arg(shown(id)), id,
                    known),
                u"--feature"_s);
    }
    cluster.features = catalog.ordered(m_features);
    return {};
}

Result<void> ClusterOptions::fillHosts(Cluster &cluster) const
{
    const auto outgoing = [](const QString &text) { return parseExtra(text, Direction::ClusterEgress); };
    const auto incoming = [](const QString &text) { return parseExtra(text, Direction::ClientAccess); };
    const auto replaceExtras = [&]() -> Result<void> {
        // Both kinds stand in one list, whose order stays as long as neither is given.
        if (m_extras.isEmpty() && m_clientExtras.isEmpty())
            return {};
        QList<ExtraEndpoint> own;
        QList<ExtraEndpoint> clients;
        for (const ExtraEndpoint &extra : std::as_const(cluster.extras))
            (extra.direction == Direction::ClientAccess ? clients : own).append(extra);
        return replaceList(own, m_extras, "--extra"_L1, outgoing)
            .and_then([&] { return replaceList(clients, m_clientExtras, "--client-extra"_L1, incoming); })
            .map([&] { cluster.extras = own + clients; });
    };
    return replaceExtras().and_then(
        [&] { return replaceList(cluster.excluded, m_excluded, "--exclude"_L1, HostPattern::parse); });
}

} // namespace aro::cli
