// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/plan/plan.h"

namespace aro::examples {

/// A project with one complete cluster that has these features.
inline Project projectWith(const QStringList &features)
{
    using namespace Qt::StringLiterals;
    Project project = newProject();
    Cluster &cluster = project.clusters.first();
    cluster.region = u"eastus"_s;
    cluster.domain = u"contoso"_s;
    cluster.lockdown = Lockdown::Enabled;
    cluster.sources = { *Cidr::parse(u"10.20.0.0/24"_s) };
    cluster.clientSources = { *Cidr::parse(u"10.50.0.0/16"_s) };
    cluster.features = features;
    return project;
}

inline QList<EndpointRow> rowsOf(const Catalog &catalog, const Project &project)
{
    return endpointRows(catalog, project, project.clusters.constFirst());
}

/// Index of the row with this host, or -1.
inline int rowOf(const QList<EndpointRow> &rows, const QString &host)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].hostText == host)
            return row;
    }
    return -1;
}

} // namespace aro::examples
