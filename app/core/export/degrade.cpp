// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/degrade.h"

#include "core/base/names.h"
#include "core/export/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr int MaxDescription = 200;
constexpr QLatin1StringView UrlRule { "-urls" };

/// Degrades the destinations of one group after the other.
class Degrader final
{
public:
    explicit Degrader(unsigned abilities)
        : m_abilities(abilities)
    {
    }

    /// `title`: what tells the group from all others.
    void add(const RuleGroup &group, const QString &title)
    {
        if (group.direction == Direction::ClientAccess && can(Target::ClusterSide)) {
            note(Note::Id::ClientAccessElsewhere);
            return;
        }
        m_rule = Rule { .name = group.name,
                        .feature = group.feature,
                        .clusters = group.clusters,
                        .direction = group.direction,
                        .port = group.port,
                        .sources = group.sources };
        m_urls.clear();
        m_seen.clear();
        m_lostPath.clear();
        for (const Destination &destination : group.destinations)
            addDestination(destination);
        m_rule.description = description(title);
        finishRule();
        if (m_urls.isEmpty())
            return;
        m_rule.name += UrlRule;
        m_rule.destinations = m_urls;
        m_rule.hasUrls = true;
        finishRule();
    }

    [[nodiscard]] Degraded finish()
    {
        if (!m_result.rules.isEmpty()) {
            noteIf(Target::ByAddress, Note::Id::MatchesByAddress);
            noteIf(Target::NetworkRulesFirst, Note::Id::NetworkRulesFirst);
            noteIf(Target::AppendsLast, Note::Id::RulesAppendedLast);
            noteIf(Target::EntriesCoverSubdomains, Note::Id::SubdomainsIncluded);
        }
        return m_result;
    }

private:
    void finishRule()
    {
        if (m_rule.destinations.isEmpty())
            return;
        m_result.rules.append(m_rule);
        if (m_rule.isClientAccess())
            note(Note::Id::ClientSources);
    }

    [[nodiscard]] bool can(Target::Ability ability) const { return (m_abilities & ability) != 0; }

    /// A large project has thousands of notes, so that they are not searched one by one.
    void note(Note::Id id, const QStringList &arguments = {})
    {
        const QString key = noteId(id) + arguments.join(u'|');
        if (m_noted.contains(key))
            return;
        m_noted.insert(key);
        m_result.notes.append({ id, arguments });
    }

    void noteIf(Target::Ability ability, Note::Id id)
    {
        if (can(ability))
            note(id);
    }

    [[nodiscard]] QString description(const QString &title) const
    {
        QString text = title;
        if (!m_lostPath.isEmpty())
            text += u" (path %1 not enforced)"_s.arg(m_lostPath);
        // A long path is the only part that could take the text out of the limit.
        return parseLabel(text, MaxDescription).value_or(title);
    }

    void addDestination(const Destination &destination)
    {
        const HostPattern &host = destination.host;
        if (m_rule.port != 443 && !can(Target::Ports)) {
            note(Note::Id::PortLeftOut, { host.text(), QString::number(m_rule.port) });
            return;
        }
        if (m_rule.port != 443)
            noteIf(Target::SharedPortList, Note::Id::SharedPortsWidened, { QString::number(m_rule.port) });
        // Whatever this product can do, a device behind it may decrypt.
        if (destination.clientCertificate)
            note(Note::Id::TlsPassThrough, { host.hostText() });
        if (host.isWildcard())
            addWildcard(destination);
        else if (host.hasPath())
            addPath(destination);
        else
            append(host, destination.use);
    }

    void noteIf(Target::Ability ability, Note::Id id, const QStringList &arguments)
    {
        if (can(ability))
            note(id, arguments);
    }

    void addWildcard(const Destination &destination)
    {
        const HostPattern &host = destination.host;
        if (can(Target::WildcardHost)) {
            noteIf(Target::WildcardCoversApex, Note::Id::ApexIncluded, { host.host() });
            noteIf(Target::WildcardNeedsDns, Note::Id::NeedsDnsThroughFirewall);
            append(host, destination.use);
            return;
        }
        if (destination.substitutes.isEmpty()) {
            note(Note::Id::WildcardLeftOut, { host.text() });
            return;
        }
        note(Note::Id::WildcardReplaced, { host.text(), destination.substitutes.join(", "_L1) });
        for (const QString &substitute : destination.substitutes) {
            if (const auto exact = HostPattern::parse(substitute))
                append(*exact, destination.use);
        }
    }

    void addPath(const Destination &destination)
    {
        const HostPattern &host = destination.host;
        // What must not be decrypted is allowed by its host alone.
        const bool isOpaque = can(Target::HostsOrUrls) && destination.clientCertificate;
        if (can(Target::UrlPath) && !isOpaque) {
            noteIf(Target::TlsInspection, Note::Id::NeedsTlsInspection);
            if (can(Target::Documents))
                note(Note::Id::PathInDocument, { host.host(), host.path() });
            append(host, destination.use);
            return;
        }
        note(Note::Id::PathWidened, { host.host(), host.path() });
        m_lostPath = host.path();
        append(host.withoutPath(), destination.use);
    }

    void append(const HostPattern &host, const QString &use)
    {
        if (m_seen.contains(host))
            return;
        m_seen.insert(host);
        const bool isUrl = host.hasPath() && can(Target::HostsOrUrls);
        (isUrl ? m_urls : m_rule.destinations).append({ host, use });
    }

    unsigned m_abilities = 0;
    Degraded m_result;
    Rule m_rule;
    QList<RuleTarget> m_urls; ///< destinations of the rule's companion
    QString m_lostPath;
    QSet<HostPattern> m_seen;
    QSet<QString> m_noted;
};

} // namespace

Degraded degrade(const Plan &plan, unsigned abilities)
{
    Degrader degrader(abilities);
    const QStringList titles = distinctTitles(plan.groups);
    for (qsizetype i = 0; i < titles.size(); ++i)
        degrader.add(plan.groups.at(i), titles.at(i));
    return degrader.finish();
}

} // namespace aro
