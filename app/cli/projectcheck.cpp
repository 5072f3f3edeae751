// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/projectinput.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/plan/plan.h"
#include "core/project/azcluster.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class ProjectCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCheckCommand)

public:
    void declare(CommandLine &line) override
    {
        line.argument("FILE", m_path, CommandLine::Presence::Required,
                      tr("Project to read; - is standard input."));
    }

    [[nodiscard]] QStringList examples() const override { return { u"project check west.aroegress"_s }; }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        const Result<Project> project = readProjectFrom(m_path, *catalog, streams);
        if (!project)
            return Failure(project.error());

        const Findings findings = findingsOf(*catalog, *project);
        const QString end = findings.count == 0 ? tr("Nothing is missing: rules can be exported.")
                                                : tr("%n finding(s).", nullptr, findings.count);
        return print(streams, findings.text + end + u'\n').map([&findings] {
            return findings.count == 0 ? Done : DoneWithFindings;
        });
    }

private:
    struct Findings
    {
        QString text;
        int count = 0;

        void add(const QString &id, const QString &sentence)
        {
            text += tr("finding [%1]: %2", "%1 is an id").arg(id, sentence) + u'\n';
            ++count;
        }
        void addNote(const Note &note)
        {
            const QString line = severity(note) == Note::Severity::Warning
                ? tr("warning [%1]: %2", "%1 is an id")
                : tr("note [%1]: %2", "%1 is an id");
            text += line.arg(noteId(note.id), noteText(note)) + u'\n';
        }
    };

    [[nodiscard]] static Findings findingsOf(const Catalog &catalog, const Project &project)
    {
        Findings findings;
        const Result<const Target *> target = findTarget(project.target);
        const bool needsSources = !target || (*target)->can(Target::Sources);
        for (const Cluster &cluster : project.clusters)
            checkCluster(findings, cluster, needsSources);
        const Plan plan = resolve(catalog, project);
        for (const Note &note : plan.notes) {
            if (isFinding(note.id))
                findings.add(noteId(note.id), noteText(note));
            else
                findings.addNote(note);
        }
        if (plan.groups.isEmpty() && findings.count == 0)
            findings.add(u"nothing"_s, tr("Nothing is chosen, so there is no rule to export."));
        if (!project.target.isEmpty())
            checkTarget(findings, project, target);
        if (target && findings.count == 0)
            checkExport(findings, catalog, project, **target);
        return findings;
    }

    /// What is missing, or is hardly what was meant: a region that is only new costs a question.
    static bool isFinding(Note::Id id)
    {
        return id == Note::Id::ClientSourcesMissing || id == Note::Id::RegionMissing
            || id == Note::Id::ClusterDomainMissing || id == Note::Id::RegionMisspelt
            || id == Note::Id::RegionOfOtherCloud || id == Note::Id::DomainUnlikely;
    }

    static void checkCluster(Findings &findings, const Cluster &cluster, bool needsSources)
    {
        if (cluster.features.isEmpty() && cluster.extras.isEmpty())
            return;
        if (cluster.lockdown == Lockdown::Unknown)
            findings.add(u"lockdown"_s,
                         tr("It is not known whether egress lockdown is enabled on %1. Ask the cluster: %2",
                            "%2 is a command")
                             .arg(cluster.name,
                                  u"%1 | aro-egress-cli project set FILE --cluster %2 --from-oc -"_s.arg(
                                      clusterResourceCommand(), cluster.name)));
        if (cluster.lockdown == Lockdown::NotEnabled)
            findings.add(u"lockdown"_s, tr("Egress lockdown is not enabled on %1.").arg(cluster.name));
        if (cluster.sources.isEmpty() && needsSources)
            findings.add(u"sources"_s, tr("The subnets of %1 are missing.").arg(cluster.name));
    }

    static void checkTarget(Findings &findings, const Project &project, const Result<const Target *> &target)
    {
        const Result<OptionValues> options = target.and_then([&project](const Target *known) {
            return completeOptions(known->options, project.options.value(project.target));
        });
        if (!options)
            findings.add(u"target"_s, options.error().message);
    }

    /// What only an export can tell, such as too many rules.
    static void checkExport(Findings &findings, const Catalog &catalog, const Project &project,
                            const Target &target)
    {
        const Result<Artifact> artifact
            = exportProject(catalog, project, target, project.options.value(project.target));
        if (!artifact)
            findings.add(u"export"_s, artifact.error().message);
    }

    QString m_path;
};

} // namespace

std::unique_ptr<Command> makeProjectCheck()
{
    return std::make_unique<ProjectCheckCommand>();
}

} // namespace aro::cli
