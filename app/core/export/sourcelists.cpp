// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/sourcelists.h"

#include "core/base/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString keyOf(const Rule &rule)
{
    return (rule.isClientAccess() ? u"c"_s : u"e"_s) + joined(rule.sources, u" "_s);
}

/// "prod", "prod_and_2_more"
QString suffixOf(const QStringList &clusters)
{
    const QString first = identifier(clusters.value(0));
    return clusters.size() < 2 ? first : u"%1_and_%2_more"_s.arg(first, QString::number(clusters.size() - 1));
}

QString ownerOf(const QStringList &clusters)
{
    constexpr int MaxOwner = 40;
    return identifier(shortened(clusters.join(u'_').toLower(), MaxOwner));
}

} // namespace

QString identifier(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return name;
}

QString uniqueName(const QString &wanted, QSet<QString> &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + u'_' + QString::number(i);
    taken.insert(name);
    return name;
}

QString SourceList::name(QLatin1StringView egress, QLatin1StringView client, QChar joint) const
{
    const QLatin1StringView base = isClientAccess() ? client : egress;
    return suffix.isEmpty() ? QString(base) : base + joint + suffix;
}

SourceLists::SourceLists(const QList<Rule> &rules)
{
    QStringList suffixes;
    QSet<QString> egressOwners;
    QSet<QString> clientOwners;
    for (const Rule &rule : rules) {
        const QString key = keyOf(rule);
        if (m_indexes.contains(key))
            continue;
        const QString owner
            = uniqueName(ownerOf(rule.clusters), rule.isClientAccess() ? clientOwners : egressOwners);
        m_indexes.insert(key, m_lists.size());
        m_lists.append(
            { .direction = rule.direction, .suffix = {}, .owner = owner, .networks = rule.sources });
        suffixes.append(suffixOf(rule.clusters));
    }
    setSuffixes(Direction::ClusterEgress, suffixes);
    setSuffixes(Direction::ClientAccess, suffixes);
}

void SourceLists::setSuffixes(Direction direction, const QStringList &suffixes)
{
    const auto belongs = [direction](const SourceList &list) { return list.direction == direction; };
    if (std::count_if(m_lists.cbegin(), m_lists.cend(), belongs) < 2)
        return;
    QSet<QString> taken;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (belongs(m_lists.at(i)))
            m_lists[i].suffix = uniqueName(suffixes.at(i), taken);
    }
}

qsizetype SourceLists::indexOf(const Rule &rule) const
{
    return m_indexes.value(keyOf(rule));
}

QList<Cidr> networksOf(const QList<Rule> &rules, Direction direction)
{
    QList<Cidr> networks;
    for (const Rule &rule : rules) {
        if (rule.direction == direction)
            networks += rule.sources;
    }
    return normalised(networks);
}

QString networkObject(const Cidr &network)
{
    return u"%1_%2"_s.arg(network.addressText(), QString::number(network.prefix()));
}

} // namespace aro
