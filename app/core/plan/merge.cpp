// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/merge.h"

#include <QHash>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString commonKey(const RuleGroup &group)
{
    return u"%1|%2|%3|"_s.arg(group.feature, idOf(group.direction), QString::number(group.port));
}

QString hostKey(const RuleGroup &group)
{
    QString key = commonKey(group);
    for (const Destination &destination : group.destinations)
        key += destination.host.text() + u'|';
    return key;
}

QString sourceKey(const RuleGroup &group)
{
    return commonKey(group) + joined(group.sources, u"|"_s);
}

void uniteClusters(RuleGroup &into, const RuleGroup &from)
{
    for (const QString &cluster : from.clusters) {
        // Groups of the same cluster follow each other, so the last entry is the only one to compare with.
        if (into.clusters.isEmpty() || into.clusters.constLast() != cluster)
            into.clusters.append(cluster);
    }
}

void uniteSources(RuleGroup &into, const RuleGroup &from)
{
    into.sources += from.sources;
}

using Key = std::function<QString(const RuleGroup &)>;
using Unite = std::function<void(RuleGroup &, const RuleGroup &)>;

QList<RuleGroup> mergedBy(const QList<RuleGroup> &groups, const Key &key, const Unite &unite)
{
    QList<RuleGroup> result;
    QHash<QString, qsizetype> places;
    for (const RuleGroup &group : groups) {
        const QString k = key(group);
        const auto place = places.constFind(k);
        if (place == places.constEnd()) {
            places.insert(k, result.size());
            result.append(group);
            continue;
        }
        uniteClusters(result[*place], group);
        unite(result[*place], group);
    }
    return result;
}

void removeDuplicateHosts(RuleGroup &group)
{
    QSet<HostPattern> seen;
    QList<Destination> destinations;
    destinations.reserve(group.destinations.size());
    for (const Destination &destination : std::as_const(group.destinations)) {
        if (seen.contains(destination.host))
            continue;
        seen.insert(destination.host);
        destinations.append(destination);
    }
    group.destinations = destinations;
}

} // namespace

QList<RuleGroup> merged(const QList<RuleGroup> &groups)
{
    QList<RuleGroup> result = mergedBy(groups, hostKey, uniteSources);
    for (RuleGroup &group : result)
        group.sources = normalised(group.sources);
    result = mergedBy(result, sourceKey,
                      [](RuleGroup &into, const RuleGroup &from) { into.destinations += from.destinations; });
    for (RuleGroup &group : result)
        removeDuplicateHosts(group);
    return result;
}

} // namespace aro
