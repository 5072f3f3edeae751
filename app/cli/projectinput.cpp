// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/projectinput.h"

#include "cli/suggest.h"
#include "core/base/names.h"
#include "core/project/projectfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectInput)
};

} // namespace

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

Result<int> clusterIndex(const Project &project, const QString &name)
{
    QStringList names;
    for (const Cluster &cluster : project.clusters)
        names.append(cluster.name);
    const qsizetype index = names.indexOf(name);
    if (index < 0)
        return fail(
            Error::Code::UnknownName,
            withSuggestion(Text::tr("The project has no cluster \"%1\".").arg(shown(name)), name, names));
    return static_cast<int>(index);
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
