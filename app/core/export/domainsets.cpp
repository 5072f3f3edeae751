// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/domainsets.h"

#include "core/export/sourcelists.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

using Indexes = QList<qsizetype>;

/// Which rules ask for which names.
class Askers final
{
public:
    explicit Askers(const QList<Rule> &rules)
    {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (const RuleTarget &destination : rules.at(i).destinations)
                add(destination.host, i);
        }
    }

    [[nodiscard]] const QStringList &domains() const { return m_domains; }

    /// Rules that name this domain, or a wildcard that covers it.
    [[nodiscard]] Indexes of(const QString &domain) const
    {
        Indexes indexes = m_exact.value(domain) + m_below.value(domain);
        for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1))
            indexes += m_below.value(domain.sliced(dot + 1));
        std::sort(indexes.begin(), indexes.end());
        indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
        return indexes;
    }

private:
    void add(const HostPattern &host, qsizetype index)
    {
        if (!m_exact.contains(host.host()) && !m_below.contains(host.host()))
            m_domains.append(host.host());
        (host.isWildcard() ? m_below : m_exact)[host.host()].append(index);
    }

    QStringList m_domains; ///< in order of first appearance
    QHash<QString, Indexes> m_exact;
    QHash<QString, Indexes> m_below;
};

/// "insights", "insights_and_1_more"
QString nameOf(const QList<Rule> &rules, const Indexes &indexes, QSet<QString> &taken)
{
    const QString first = identifier(rules.at(indexes.constFirst()).name);
    const qsizetype more = indexes.size() - 1;
    return uniqueName(more == 0 ? first : u"%1_and_%2_more"_s.arg(first, QString::number(more)), taken);
}

/// One rule for each direction and port, in order of first appearance.
QList<Rule> united(const QList<Rule> &rules, const Indexes &indexes)
{
    QList<Rule> result;
    QList<QStringList> descriptions;
    for (const qsizetype index : indexes) {
        const Rule &rule = rules.at(index);
        auto it = std::find_if(result.begin(), result.end(), [&rule](const Rule &other) {
            return other.direction == rule.direction && other.port == rule.port;
        });
        if (it == result.end()) {
            it = result.insert(result.end(), rule);
            it->destinations.clear();
            descriptions.append({ rule.description });
            continue;
        }
        it->sources += rule.sources;
        it->clusters += rule.clusters;
        descriptions[it - result.begin()].append(rule.description);
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        result[i].sources = normalised(result.at(i).sources);
        result[i].clusters.removeDuplicates();
        descriptions[i].removeDuplicates();
        result[i].description = descriptions.at(i).join("; "_L1);
    }
    return result;
}

} // namespace

QList<DomainSet> domainSets(const QList<Rule> &rules)
{
    const Askers askers(rules);
    QList<DomainSet> sets;
    QHash<Indexes, qsizetype> places;
    QSet<QString> taken;
    for (const QString &domain : askers.domains()) {
        const Indexes indexes = askers.of(domain);
        auto place = places.constFind(indexes);
        if (place == places.constEnd()) {
            place = places.insert(indexes, sets.size());
            sets.append({ nameOf(rules, indexes, taken), {}, united(rules, indexes) });
        }
        sets[*place].domains.append(domain);
    }
    return sets;
}

} // namespace aro
