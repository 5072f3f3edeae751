// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretkeys.h"
#include "core/pullsecret/secretmerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

using Kind = EntryChange::Kind;
using Part = EntryChange::Part;

/// Entries or other fields of one of the secrets.
struct Members
{
    const PullSecret &secret;
    QStringList names; ///< empty ones are not shown
    std::vector<std::size_t> nodes;
    SecretKeys keys;
};

/// `name`: the member of T that may be shown.
template <typename T>
Members membersOf(const PullSecret &secret, const QList<T> &list, QString T::*name)
{
    QStringList names;
    std::vector<std::size_t> nodes;
    for (const T &item : list) {
        names.append(item.*name);
        nodes.push_back(item.node);
    }
    SecretKeys keys(secret.json(), nodes);
    return { secret, names, std::move(nodes), std::move(keys) };
}

Members entriesOf(const PullSecret &secret)
{
    return membersOf(secret, secret.entries(), &RegistryEntry::registry);
}

Members fieldsOf(const PullSecret &secret)
{
    return membersOf(secret, secret.otherFields(), &OtherField::name);
}

EntryChange changeOf(const Members &members, std::size_t index, Part part, Kind kind)
{
    const auto place = static_cast<qsizetype>(index);
    const QString &name = members.names.at(place);
    return { name, kind, part, name.isEmpty() ? place + 1 : 0 };
}

Kind kindOf(const Members &before, std::size_t index, const Members &after)
{
    const auto other = after.keys.find(before.keys.key(index));
    if (!other)
        return Kind::Removed;
    const bool isSame = before.keys.isDuplicate(index) == after.keys.isDuplicate(*other)
        && PullSecret::isSame(before.secret, before.nodes[index], after.secret, after.nodes[*other]);
    return isSame ? Kind::Unchanged : Kind::Changed;
}

void appendChanges(QList<EntryChange> &changes, const Members &before, const Members &after, Part part)
{
    for (std::size_t i = 0; i < before.keys.count(); ++i) {
        if (before.keys.isLast(i))
            changes.append(changeOf(before, i, part, kindOf(before, i, after)));
    }
    for (std::size_t i = 0; i < after.keys.count(); ++i) {
        if (after.keys.isLast(i) && !before.keys.find(after.keys.key(i)))
            changes.append(changeOf(after, i, part, Kind::Added));
    }
}

} // namespace

QList<EntryChange> compareSecrets(const PullSecret &before, const PullSecret &after)
{
    QList<EntryChange> changes;
    appendChanges(changes, entriesOf(before), entriesOf(after), Part::Entry);
    appendChanges(changes, fieldsOf(before), fieldsOf(after), Part::Field);
    return changes;
}

QString changeName(const EntryChange &change)
{
    const bool isEntry = change.part == Part::Entry;
    if (change.name.isEmpty())
        return (isEntry ? Text::tr("entry %1, name not shown") : Text::tr("field %1, name not shown"))
            .arg(QString::number(change.number));
    return isEntry ? change.name : Text::tr("field %1").arg(change.name);
}

bool hasChanges(const QList<EntryChange> &changes)
{
    return std::ranges::any_of(changes,
                               [](const EntryChange &change) { return change.kind != Kind::Unchanged; });
}

QStringList changedEntries(const QList<EntryChange> &changes)
{
    QStringList names;
    for (const EntryChange &change : changes) {
        if (change.kind != Kind::Unchanged && change.part == Part::Entry && !change.name.isEmpty())
            names.append(change.name);
    }
    return names;
}

QString meaningOf(const SecretPlan &plan, const EntryChange &change)
{
    if (change.part != Part::Entry || !plan.optIns.contains(change.name))
        return {};
    if (change.kind == Kind::Added)
        return Text::tr("This opts in: the cluster starts to send telemetry and Insights data to Red Hat.");
    if (change.kind == Kind::Removed)
        return Text::tr("This opts out: the cluster stops sending telemetry and Insights data to Red Hat.");
    return {};
}

} // namespace aro
