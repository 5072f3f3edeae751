// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto ProxyHost = "proxy-host"_L1;
constexpr auto ProxyPort = "proxy-port"_L1;
constexpr auto PodNetwork = "pod-network"_L1;
constexpr auto ServiceNetwork = "service-network"_L1;
constexpr auto Decrypting = "decrypting"_L1;

constexpr std::array Options {
    OptionSpec { .key = ProxyHost,
                 .label = QT_TRANSLATE_NOOP("Option", "Name or address of the proxy"),
                 .kind = OptionSpec::Kind::Host,
                 .defaultValue = "proxy.example.com"_L1,
                 .exampleFor = OptionSpec::ExampleFor::AllRules },
    OptionSpec { .key = ProxyPort,
                 .label = QT_TRANSLATE_NOOP("Option", "Port of the proxy"),
                 .kind = OptionSpec::Kind::Number,
                 .defaultValue = "3128"_L1,
                 .min = 1,
                 .max = 65535 },
    OptionSpec { .key = PodNetwork,
                 .label = QT_TRANSLATE_NOOP(
                     "Option", "Network of the pods (empty: what az aro show told, else 10.128.0.0/14)"),
                 .kind = OptionSpec::Kind::Network },
    OptionSpec { .key = ServiceNetwork,
                 .label = QT_TRANSLATE_NOOP(
                     "Option", "Network of the services (empty: what az aro show told, else 172.30.0.0/16)"),
                 .kind = OptionSpec::Kind::Network },
    OptionSpec { .key = Decrypting,
                 .label = QT_TRANSLATE_NOOP(
                     "Option", "The proxy decrypts TLS: trust the CA in the config map user-ca-bundle"),
                 .kind = OptionSpec::Kind::Switch,
                 .defaultValue = "false"_L1 },
};

/// What `az aro create` takes when it is told nothing else.
constexpr auto UsualPodNetwork = "10.128.0.0/14"_L1;
constexpr auto UsualServiceNetwork = "172.30.0.0/16"_L1;

/// Azure's DNS and health probes, and its instance metadata.
constexpr std::array AzureAddresses { "168.63.129.16"_L1, "169.254.169.254"_L1 };

/// The names that reach the ARO service over the cluster's private endpoint: the cluster's own list, or what
/// the catalog knows of every cluster. Families of names are not known before the cluster lists them.
QStringList gatewayDomains(const RenderInput &input, const Cluster &cluster)
{
    if (!cluster.gatewayDomains.isEmpty())
        return cluster.gatewayDomains;
    QStringList domains;
    for (const EndpointRow &row : endpointRows(input.catalog, input.project, cluster)) {
        if (row.state == EndpointRow::State::Proxied && row.match == Match::Exact && row.isComplete)
            domains.append(row.pattern().host());
    }
    return domains;
}

/// The option's value, else the cluster's own network, else the usual one.
QString networkOf(const RenderInput &input, QLatin1StringView option, const std::optional<Cidr> &own,
                  QLatin1StringView usual)
{
    const QString given = input.option(option);
    if (!given.isEmpty())
        return given;
    return own ? own->text() : QString(usual);
}

/// Go's reading of noProxy: "x" is x and all below it, ".x" is what is below x alone.
QStringList noProxy(const RenderInput &input, const Cluster &cluster)
{
    QStringList entries;
    const QString domain = clusterDomain(input.catalog, cluster);
    if (!domain.isEmpty())
        entries = { u"api."_s + domain, u"api-int."_s + domain, u".apps."_s + domain };
    for (const QLatin1StringView address : AzureAddresses)
        entries.append(QString(address));
    for (const Cidr &network : cluster.sources)
        entries.append(network.text());
    entries += { networkOf(input, PodNetwork, cluster.podNetwork, UsualPodNetwork),
                 networkOf(input, ServiceNetwork, cluster.serviceNetwork, UsualServiceNetwork) };
    entries += gatewayDomains(input, cluster);
    entries.removeDuplicates();
    return entries;
}

/// A long string in several lines: a backslash at the end of a line joins the next one without a blank.
QString foldedYaml(const QStringList &entries)
{
    QStringList lines;
    for (const QString &entry : entries)
        lines.append(escape::yaml(entry).chopped(1).sliced(1));
    return u"\"%1\""_s.arg(lines.join(",\\\n    "_L1));
}

QString manifest(const RenderInput &input, const Cluster &cluster)
{
    const QString url = escape::yaml(u"http://%1:%2"_s.arg(input.option(ProxyHost), input.option(ProxyPort)));
    QString text
        = u"apiVersion: \"config.openshift.io/v1\"\nkind: \"Proxy\"\nmetadata:\n  name: \"cluster\"\nspec:\n"
          "  httpProxy: %1\n  httpsProxy: %1\n  noProxy: %2\n"_s.arg(url,
                                                                     foldedYaml(noProxy(input, cluster)));
    if (input.isOn(Decrypting))
        text += "  trustedCA:\n    name: \"user-ca-bundle\"\n"_L1;
    return text;
}

/// The clusters that have rules of their own side, in the order of the project.
QList<const Cluster *> clustersOf(const RenderInput &input)
{
    QSet<QString> names;
    for (const Rule &rule : input.rules)
        names.unite(QSet<QString>(rule.clusters.begin(), rule.clusters.end()));
    QList<const Cluster *> clusters;
    for (const Cluster &cluster : input.project.clusters) {
        if (names.contains(cluster.name))
            clusters.append(&cluster);
    }
    return clusters;
}

/// Notes begin with their cluster where they concern one.
Notes notesOf(const RenderInput &input, const Cluster &cluster, const QSet<QString> &clusterNames)
{
    Notes notes = input.notes;
    notes.removeIf([&](const Note &note) {
        const QString first = note.arguments.value(0);
        return first != cluster.name && clusterNames.contains(first);
    });
    return notes;
}

/// Commands to copy, each in a line of its own.
QString commandsFor(const RenderInput &input, const Cluster &cluster)
{
    const auto command = [](const QString &about, const QString &shell) {
        return commentLines(about, "#"_L1) + u"#   %1\n"_s.arg(shell);
    };
    const QString domain = clusterDomain(input.catalog, cluster);
    const QString server
        = domain.isEmpty() ? u"the API of %1"_s.arg(cluster.name) : u"https://api.%1:6443"_s.arg(domain);
    QString text = u"#\n"_s
        + command(u"First make sure that you are logged in to %1:"_s.arg(server),
                  u"oc whoami --show-server"_s)
        + command(u"This replaces the proxy that the cluster has now. Keep its values for later:"_s,
                  u"oc get proxy cluster -o yaml > proxy-before.yaml"_s);
    if (input.isOn(Decrypting))
        text += command(
            u"Give the cluster the CA of the proxy. If the config map is there already, add the CA to it "
            "instead:"_s,
            u"oc create configmap user-ca-bundle -n openshift-config --from-file=ca-bundle.crt=CA.pem"_s);
    const QString trusted = input.isOn(Decrypting) ? u",\"trustedCA\":{\"name\":\"\"}"_s : QString();
    return text + command(u"Apply this file:"_s, u"oc apply -f FILE"_s)
        + command(u"Undo, to no proxy at all:"_s,
                  u"oc patch proxy cluster --type=merge -p "
                  "'{\"spec\":{\"httpProxy\":\"\",\"httpsProxy\":\"\",\"noProxy\":\"\"%1}}'"_s.arg(trusted));
}

QString comments(const RenderInput &input, const Cluster &cluster, const QSet<QString> &clusterNames)
{
    RenderInput own = input;
    own.notes = notesOf(input, cluster, clusterNames);
    return commentBlock(
               own, "#"_L1,
               { u"The cluster-wide proxy of %1, to go with the access lists of the proxy itself. The nodes "
                 "restart one after the other."_s.arg(cluster.name),
                 u"Components of the platform use it; workloads do so only when they are told to."_s,
                 u"noProxy: the cluster's API and applications, Azure's own addresses, the networks of nodes, "
                 "pods and services, and what goes through the ARO service. Add the other networks of the "
                 "virtual network."_s })
        + commandsFor(input, cluster);
}

/// The entry that means this host, too: "x" is x and all below it.
QString bypassOf(const QString &host, const QSet<QString> &entries)
{
    for (qsizetype start = 0; start >= 0;) {
        const QString domain = host.sliced(start);
        if (entries.contains(domain))
            return domain;
        if (start > 0 && entries.contains(u'.' + domain))
            return u'.' + domain;
        const qsizetype dot = host.indexOf(u'.', start);
        start = dot < 0 ? -1 : dot + 1;
    }
    return {};
}

Notes bypassNotes(const RenderInput &input, const Cluster &cluster, const QList<const Rule *> &rules)
{
    const QStringList list = noProxy(input, cluster);
    const QSet<QString> entries(list.begin(), list.end());
    Notes notes;
    for (const Rule *rule : rules) {
        for (const RuleTarget &destination : rule->destinations) {
            const QString entry = bypassOf(destination.host.host(), entries);
            if (!entry.isEmpty())
                addNote(notes, { Note::Id::BypassesProxy, { cluster.name, destination.host.text(), entry } });
        }
    }
    return notes;
}

Notes notesFor(const RenderInput &input)
{
    QHash<QString, QList<const Rule *>> rules;
    for (const Rule &rule : input.rules) {
        for (const QString &name : rule.clusters)
            rules[name].append(&rule);
    }
    Notes notes;
    for (const Cluster *cluster : clustersOf(input)) {
        if (cluster->gatewayDomains.isEmpty())
            notes.append({ Note::Id::GatewayDomainsUnknown, { cluster->name } });
        notes += bypassNotes(input, *cluster, rules.value(cluster->name));
    }
    return notes;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const QList<const Cluster *> clusters = clustersOf(input);
    QSet<QString> names;
    for (const Cluster &cluster : input.project.clusters)
        names.insert(cluster.name);
    QList<ArtifactFile> files;
    for (const Cluster *cluster : clusters) {
        const QString part = clusters.size() > 1 ? u'-' + cluster->name : QString();
        files.append({ .name = u"aro-egress%1.proxy.yaml"_s.arg(part),
                       .content = (comments(input, *cluster, names) + manifest(input, *cluster)).toUtf8() });
    }
    return files;
}

} // namespace

constinit const Target OpenshiftProxy {
    .id = "openshift-proxy"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "OpenShift: cluster-wide proxy"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "Tells each cluster to use an explicit proxy such as Squid, and what to reach without it."),
    .fileName = "aro-egress.proxy.yaml"_L1,
    .abilities = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Sources | Target::Comments
        | Target::SeveralFiles | Target::ClusterSide,
    .options = Options,
    .render = render,
    .notesFor = notesFor,
};

} // namespace aro::targets
