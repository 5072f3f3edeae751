// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azureipgroups.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::azure {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(IpGroups)
};

bool isGrouped(const QString &mode, const SourceList &list)
{
    return mode == Always || (mode == Many && list.networks.size() > ManyNetworks);
}

/// The groups of one list. The number of a further group stands before the owner, which may end with a number
/// itself.
QList<IpGroup> groupsOf(const SourceList &list, const QString &prefix)
{
    const QString direction = list.isClientAccess() ? u"client"_s : u"egress"_s;
    QList<IpGroup> groups;
    for (qsizetype first = 0; first < list.networks.size(); first += NetworksOfAGroup) {
        const QString part = groups.isEmpty() ? direction : direction + QString::number(groups.size() + 1);
        groups.append({ .name = u"%1-%2-%3"_s.arg(prefix, part, list.owner),
                        .symbol = part + u'_' + list.owner,
                        .networks = list.networks.mid(first, NetworksOfAGroup) });
    }
    return groups;
}

} // namespace

Sources::Sources(const RenderInput &input)
    : m_lists(input.rules)
{
    const QString mode = input.option(UseIpGroups.key);
    const QString prefix = input.option(IpGroupPrefix.key);
    for (const SourceList &list : m_lists.all())
        m_groups.append(isGrouped(mode, list) ? azure::groupsOf(list, prefix) : QList<IpGroup> {});
}

QList<SourceList> Sources::lists() const
{
    QList<SourceList> lists;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups.at(i).isEmpty())
            lists.append(m_lists.all().at(i));
    }
    return lists;
}

QList<IpGroup> Sources::groups() const
{
    QList<IpGroup> all;
    for (const QList<IpGroup> &groups : m_groups)
        all += groups;
    return all;
}

const QList<IpGroup> &Sources::groupsOf(const Rule &rule) const
{
    return m_groups.at(m_lists.indexOf(rule));
}

Result<void> checkIpGroups(const RenderInput &input)
{
    const qsizetype count = Sources(input).groups().size();
    if (count <= GroupsOfAFirewall)
        return {};
    return fail(
        Error::Code::TooLarge,
        Text::tr("The sources need %1 IP groups; a firewall takes %2. Set the option %3 to never, or "
                 "export the clusters one by one, each with names of its own.")
            .arg(QLocale().toString(count), QLocale().toString(GroupsOfAFirewall), QString(UseIpGroups.key)));
}

Result<void> checkScript(const RenderInput &input)
{
    const Sources sources(input);
    for (const Rule &rule : input.rules) {
        if (rule.sources.size() > NetworksOfACommand && sources.groupsOf(rule).isEmpty())
            return fail(Error::Code::TooLarge,
                        Text::tr("Rule %1 has %2 source networks; one command takes %3. Set the option %4 to "
                                 "many.")
                            .arg(rule.name, QLocale().toString(rule.sources.size()),
                                 QLocale().toString(NetworksOfACommand), QString(UseIpGroups.key)));
    }
    return checkIpGroups(input);
}

QStringList ipGroupUsage(const Sources &sources)
{
    const qsizetype count = sources.groups().size();
    if (count == 0)
        return {};
    const QString made = count == 1
        ? u"The source networks of its rules are in 1 IP group, which it makes as well."_s
        : u"The source networks of its rules are in %1 IP groups, which it makes as well."_s.arg(count);
    return { made,
             u"It changes IP groups that have these names already: another project in this resource group "
             "needs another %1."_s.arg(IpGroupPrefix.key) };
}

} // namespace aro::azure
