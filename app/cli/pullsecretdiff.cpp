// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/pullsecretreport.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class PullSecretDiffCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretDiffCommand)

public:
    void declare(CommandLine &line) override
    {
        line.flag("--json", m_json, tr("Write JSON: an object with the changes."));
        m_input.declare(line);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"pull-secret diff --cluster-secret cluster.json --redhat-secret edited.json"_s,
                 u"pull-secret diff --cluster-secret cluster.json --redhat-secret pull-secret.txt \\\n"
                 "      --feature red-hat-registries"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (!m_input.hasClusterSecret() || (!m_input.hasBoth() && !m_input.makesAChoice()))
            return fail(
                Error::Code::Usage,
                tr("Give --cluster-secret, and --redhat-secret to compare it with; with features, it is "
                   "compared with what a merge makes of it."));
        const Result<PullSecrets> secrets = m_input.read(streams);
        if (!secrets)
            return Failure(secrets.error());
        const Result<QList<EntryChange>> changes = changesOf(*secrets);
        if (!changes)
            return Failure(changes.error());
        if (!m_json && !m_input.makesAChoice())
            say(streams,
                tr("The cluster's file is compared with the other one as it is. With features, it is compared "
                   "with what a merge makes of both."));
        const Result<void> printed = m_json ? print(streams, jsonOf(secrets->cluster, *changes))
                                            : print(streams, changesReport(secrets->plan, *changes));
        return printed.map([&changes] { return hasChanges(*changes) ? DoneWithFindings : Done; });
    }

private:
    [[nodiscard]] Result<QList<EntryChange>> changesOf(const PullSecrets &secrets) const
    {
        if (!m_input.makesAChoice())
            return compareSecrets(*secrets.clusterSecret, *secrets.redHatSecret);
        const PullSecret *redHat = secrets.redHatSecret ? &*secrets.redHatSecret : nullptr;
        return mergeSecrets(secrets.plan, *secrets.clusterSecret, redHat,
                            proposedActions(secrets.plan, *secrets.clusterSecret))
            .and_then([&](SecretBytes merged) { return PullSecret::parse(std::move(merged), secrets.now); })
            .map([&](const PullSecret &merged) { return compareSecrets(*secrets.clusterSecret, merged); });
    }

    [[nodiscard]] static QByteArray jsonOf(const Cluster &cluster, const QList<EntryChange> &changes)
    {
        JsonWriter json;
        json.beginObject();
        json.number("schema"_L1, 1);
        json.text("cluster"_L1, cluster.name);
        writeChanges(json, changes);
        json.endObject();
        return json.document();
    }

    bool m_json = false;
    PullSecretInput m_input;
};

} // namespace

std::unique_ptr<Command> makePullSecretDiff()
{
    return std::make_unique<PullSecretDiffCommand>();
}

} // namespace aro::cli
