// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/groupnames.h"

#include "core/plan/rows.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Feature, direction and port: "console-access-clients-6443".
QString kindName(const QString &feature, Direction direction, quint16 port)
{
    QString name = feature;
    if (direction == Direction::ClientAccess)
        name += "-clients"_L1;
    if (port != 443)
        name += u'-' + QString::number(port);
    return name;
}

/// The rules of one cluster by kind, as keys that are the same for the same hosts.
QMap<QString, QString> hostKeys(const QList<EndpointRow> &rows)
{
    QMap<QString, QString> keys;
    for (const EndpointRow &row : rows) {
        if (row.state == EndpointRow::State::Rule && row.isComplete)
            keys[kindName(row.feature, row.direction, row.port)] += row.hostText + u'|';
    }
    return keys;
}

/// For each kind of rule, the number of the first cluster of the project that would have the same hosts if it
/// chose the feature. Another cluster's choice cannot change it.
class Numbers final
{
public:
    Numbers(const Catalog &catalog, const Project &project, const QSet<QString> &features)
        : m_catalog(catalog)
        , m_project(project)
    {
        for (const QString &feature : features) {
            const bool isFilled = std::any_of(catalog.endpoints.begin(), catalog.endpoints.end(),
                                              [&feature](const EndpointSpec &spec) {
                                                  return spec.feature == feature && spec.host.contains(u'{');
                                              });
            (isFilled ? m_filled : m_same).append(feature);
        }
        for (qsizetype i = 0; i < project.clusters.size(); ++i)
            add(project.clusters.at(i), static_cast<int>(i) + 1);
    }

    /// Groups of one kind share no hosts of a cluster, so that no two of them get the same number.
    [[nodiscard]] int of(const QString &kind, const QStringList &clusters) const
    {
        int number = std::numeric_limits<int>::max();
        for (const QString &cluster : clusters)
            number = std::min(number, m_numbers.value(cluster).value(kind, number));
        return number;
    }

private:
    void add(Cluster cluster, int number)
    {
        // Most clusters differ in what their region and domain fill in, and in nothing else.
        const bool isUsual = cluster.excluded.isEmpty();
        if (isUsual)
            take(cluster.name, number, sameFor(cluster.cloud));
        cluster.features = isUsual ? m_filled : m_filled + m_same;
        take(cluster.name, number, hostKeys(chosenRows(m_catalog, m_project, cluster)));
    }

    [[nodiscard]] const QMap<QString, QString> &sameFor(Cloud cloud)
    {
        if (!m_sameKeys.contains(cloud)) {
            const Cluster usual { .cloud = cloud, .features = m_same };
            m_sameKeys.insert(cloud, hostKeys(chosenRows(m_catalog, m_project, usual)));
        }
        return m_sameKeys[cloud];
    }

    void take(const QString &cluster, int number, const QMap<QString, QString> &keys)
    {
        QHash<QString, int> &numbers = m_numbers[cluster];
        for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
            const QString key = it.key() + u'|' + it.value();
            const auto first = m_first.constFind(key);
            numbers.insert(it.key(), first != m_first.cend() ? *first : *m_first.insert(key, number));
        }
    }

    const Catalog &m_catalog;
    const Project &m_project;
    QStringList m_filled; ///< features with hosts that a cluster's region or domain completes
    QStringList m_same; ///< features whose hosts are the same for all clusters of a cloud
    QMap<Cloud, QMap<QString, QString>> m_sameKeys;
    QHash<QString, int> m_first; ///< by kind and hosts
    QHash<QString, QHash<QString, int>> m_numbers; ///< by cluster and kind
};

/// What decides the place of a group.
struct Rank
{
    bool isOwn = false;
    Direction direction = Direction::ClusterEgress;
    int feature = 0;
    quint16 port = 0;
    int number = 0;

    auto operator<=>(const Rank &) const = default;
};

class Ranks final
{
public:
    explicit Ranks(const Catalog &catalog)
    {
        for (const Feature &feature : catalog.features)
            m_places.insert(feature.id, static_cast<int>(m_places.size()));
    }

    [[nodiscard]] Rank of(const RuleGroup &group, int number) const
    {
        return { group.feature == OwnEndpoints, group.direction,
                 m_places.value(group.feature, std::numeric_limits<int>::max()), group.port, number };
    }

private:
    QHash<QString, int> m_places;
};

} // namespace

void nameAndSort(const Catalog &catalog, const Project &project, QList<RuleGroup> &groups)
{
    QSet<QString> features;
    for (const RuleGroup &group : std::as_const(groups))
        features.insert(group.feature);
    const Numbers numbers(catalog, project, features);
    const Ranks ranks(catalog);
    QMultiMap<Rank, RuleGroup> sorted;
    for (RuleGroup &group : groups) {
        const QString kind = kindName(group.feature, group.direction, group.port);
        const int number = numbers.of(kind, group.clusters);
        group.name = number == 1 ? kind : u"%1-c%2"_s.arg(kind, QString::number(number));
        sorted.insert(ranks.of(group, number), group);
    }
    Q_ASSERT(sorted.uniqueKeys().size() == groups.size());
    groups = sorted.values();
}

} // namespace aro
