// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

namespace aro::test {

/// `count` clusters behind one hub firewall: subnets and a domain for each, client networks in common.
inline Project hub(int count, const QStringList &features)
{
    using namespace Qt::StringLiterals;
    Project project = newProject();
    project.clusters.clear();
    for (int i = 0; i < count; ++i) {
        Cluster cluster { .name = u"cluster-%1"_s.arg(i),
                          .region = u"eastus"_s,
                          .domain = u"c%1"_s.arg(i),
                          .lockdown = Lockdown::Enabled };
        cluster.sources
            = *parseCidrs(u"10.%1.%2.0/25"_s.arg(QString::number(i / 200), QString::number(i % 200)));
        cluster.clientSources = *parseCidrs(u"172.16.0.0/16"_s);
        cluster.features = features;
        project.clusters.append(cluster);
    }
    return project;
}

} // namespace aro::test
