// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/export/degrade.h"
#include "core/export/limits.h"
#include "core/export/splitrules.h"
#include "core/export/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool wantsRules(const Cluster &cluster)
{
    return !cluster.features.isEmpty() || !cluster.extras.isEmpty();
}

/// The first reason not to export this cluster's rules.
Result<void> checkCluster(const Cluster &cluster)
{
    if (cluster.lockdown == Lockdown::NotEnabled)
        return fail(
            Error::Code::LockdownNotConfirmed,
            Text::tr("Egress lockdown is not enabled on %1. Without it the cluster needs many more endpoints "
                     "than these rules allow. Ask Microsoft or Red Hat support to enable it first.")
                .arg(cluster.name));
    if (cluster.lockdown == Lockdown::Unknown)
        return fail(
            Error::Code::LockdownNotConfirmed,
            Text::tr(
                "It is not known whether egress lockdown is enabled on %1. Ask the cluster with oc: rules "
                "are exported only where it is.")
                .arg(cluster.name));
    return {};
}

Result<void> checkClusters(const Project &project, const QString &only)
{
    if (!only.isEmpty() && !project.cluster(only))
        return fail(Error::Code::UnknownName,
                    Text::tr("There is no cluster \"%1\" in the project.").arg(only));
    bool any = false;
    for (const Cluster &cluster : project.clusters) {
        if ((!only.isEmpty() && cluster.name != only) || !wantsRules(cluster))
            continue;
        any = true;
        if (const auto checked = checkCluster(cluster); !checked)
            return checked;
    }
    if (!any)
        return fail(Error::Code::MissingValue, Text::tr("Nothing is chosen, so there is no rule to export."));
    return {};
}

/// The first cluster whose region or domain is missing although endpoints depend on it.
Result<void> checkPlaces(const Plan &plan)
{
    const auto isMissing = [](const Note &note) {
        return note.id == Note::Id::RegionMissing || note.id == Note::Id::ClusterDomainMissing;
    };
    const auto note = std::find_if(plan.notes.begin(), plan.notes.end(), isMissing);
    if (note == plan.notes.end())
        return {};
    const QString cluster = note->arguments.at(0);
    const QString features = note->arguments.at(1);
    if (note->id == Note::Id::ClusterDomainMissing)
        return fail(
            Error::Code::MissingValue,
            Text::tr("The domain of %1 is missing: endpoints of %2 depend on it.").arg(cluster, features));
    // What lacks both has both notes, see GroupBuilder.
    const bool isDomainMissing
        = std::any_of(plan.notes.begin(), plan.notes.end(), [&cluster](const Note &other) {
              return other.id == Note::Id::ClusterDomainMissing && other.arguments.at(0) == cluster;
          });
    const QString sentence = isDomainMissing
        ? Text::tr("The region and the domain of %1 are missing: endpoints of %2 depend on them.")
        : Text::tr("The region of %1 is missing: endpoints of %2 depend on it.");
    return fail(Error::Code::MissingValue, sentence.arg(cluster, features));
}

Result<void> checkPlan(const Plan &plan, const Target &target)
{
    if (const auto checked = checkPlaces(plan); !checked)
        return checked;
    for (const RuleGroup &group : plan.groups) {
        if (group.sources.isEmpty() && target.can(Target::Sources))
            return fail(Error::Code::MissingValue,
                        Text::tr("The egress sources of %1 are missing: give the subnets of its nodes.")
                            .arg(group.clusters.constFirst()));
    }
    return {};
}

QStringList headerLines(const Catalog &catalog, const Project &project, const QString &only)
{
    QStringList lines {
        u"Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant %1."_s.arg(
            QLatin1StringView(ARO_VERSION)),
        u"Catalog %1 of %2. Project: %3."_s.arg(catalog.edition, catalog.date.toString(Qt::ISODate),
                                                project.name),
    };
    if (!only.isEmpty())
        lines.append(u"Cluster: %1."_s.arg(only));
    return lines;
}

Result<void> checkContents(const QList<ArtifactFile> &files)
{
    for (const ArtifactFile &file : files) {
        if (file.content.isEmpty())
            return fail(Error::Code::CannotWrite,
                        Text::tr("%1 could not be made: the library that writes it is missing, or there is "
                                 "no room for temporary files.")
                            .arg(file.name));
    }
    return {};
}

/// The options of an export: those that the user gave, and all of them.
struct Options
{
    const OptionValues &given;
    const OptionValues &complete;
};

Notes exampleNotes(const Target &target, const Options &options, const QList<Rule> &rules)
{
    QSet<Direction> directions;
    for (const Rule &rule : rules)
        directions.insert(rule.direction);
    const QStringList examples = examplesLeft(target.options, options.given, directions);
    return examples.isEmpty() ? Notes() : Notes { { Note::Id::ExamplesLeft, { examples.join(", "_L1) } } };
}

Result<Artifact> render(const Catalog &catalog, const Project &project, const Target &target,
                        const Options &options, const QString &only)
{
    const Plan plan = resolve(catalog, project, only);
    if (const auto checked = checkPlan(plan, target); !checked)
        return Failure(checked.error());

    const unsigned abilities = target.abilitiesFor ? target.abilitiesFor(options.complete) : target.abilities;
    const unsigned everything = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Documents;
    const Degraded degraded = degrade(plan, target.can(Target::Documents) ? everything : abilities);
    if (degraded.rules.isEmpty())
        return fail(
            Error::Code::MissingValue,
            Text::tr("Nothing is left to export: %1")
                .arg(noteText((plan.notes + degraded.notes).value(0, { Note::Id::BaselineOnly, {} }))));

    const SplitRules split = splitRules(degraded.rules, target.limits);
    RenderInput input { .catalog = catalog,
                        .project = project,
                        .plan = plan,
                        .rules = split.rules,
                        .options = options.complete,
                        .notes = plan.notes + degraded.notes + split.notes
                            + exampleNotes(target, options, split.rules),
                        .header = headerLines(catalog, project, only) };
    const bool isForOneOfSeveral = !only.isEmpty() && std::ranges::count_if(project.clusters, wantsRules) > 1;
    if (isForOneOfSeveral && !target.can(Target::Documents) && !target.can(Target::ClusterSide))
        input.notes.append({ Note::Id::OneClusterAlone, { only } });
    if (target.notesFor)
        input.notes += target.notesFor(input);
    if (const auto checked = checkLimits(target, input); !checked)
        return Failure(checked.error());
    Artifact artifact { target.render(input), input.notes };
    if (const auto checked = checkSizes(target, input, artifact.files); !checked)
        return Failure(checked.error());
    if (const auto checked = checkContents(artifact.files); !checked)
        return Failure(checked.error());
    for (const ArtifactFile &file : std::as_const(artifact.files)) {
        if (!file.onlyFor.isEmpty())
            artifact.notes.append({ Note::Id::SourcesNotInFormat, { file.name, file.onlyFor } });
    }
    return artifact;
}

bool meansFolder(const QString &path)
{
    return path.endsWith(u'/') || path.endsWith(QDir::separator()) || QFileInfo(path).isDir();
}

} // namespace

bool RenderInput::isOn(QLatin1StringView key) const
{
    return option(key) == "true"_L1;
}

Result<Artifact> exportProject(const Catalog &catalog, const Project &project, const Target &target,
                               const OptionValues &options, const QString &only)
{
    const Result<OptionValues> complete = completeOptions(target.options, options);
    if (!complete)
        return Failure(complete.error());
    if (const auto checked = checkClusters(project, only); !checked)
        return Failure(checked.error());
    return render(catalog, project, target, { options, *complete }, only);
}

Result<QStringList> saveArtifact(const Artifact &artifact, const QString &path)
{
    QList<FileContent> files;
    if (artifact.files.size() == 1 && !meansFolder(path)) {
        files.append({ path, artifact.files.constFirst().content });
    } else {
        if (!QDir().mkpath(path))
            return fail(Error::Code::CannotWrite,
                        QFileInfo(path).isFile()
                            ? Text::tr("This is a file; the files of this target need a folder.")
                            : Text::tr("The folder could not be made."),
                        QDir::toNativeSeparators(path));
        for (const ArtifactFile &file : artifact.files)
            files.append({ QDir(path).filePath(file.name), file.content });
    }
    if (const auto saved = saveTexts(files); !saved)
        return Failure(saved.error());

    QStringList paths;
    for (const FileContent &file : std::as_const(files))
        paths.append(file.path);
    return paths;
}

} // namespace aro
