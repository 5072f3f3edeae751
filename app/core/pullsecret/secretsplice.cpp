// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretmerge.h"

#include <vector>

namespace aro {
namespace {

/// One member of `auths` in the new document: its key and value, and the white space before it.
struct Member
{
    QByteArrayView space;
    QByteArrayView text;
    QByteArrayView value; ///< replaces the value in `text` when it is not empty
};

QByteArrayView between(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return text.sliced(begin, end - begin);
}

class Splice final
{
public:
    Splice(const PullSecret &cluster, const PullSecret *redHat, const MergeActions &actions)
        : m_cluster(cluster)
        , m_redHat(redHat)
        , m_actions(actions)
        , m_text(cluster.document())
    {
    }

    SecretBytes run()
    {
        collectOld();
        collectNew();
        if (!m_isChanged)
            return SecretBytes(m_text);
        SecretBytes result;
        // What is new is not larger than both documents, so no half of it stays behind in memory by growing.
        result.reserve(m_text.size() + (m_redHat ? 2 * m_redHat->document().size() : 0));
        const SecretJson::Node &auths = m_cluster.json().node(m_cluster.auths());
        result.append(m_text.first(auths.begin + 1));
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (i > 0)
                result.append(',');
            write(m_members[i], result);
        }
        result.append(m_text.sliced(m_lastEnd));
        return result;
    }

private:
    [[nodiscard]] MergeAction actionOf(const QString &registry) const
    {
        return registry.isEmpty() ? MergeAction::Keep : m_actions.value(registry, MergeAction::Keep);
    }

    [[nodiscard]] QByteArrayView valueOf(const QString &registry) const
    {
        return m_redHat->json().text(m_redHat->find(registry)->node);
    }

    void collectOld()
    {
        const SecretJson &json = m_cluster.json();
        qsizetype at = json.node(m_cluster.auths()).begin + 1;
        for (const RegistryEntry &entry : m_cluster.entries()) {
            const SecretJson::Node &node = json.node(entry.node);
            const Member member { between(m_text, at, node.keyBegin),
                                  between(m_text, node.keyBegin, node.end),
                                  {} };
            at = node.end;
            m_lastEnd = node.end;
            m_space = member.space;
            // Behind the value comes the comma, with white space before it at most.
            if (const qsizetype comma = m_text.indexOf(',', at); comma >= 0)
                at = comma + 1;
            addOld(entry, node, member);
        }
    }

    void addOld(const RegistryEntry &entry, const SecretJson::Node &node, Member member)
    {
        const MergeAction action = actionOf(entry.registry);
        if (action == MergeAction::Remove || (action == MergeAction::Take && !entry.isLast)) {
            m_isChanged = true;
            return;
        }
        if (action == MergeAction::Take) {
            const RegistryEntry *other = m_redHat->find(entry.registry);
            if (!PullSecret::isSame(m_cluster, entry.node, *m_redHat, other->node)) {
                member.text = between(m_text, node.keyBegin, node.begin);
                member.value = valueOf(entry.registry);
                m_isChanged = true;
            }
        }
        m_members.push_back(member);
    }

    /// In the order of the Red Hat secret.
    void collectNew()
    {
        if (!m_redHat)
            return;
        const SecretJson &json = m_redHat->json();
        for (const RegistryEntry &entry : m_redHat->entries()) {
            if (!entry.isLast || actionOf(entry.registry) != MergeAction::Take
                || m_cluster.has(entry.registry))
                continue;
            const SecretJson::Node &node = json.node(entry.node);
            m_members.push_back({ m_space, between(m_redHat->document(), node.keyBegin, node.end), {} });
            m_isChanged = true;
        }
    }

    static void write(const Member &member, SecretBytes &result)
    {
        result.append(member.space);
        result.append(member.text);
        result.append(member.value);
    }

    const PullSecret &m_cluster;
    const PullSecret *m_redHat;
    const MergeActions &m_actions;
    QByteArrayView m_text;
    std::vector<Member> m_members;
    QByteArrayView m_space; ///< before the last member, for those that are added
    qsizetype m_lastEnd = 0;
    bool m_isChanged = false;
};

} // namespace

SecretBytes spliceSecrets(const PullSecret &cluster, const PullSecret *redHat, const MergeActions &actions)
{
    return Splice(cluster, redHat, actions).run();
}

} // namespace aro
