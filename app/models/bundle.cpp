// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bundle.h"

#include "core/project/projectfile.h"
#include "core/pullsecret/guide.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

Result<QList<ArtifactFile>> filesOf(const Catalog &catalog, const Project &project, const QString &targetId)
{
    const Result<const Target *> target = findTarget(targetId);
    if (!target)
        return Failure(target.error());
    const Result<Artifact> artifact
        = exportProject(catalog, project, **target, project.options.value(targetId));
    if (!artifact)
        return Failure(artifact.error());
    return artifact->files;
}

ArtifactFile guideFile(const Catalog &catalog, const Project &project, const Cluster &cluster)
{
    const QString name
        = project.clusters.size() == 1 ? u"pull-secret.md"_s : u"pull-secret-%1.md"_s.arg(cluster.name);
    return { name, guideMarkdown(pullSecretGuide(catalog, project, cluster)).toUtf8() };
}

} // namespace

Result<Artifact> bundle(const Catalog &catalog, const Project &project, const QString &documentName)
{
    if (project.target.isEmpty())
        return fail(Error::Code::MissingValue,
                    Text::tr("No firewall product is chosen. Choose it in the Firewall rules step first."));

    const QString document
        = documentName.isEmpty() ? fileNameFor(project.name) + ".aroegress"_L1 : documentName;
    Artifact result;
    result.files.append({ document, writeProject(project) });
    QStringList targets { project.target, u"markdown"_s, u"csv"_s };
    targets.removeDuplicates();
    for (const QString &id : std::as_const(targets)) {
        const Result<QList<ArtifactFile>> files = filesOf(catalog, project, id);
        if (!files)
            return Failure(files.error());
        result.files.append(*files);
    }
    for (const Cluster &cluster : project.clusters)
        result.files.append(guideFile(catalog, project, cluster));
    return result;
}

QString fileNameFor(const QString &projectName)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._]+"_s);
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    const QString name = QString(projectName).replace(others, u"-"_s).remove(edges);
    return name.isEmpty() ? u"aro-egress"_s : name;
}

QString shortList(const QStringList &names, qsizetype most)
{
    const QString list = names.first(std::min(most, names.size())).join(", "_L1);
    const int others = static_cast<int>(std::max<qsizetype>(0, names.size() - most));
    return others == 0 ? list : Text::tr("%1 and %n more", "list of names", others).arg(list);
}

} // namespace aro
