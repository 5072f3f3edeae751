// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/projectinput.h"

#include "core/project/projectfile.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
Result<Project> readProjectFrom(const QString &path, const Catalog &catalog, Streams &streams)
{
    if (!isStandardStream(path))
        return loadProject(catalog, path);
    return readInput(streams, path).and_then([&](const QByteArray &json) {
        return readProject(catalog, json).map_error([&path](Error error) {
            const QString name = inputName(path);
            error.where = error.where.isEmpty() ? name : u"%1, %2"_s.arg(name, error.where);
            return error;
        });
    });
}

QList<const Cluster *> chosenClusters(const Project &project, const QString &only)
{
    QList<const Cluster *> clusters;
    for (const Cluster &cluster : project.clusters) {
        if (only.isEmpty() || cluster.name == only)
            clusters.append(&cluster);
    }
    return clusters;
}

} // namespace aro::cli
