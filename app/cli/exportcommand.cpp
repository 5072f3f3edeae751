// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/projectinput.h"
#include "cli/targetoptions.h"
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "core/project/azcluster.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    void declare(CommandLine &line) override
    {
        m_target.declare(line);
        line.value("-o,--output", m_path, "PATH",
                   tr("File to write, or folder for several files. Default: standard output."));
        m_options.declare(line, ClusterOptions::Scope::ClusterOrProject);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"export --target csv --feature telemetry --lockdown enabled -o telemetry.csv"_s,
                 u"export --target squid --preset common --lockdown enabled \\\n"
                 "      --region westeurope --domain contoso --source 10.0.0.0/23 \\\n"
                 "      --client-source 192.168.0.0/16 > allow-aro.conf"_s,
                 u"export --project west.aroegress --target azure-policy-cli \\\n"
                 "      --set policy=fwpol-west --output west.sh"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        const Result<Project> project = m_options.project(*catalog, streams);
        if (!project)
            return Failure(project.error());
        const Result<Artifact> artifact = artifactOf(*catalog, *project, streams);
        if (!artifact)
            return Failure(artifact.error());
        return write(*artifact, streams).map([&] {
            sayNotes(artifact->notes, streams);
            return Done;
        });
    }

private:
    [[nodiscard]] Result<Artifact> artifactOf(const Catalog &catalog, const Project &project,
                                              Streams &streams) const
    {
        const QString id = m_target.target().isEmpty() ? project.target : m_target.target();
        if (id.isEmpty())
            return fail(Error::Code::Usage,
                        tr("Give --target ID; \"aro-egress-cli targets\" lists what there is."));
        const Result<const Target *> target = findTargetOrSuggest(id);
        if (!target)
            return Failure(target.error());
        const Result<OptionValues> options = m_target.over(project.options.value(id));
        if (!options)
            return Failure(options.error());
        const Result<Artifact> artifact
            = exportProject(catalog, project, **target, *options, m_options.only());
        const bool isUnknown
            = std::ranges::any_of(chosenClusters(project, m_options.only()), [](const Cluster *cluster) {
                  return cluster->lockdown == Lockdown::Unknown;
              });
        if (!artifact && artifact.error().code == Error::Code::LockdownNotConfirmed && isUnknown)
            sayHowToFindOut(streams);
        return artifact;
    }

    void sayHowToFindOut(Streams &streams) const
    {
        say(streams, tr("note: This command says whether egress lockdown is enabled on a cluster:"));
        say(streams, u"  "_s + lockdownCommand());
        if (m_options.path().isEmpty())
            say(streams, tr("If it is, give --lockdown enabled."));
        else
            say(streams,
                tr("If it is, say so in the project: aro-egress-cli project set FILE --cluster NAME "
                   "--lockdown enabled."));
    }

    static void sayNotes(const Notes &notes, Streams &streams)
    {
        for (const Note &note : notes) {
            const QString text = severity(note) == Note::Severity::Warning
                ? tr("warning [%1]: %2", "%1 is an id")
                : tr("note [%1]: %2", "%1 is an id");
            say(streams, text.arg(noteId(note.id), noteText(note)));
        }
    }

    [[nodiscard]] Result<void> write(const Artifact &artifact, Streams &streams) const
    {
        const bool toStandardOutput = m_path.isEmpty() || isStandardStream(m_path);
        if (artifact.files.size() > 1 && (toStandardOutput || looksLikeAFile(artifact)))
            return needsAFolder(artifact);
        if (toStandardOutput)
            return printFile(artifact.files.constFirst(), streams);
        return checkOutputs(outputs(artifact), m_options.inputs())
            .and_then([&] { return saveArtifact(artifact, m_path); })
            .map([&](const QStringList &paths) {
                for (const QString &path : paths)
                    sayWritten(streams, path);
            });
    }

    /// Whether -o names nothing that is there and is called like a file of the target.
    [[nodiscard]] bool looksLikeAFile(const Artifact &artifact) const
    {
        const QFileInfo place(m_path);
        if (place.exists() || m_path.endsWith(u'/'))
            return false;
        return std::ranges::any_of(artifact.files, [&place](const ArtifactFile &file) {
            return QFileInfo(file.name).suffix() == place.suffix();
        });
    }

    [[nodiscard]] static Failure needsAFolder(const Artifact &artifact)
    {
        QStringList names;
        for (const ArtifactFile &file : artifact.files)
            names.append(file.name);
        return fail(Error::Code::Usage,
                    tr("This target makes several files (%1): give a folder with -o FOLDER.")
                        .arg(names.join(", "_L1)));
    }

    /// The output is a file or the folder of the files.
    [[nodiscard]] QStringList outputs(const Artifact &artifact) const
    {
        QStringList paths { m_path };
        for (const ArtifactFile &file : artifact.files)
            paths.append(QDir(m_path).filePath(file.name));
        return paths;
    }

    [[nodiscard]] static Result<void> printFile(const ArtifactFile &file, Streams &streams)
    {
        if (file.isBinary() && streams.isTerminal)
            return fail(Error::Code::Usage,
                        tr("%1 is not a text that a terminal could show: write it to a file with -o FILE, or "
                           "redirect the output.")
                            .arg(file.name));
        return print(streams, file.content);
    }

    QString m_path;
    TargetOptions m_target;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<ExportCommand>();
}

} // namespace aro::cli
