// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString titleOf(const RuleGroup &group)
{
    QString title = group.title;
    if (group.port != 443)
        title += u", port %1"_s.arg(group.port);
    if (group.direction == Direction::ClientAccess)
        title += ", from the client networks"_L1;
    return title;
}

/// "prod", "prod and 2 more"
QString clustersOf(const RuleGroup &group)
{
    const QString first = group.clusters.constFirst();
    const qsizetype more = group.clusters.size() - 1;
    return more == 0 ? first : u"%1 and %2 more"_s.arg(first, QString::number(more));
}

} // namespace

QString directionText(Direction direction)
{
    return direction == Direction::ClientAccess ? u"from your client networks to these endpoints"_s
                                                : u"from the cluster to the internet"_s;
}

QString sourcesText(Direction direction)
{
    return direction == Direction::ClientAccess ? u"the client networks"_s : u"the subnets of the cluster"_s;
}

QStringList distinctTitles(const QList<RuleGroup> &groups)
{
    QStringList titles;
    QHash<QString, int> counts;
    for (const RuleGroup &group : groups) {
        titles.append(titleOf(group));
        ++counts[titles.constLast()];
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (counts.value(titles.at(i)) > 1)
            titles[i] += u" (%1)"_s.arg(clustersOf(groups.at(i)));
    }
    return titles;
}

QString counted(qsizetype count, QLatin1StringView one, QLatin1StringView several)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? QString(one) : QString(several));
}

QString inspectionText(const Destination &destination)
{
    return destination.clientCertificate ? u"Exempt it from TLS inspection: it uses client certificates."_s
                                         : QString();
}

} // namespace aro
