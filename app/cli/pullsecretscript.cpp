// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/pullsecretinput.h"
#include "core/catalog/catalogreader.h"
#include "core/pullsecret/secretscript.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class PullSecretScriptCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretScriptCommand)

public:
    void declare(CommandLine &line) override
    {
        line.value("-o,--output", m_path, "FILE", tr("File to write. Default: standard output."));
        m_options.declare(line, ClusterOptions::Scope::ClusterOrProject);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"pull-secret script --preset common --output change-pull-secret.sh"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (!m_options.makesAChoice())
            return fail(Error::Code::Usage,
                        tr("The script depends on the features: give --feature, --preset or --project."));
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        const Result<Project> project = m_options.project(*catalog, streams);
        if (!project)
            return Failure(project.error());
        return onlyCluster(*project, m_options.only())
            .and_then([&](const Cluster &cluster) {
                return deliver(streams, m_path, pullSecretScript(*catalog, cluster), m_options.inputs());
            })
            .map([&] {
                if (!m_path.isEmpty() && !isStandardStream(m_path))
                    say(streams,
                        tr("Read it, then run it where you are logged in to the cluster: bash %1 "
                           "pull-secret.txt. It asks before it changes anything.")
                            .arg(m_path));
                return Done;
            });
    }

private:
    QString m_path;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makePullSecretScript()
{
    return std::make_unique<PullSecretScriptCommand>();
}

} // namespace aro::cli
