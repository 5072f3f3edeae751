// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/project/project.h"

#include "core/base/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr int MaxPort = 64000; // the highest port that Azure Firewall takes
constexpr std::array CommonFeatures { "red-hat-registries"_L1, "update-checks"_L1, "mirror-content"_L1,
                                      "console-access"_L1 };

} // namespace

const Cluster *Project::cluster(const QString &clusterName) const
{
    const auto it = std::find_if(clusters.begin(), clusters.end(),
                                 [&](const Cluster &cluster) { return cluster.name == clusterName; });
    return it == clusters.end() ? nullptr : &*it;
}

Project newProject()
{
    Project project;
    project.name = u"ARO egress"_s;
    project.clusters.append(Cluster { .name = u"cluster-1"_s });
    return project;
}

QString freeClusterName(const Project &project, const QString &wanted)
{
    QSet<QString> taken;
    for (const Cluster &cluster : project.clusters)
        taken.insert(cluster.name.toLower());
    if (!taken.contains(wanted.toLower()))
        return wanted;

    static const QRegularExpression counter(u"-[0-9]+\\z"_s);
    const QString stem = QString(wanted).remove(counter).left(Cluster::MaxName - 5);
    int number = 2;
    while (taken.contains(u"%1-%2"_s.arg(stem.toLower(), QString::number(number))))
        ++number;
    return u"%1-%2"_s.arg(stem, QString::number(number));
}

Result<QString> parseRegion(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9]{1,39}\\z"_s);
    const QString region = text.toLower().remove(u' ');
    if (!form.match(region).hasMatch())
        return fail(Error::Code::InvalidInput,
                    Text::tr("\"%1\" is not an Azure region such as eastus or westeurope.").arg(shown(text)));
    return region;
}

Result<QString> parseDomain(const QString &text)
{
    static const QRegularExpression prefix(u"\\A[a-z]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    const QString domain = text.trimmed().toLower();
    if (prefix.match(domain).hasMatch())
        return domain;
    if (domain.contains(u'.')) {
        // "apps." and room for a route's name are put in front of it.
        const auto host = HostPattern::fromParts(Match::Exact, domain);
        if (host && host->host().size() <= 200)
            return host->host();
    }
    return fail(
        Error::Code::InvalidInput,
        Text::tr("\"%1\" is neither a domain prefix such as contoso nor a domain such as aro.example.com.")
            .arg(shown(text)));
}

QString clusterDomain(const Catalog &catalog, const Cluster &cluster)
{
    if (cluster.domain.contains(u'.'))
        return cluster.domain;
    if (cluster.domain.isEmpty() || cluster.region.isEmpty())
        return {};
    return u"%1.%2.%3"_s.arg(cluster.domain, cluster.region, catalog.facts(cluster.cloud).domainSuffix);
}

Result<ExtraEndpoint> parseExtra(const QString &text, Direction direction)
{
    static const QRegularExpression port(u":([0-9]{1,5})\\z"_s);
    Q_ASSERT(direction != Direction::Proxied);
    QString host = text.trimmed();
    int number = 443;
    if (const auto match = port.match(host); match.hasMatch()) {
        number = match.capturedView(1).toInt();
        host.truncate(match.capturedStart());
    }
    const auto pattern = HostPattern::parse(host);
    if (!pattern)
        return Failure(pattern.error());
    if (number < 1 || number > MaxPort)
        return fail(Error::Code::InvalidInput,
                    Text::tr("\"%1\": a port lies between 1 and 64000.").arg(shown(text)));
    return ExtraEndpoint { *pattern, static_cast<quint16>(number), direction };
}

void forgetForeignAnswer(const Catalog &catalog, const Cluster &before, Cluster &after)
{
    if (before.region.isEmpty() && before.domain.isEmpty())
        return;
    const QString domain = clusterDomain(catalog, before);
    const bool hasItsDomain = before.domain.isEmpty() || before.domain == after.domain
        || (!domain.isEmpty() && domain == clusterDomain(catalog, after));
    const bool hasItsRegion = before.region.isEmpty() || before.region == after.region;
    if (before.cloud == after.cloud && hasItsRegion && hasItsDomain)
        return;
    after.lockdown = Lockdown::Unknown;
    after.gatewayDomains.clear();
}

QString idOf(Lockdown lockdown)
{
    switch (lockdown) {
    case Lockdown::Unknown:
        break;
    case Lockdown::Enabled:
        return u"enabled"_s;
    case Lockdown::NotEnabled:
        return u"not-enabled"_s;
    }
    return u"unknown"_s;
}

Result<Lockdown> lockdownFromId(const QString &id)
{
    for (const Lockdown value : { Lockdown::Unknown, Lockdown::Enabled, Lockdown::NotEnabled }) {
        if (idOf(value) == id)
            return value;
    }
    return fail(Error::Code::UnknownName,
                Text::tr("\"%1\" is not one of enabled, not-enabled, unknown.").arg(shown(id)));
}

Result<QStringList> presetFeatures(const Catalog &catalog, const QString &preset)
{
    QStringList ids;
    if (preset == "none"_L1)
        return ids;
    if (preset == "common"_L1) {
        for (const QLatin1StringView id : CommonFeatures)
            ids.append(QString(id));
        return catalog.ordered(ids);
    }
    if (preset == "everything"_L1) {
        for (const Feature &feature : catalog.features)
            ids.append(feature.id);
        return ids;
    }
    return fail(Error::Code::UnknownName,
                Text::tr("\"%1\" is not one of none, common, everything.").arg(shown(preset)));
}

} // namespace aro
