// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/projectinput.h"
#include "core/base/names.h"
#include "core/catalog/catalogreader.h"
#include "core/pullsecret/guide.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class PullSecretGuideCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretGuideCommand)

public:
    void declare(CommandLine &line) override
    {
        line.value("--format", m_format, "FORMAT", tr("text or markdown. Default: text."));
        line.value("-o,--output", m_path, "FILE", tr("File to write. Default: standard output."));
        m_options.declare(line, ClusterOptions::Scope::ClusterOrProject);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"pull-secret guide --feature red-hat-registries"_s,
                 u"pull-secret guide --project west.aroegress --cluster prod \\\n"
                 "      --format markdown --output guide.md"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (!m_format.isEmpty() && m_format != "text"_L1 && m_format != "markdown"_L1)
            return fail(Error::Code::UnknownName,
                        tr("\"%1\" is neither text nor markdown.").arg(shown(m_format)), u"--format"_s);
        if (!m_options.makesAChoice())
            return fail(Error::Code::Usage,
                        tr("The guide depends on the features: give --feature, --preset or --project."));
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        return m_options.project(*catalog, streams)
            .and_then([&](const Project &project) {
                return deliver(streams, m_path, document(*catalog, project).toUtf8(), m_options.inputs());
            })
            .map([] { return Done; });
    }

private:
    [[nodiscard]] QString document(const Catalog &catalog, const Project &project) const
    {
        QStringList guides;
        for (const Cluster *cluster : chosenClusters(project, m_options.only())) {
            const PullSecretGuide guide = pullSecretGuide(catalog, project, *cluster);
            guides.append(m_format == "markdown"_L1 ? guideMarkdown(guide) : guideText(guide));
        }
        return guides.join(u'\n');
    }

    QString m_format;
    QString m_path;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makePullSecretGuide()
{
    return std::make_unique<PullSecretGuideCommand>();
}

} // namespace aro::cli
