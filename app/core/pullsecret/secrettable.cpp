// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secrettable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

using Role = SecretRow::Role;
using State = RegistryEntry::State;

Role roleOf(const SecretPlan &plan, const QString &registry)
{
    if (isPlatformRegistry(registry))
        return Role::Platform;
    if (plan.isChosen && plan.required.contains(registry))
        return Role::Required;
    if (plan.isChosen && plan.unwanted.contains(registry))
        return Role::Unwanted;
    if (!plan.known.contains(registry))
        return Role::Own;
    return plan.isChosen ? Role::Unused : Role::Undecided;
}

class Table final
{
public:
    explicit Table(const SecretCheck &check)
        : m_check(check)
    {
    }

    QList<SecretRow> rows()
    {
        add(m_check.plan.platform);
        for (const QString &registry : m_check.plan.isChosen ? m_check.plan.required : QStringList {})
            add(registry);
        for (const SecretSource *source : { &m_check.cluster, &m_check.redHat }) {
            if (source->secret)
                addAll(*source->secret, source == &m_check.cluster);
        }
        return m_rows;
    }

private:
    SecretRow &add(const QString &registry)
    {
        if (const auto it = m_places.constFind(registry); it != m_places.constEnd())
            return m_rows[*it];
        SecretRow row;
        row.registry = registry;
        row.role = roleOf(m_check.plan, registry);
        row.use = registryUse(m_check.plan, registry);
        m_places.insert(registry, m_rows.size());
        m_rows.append(row);
        return m_rows.last();
    }

    void addAll(const PullSecret &secret, bool isCluster)
    {
        for (qsizetype i = 0; i < secret.entries().size(); ++i) {
            const RegistryEntry &entry = secret.entries().at(i);
            if (!entry.isLast && !entry.registry.isEmpty())
                continue;
            if (entry.registry.isEmpty())
                m_rows.append(SecretRow { .registry = {}, .use = Text::tr("Unknown") });
            SecretRow &row = entry.registry.isEmpty() ? m_rows.last() : add(entry.registry);
            row.number = i + 1;
            (isCluster ? row.cluster : row.redHat) = entry;
            if (row.user.isEmpty())
                row.user = entry.user;
        }
    }

    const SecretCheck &m_check;
    QList<SecretRow> m_rows;
    QHash<QString, qsizetype> m_places;
};

struct StateName
{
    State state;
    QLatin1StringView id;
    const char *text;
};

constexpr std::array States {
    StateName { State::Ok, "ok"_L1, QT_TRANSLATE_NOOP("PullSecret", "ok") },
    StateName { State::NotAnObject, "not-an-object"_L1, QT_TRANSLATE_NOOP("PullSecret", "not an object") },
    StateName { State::NoAuth, "no-auth"_L1, QT_TRANSLATE_NOOP("PullSecret", "no credential") },
    StateName { State::EmptyAuth, "empty-auth"_L1, QT_TRANSLATE_NOOP("PullSecret", "empty") },
    StateName { State::MalformedBase64, "malformed-base64"_L1,
                QT_TRANSLATE_NOOP("PullSecret", "not valid base64") },
    StateName { State::NoColon, "no-colon"_L1, QT_TRANSLATE_NOOP("PullSecret", "not user:password") },
    StateName { State::NoUser, "no-user"_L1, QT_TRANSLATE_NOOP("PullSecret", "no user") },
    StateName { State::NoPassword, "no-password"_L1, QT_TRANSLATE_NOOP("PullSecret", "no password") },
    StateName { State::Expired, "expired"_L1, QT_TRANSLATE_NOOP("PullSecret", "expired") },
};

struct RoleName
{
    Role role;
    QLatin1StringView id;
    const char *text;
};

constexpr std::array Roles {
    RoleName { Role::Platform, "platform"_L1, QT_TRANSLATE_NOOP("PullSecret", "always stays") },
    RoleName { Role::Required, "required"_L1, QT_TRANSLATE_NOOP("PullSecret", "needed") },
    RoleName { Role::Unwanted, "unwanted"_L1, QT_TRANSLATE_NOOP("PullSecret", "must stay out") },
    RoleName { Role::Unused, "unused"_L1, QT_TRANSLATE_NOOP("PullSecret", "not used") },
    RoleName { Role::Own, "own"_L1, QT_TRANSLATE_NOOP("PullSecret", "your own") },
    RoleName { Role::Undecided, "undecided"_L1, QT_TRANSLATE_NOOP("PullSecret", "by features") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("PullSecret", text);
}

const StateName &nameOf(State state)
{
    return States[static_cast<std::size_t>(state)];
}

} // namespace

QList<SecretRow> secretRows(const SecretCheck &check)
{
    return Table(check).rows();
}

QString rowName(const SecretRow &row)
{
    return row.registry.isEmpty() ? Text::tr("entry %1, name not shown").arg(QString::number(row.number))
                                  : row.registry;
}

QString useText(const SecretRow &row)
{
    return row.user.isEmpty() ? row.use : Text::tr("%1 (user %2)").arg(row.use, row.user);
}

QString stateText(const std::optional<RegistryEntry> &entry)
{
    if (!entry)
        return {};
    const QString state = translated(nameOf(entry->state).text);
    return entry->isDuplicate ? Text::tr("%1, twice", "%1 is the state of an entry").arg(state) : state;
}

QString stateId(const std::optional<RegistryEntry> &entry)
{
    if (!entry)
        return u"absent"_s;
    return entry->isDuplicate ? u"duplicate"_s : QString(nameOf(entry->state).id);
}

QString roleId(Role role)
{
    return QString(Roles[static_cast<std::size_t>(role)].id);
}

QString roleText(Role role)
{
    return translated(Roles[static_cast<std::size_t>(role)].text);
}

} // namespace aro
