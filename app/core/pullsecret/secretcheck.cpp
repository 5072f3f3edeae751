// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

using Id = SecretFinding::Id;
using Severity = SecretFinding::Severity;
using File = SecretFinding::File;
using State = RegistryEntry::State;

Id idOf(State state)
{
    switch (state) {
    case State::NotAnObject:
        return Id::NotAnObject;
    case State::NoAuth:
        return Id::NoAuth;
    case State::EmptyAuth:
        return Id::EmptyAuth;
    case State::MalformedBase64:
        return Id::MalformedBase64;
    case State::NoColon:
        return Id::NoColon;
    case State::NoUser:
        return Id::NoUser;
    case State::NoPassword:
        return Id::NoPassword;
    case State::Ok:
    case State::Expired:
        break;
    }
    return Id::Expired;
}

bool isUsable(const PullSecret &secret, const QString &registry)
{
    const RegistryEntry *entry = secret.find(registry);
    return entry && entry->state == State::Ok;
}

/// The entry of the ARO service in any cloud, or nothing.
QString platformOf(const PullSecret &secret)
{
    const auto it = std::ranges::find_if(
        secret.entries(), [](const RegistryEntry &entry) { return isPlatformRegistry(entry.registry); });
    return it == secret.entries().end() ? QString() : it->registry;
}

class Checker final
{
public:
    explicit Checker(const SecretCheck &check)
        : m_check(check)
    {
    }

    SecretFindings run()
    {
        if (m_check.cluster.secret) {
            checkFile(m_check.cluster, File::Cluster);
            checkPlatform(*m_check.cluster.secret);
            checkAge();
            checkPlan(*m_check.cluster.secret);
        }
        if (m_check.redHat.secret) {
            checkFile(m_check.redHat, File::RedHat);
            checkRedHat(*m_check.redHat.secret);
        }
        if (m_check.cluster.secret && m_check.redHat.secret)
            checkPair(*m_check.cluster.secret, *m_check.redHat.secret);
        std::ranges::stable_sort(m_findings, [](const SecretFinding &a, const SecretFinding &b) {
            return a.severity > b.severity;
        });
        return std::move(m_findings);
    }

private:
    void add(Id id, Severity severity, File file, const QString &registry = {}, const QString &argument = {})
    {
        m_findings.append({ id, severity, file, registry, argument });
    }

    void checkFile(const SecretSource &source, File file)
    {
        const PullSecret &secret = *source.secret;
        if (source.isReadableByOthers)
            add(Id::ReadableByOthers, Severity::Warning, file);
        if (secret.hadQuotes())
            add(Id::ShellQuotes, Severity::Warning, file);
        if (!secret.type().isEmpty() && secret.type() != "kubernetes.io/dockerconfigjson"_L1)
            add(Id::WrongType, Severity::Error, file, {}, secret.type());
        if (file == File::Cluster && !secret.name().isEmpty()
            && secret.name() != "openshift-config/pull-secret"_L1 && secret.name() != "pull-secret"_L1)
            add(Id::WrongName, Severity::Error, file, {}, secret.name());
        for (const OtherField &field : secret.otherFields()) {
            if (!field.name.isEmpty())
                add(Id::OtherField, Severity::Information, file, {}, field.name);
        }
        for (qsizetype i = 0; i < secret.entries().size(); ++i)
            checkEntry(secret.entries().at(i), i, file);
    }

    void checkEntry(const RegistryEntry &entry, qsizetype index, File file)
    {
        if (entry.registry.isEmpty()) {
            add(Id::NameHidden, Severity::Warning, file, {}, QString::number(index + 1));
            return;
        }
        if (!entry.isLast)
            return;
        const bool isOwnPlatform = file == File::Cluster && entry.registry == m_check.plan.platform;
        if (entry.isDuplicate && !isOwnPlatform)
            add(Id::Duplicate, Severity::Warning, file, entry.registry);
        const bool isPlatform = isPlatformRegistry(entry.registry); // see checkPlatform()
        if (const QString meant = meantRegistry(m_check.plan, entry.registry);
            !meant.isEmpty() && !isPlatform)
            add(Id::NameNotExact, Severity::Warning, file, entry.registry, meant);
        if (entry.state != State::Ok && !isOwnPlatform)
            add(idOf(entry.state), Severity::Warning, file, entry.registry,
                entry.expires.date().toString(Qt::ISODate));
    }

    void checkPlatform(const PullSecret &cluster)
    {
        const QString &wanted = m_check.plan.platform;
        const RegistryEntry *entry = cluster.find(wanted);
        const QString inexact = inexactPlatformOf(cluster);
        if (!inexact.isEmpty() && !entry)
            add(Id::PlatformNotExact, Severity::Error, File::Cluster, wanted, inexact);
        if (entry && entry->state != State::Ok)
            add(Id::PlatformBroken, Severity::Error, File::Cluster, wanted);
        if (entry && entry->isDuplicate)
            add(Id::PlatformTwice, Severity::Error, File::Cluster, wanted);
        if (entry || !inexact.isEmpty())
            return;
        const PullSecret *redHat = m_check.redHat.secret;
        if (const QString other = platformOf(cluster); !other.isEmpty())
            add(Id::PlatformWrongCloud, Severity::Error, File::Cluster, wanted, other);
        else if (redHat && redHat->has(wanted))
            add(Id::Swapped, Severity::Error, File::Cluster, wanted);
        else
            add(Id::PlatformMissing, Severity::Error, File::Cluster, wanted);
    }

    /// What is meant to be the entry of the ARO service and is spelled otherwise, or nothing.
    [[nodiscard]] QString inexactPlatformOf(const PullSecret &secret) const
    {
        const QString &wanted = m_check.plan.platform;
        const auto it = std::ranges::find_if(secret.entries(), [&wanted](const RegistryEntry &entry) {
            return entry.registry != wanted && plainRegistry(entry.registry) == wanted;
        });
        return it == secret.entries().end() ? QString() : it->registry;
    }

    void checkAge()
    {
        const QDateTime modified = m_check.cluster.modified;
        const qint64 hours = modified.isValid() ? modified.secsTo(m_check.now) / 3600 : 0;
        if (hours >= FreshHours)
            add(Id::StaleCopy, Severity::Warning, File::Cluster, {}, QString::number(hours));
    }

    void checkPlan(const PullSecret &cluster)
    {
        const SecretPlan &plan = m_check.plan;
        if (!plan.isChosen)
            return;
        for (const QString &registry : plan.required) {
            const bool isOptIn = plan.optIns.contains(registry);
            if (!cluster.has(registry))
                add(isOptIn ? Id::DataEntryMissing : Id::RegistryEntryMissing, Severity::Warning,
                    File::Cluster, registry);
            if (isOptIn && !plan.alsoSwitchedOn.isEmpty())
                add(Id::DataHalfChosen, Severity::Warning, File::Cluster, registry,
                    plan.alsoSwitchedOn.join(", "_L1));
        }
        for (const QString &registry : plan.known) {
            if (plan.unwanted.contains(registry) && cluster.has(registry))
                add(Id::DataEntryUnwanted, Severity::Warning, File::Cluster, registry);
            else if (!plan.required.contains(registry) && cluster.has(registry))
                add(Id::EntryUnused, Severity::Information, File::Cluster, registry);
        }
    }

    void checkRedHat(const PullSecret &redHat)
    {
        const QString platform = platformOf(redHat);
        if (!platform.isEmpty())
            add(Id::SavedCopy, Severity::Information, File::RedHat, {}, platform);
        else if (!m_check.cluster.secret)
            add(Id::OverwriteRisk, Severity::Warning, File::RedHat, m_check.plan.platform);
        if (!m_check.plan.isChosen)
            return;
        for (const QString &registry : m_check.plan.required) {
            const bool isThere = m_check.cluster.secret && isUsable(*m_check.cluster.secret, registry);
            if (!isThere && !isUsable(redHat, registry))
                add(Id::RedHatEntryMissing, Severity::Error, File::RedHat, registry);
        }
    }

    void checkPair(const PullSecret &cluster, const PullSecret &redHat)
    {
        if (cluster.document() == redHat.document()) {
            add(Id::SameContent, Severity::Warning, File::RedHat);
            return;
        }
        for (const RegistryEntry &entry : cluster.entries())
            compare(cluster, entry, redHat);
    }

    void compare(const PullSecret &cluster, const RegistryEntry &entry, const PullSecret &redHat)
    {
        if (!entry.isLast || entry.registry.isEmpty())
            return;
        const bool isCopy = !platformOf(redHat).isEmpty() && !platformOf(cluster).isEmpty();
        const RegistryEntry *other = redHat.find(entry.registry);
        if (!other) {
            if (isCopy)
                add(Id::EntryLost, Severity::Warning, File::RedHat, entry.registry);
            return;
        }
        if (PullSecret::isSame(cluster, entry.node, redHat, other->node))
            return;
        if (isPlatformRegistry(entry.registry))
            add(Id::PlatformChanged, Severity::Error, File::RedHat, entry.registry);
        else if (entry.state == RegistryEntry::State::Ok)
            add(Id::EntryDiffers, Severity::Information, File::RedHat, entry.registry);
    }

    const SecretCheck &m_check;
    SecretFindings m_findings;
};

} // namespace

SecretFindings checkSecrets(const SecretCheck &check)
{
    return Checker(check).run();
}

} // namespace aro
