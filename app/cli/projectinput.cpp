// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/projectinput.h"

#include "core/base/textfile.h"
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
    // A pipe gives its content bit by bit. One byte too many tells that a document is too large.
    QByteArray json;
    while (json.size() <= MaxDocumentSize) {
        const QByteArray part = streams.in.read(MaxDocumentSize + 1 - json.size());
        if (part.isEmpty())
            break;
        json += part;
    }
    return readProject(catalog, json).map_error([](Error error) {
        const QString name = Text::tr("standard input");
        error.where = error.where.isEmpty() ? name : u"%1, %2"_s.arg(name, error.where);
        return error;
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
