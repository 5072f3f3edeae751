// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/pullsecretreport.h"
#include "cli/suggest.h"
#include "core/base/names.h"
#include "core/pullsecret/guidecommands.h"
#include "core/pullsecret/secretfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class PullSecretMergeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretMergeCommand)

public:
    void declare(CommandLine &line) override
    {
        using Separator = CommandLine::Separator;
        line.value(
            "-o,--output", m_path, "FILE",
            tr("File to write, for you alone; what was there is kept beside it. Without it, only the changes "
               "are shown."));
        line.flag("--stdout", m_toStdout, tr("Write the merged secret to standard output."));
        line.list("--take", m_take, "REGISTRY...", Separator::Comma,
                  tr("Entries to take from the Red Hat pull secret, also in place of what the cluster has."));
        line.list("--keep", m_keep, "REGISTRY...", Separator::Comma,
                  tr("Entries to leave as the cluster has them."));
        line.list("--remove", m_remove, "REGISTRY...", Separator::Comma, tr("Entries to remove."));
        m_input.declare(line);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"pull-secret merge --cluster-secret cluster.json --redhat-secret pull-secret.txt \\\n"
                 "      --preset common"_s,
                 u"pull-secret merge --cluster-secret cluster.json --redhat-secret pull-secret.txt \\\n"
                 "      --preset common --output merged.json"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (const Result<void> checked = checkWords(); !checked)
            return Failure(checked.error());
        const Result<PullSecrets> secrets = m_input.read(streams);
        if (!secrets)
            return Failure(secrets.error());
        const PullSecret *redHat = secrets->redHatSecret ? &*secrets->redHatSecret : nullptr;
        const Result<MergeActions> actions = actionsFor(*secrets);
        if (!actions)
            return Failure(actions.error());
        const Result<SecretBytes> merged
            = mergeSecrets(secrets->plan, *secrets->clusterSecret, redHat, *actions);
        if (!merged)
            return Failure(withWayOut(merged.error(), redHat == nullptr));
        const Result<PullSecret> result = PullSecret::parse(SecretBytes(merged->view()), secrets->now);
        if (!result)
            return Failure(result.error());
        return finish(streams, *secrets, *merged, *result);
    }

private:
    [[nodiscard]] Result<void> checkWords() const
    {
        if (!m_input.hasClusterSecret())
            return fail(Error::Code::Usage,
                        tr("Give --cluster-secret: it is what everything is merged into."));
        if (!m_path.isEmpty() && m_toStdout)
            return fail(Error::Code::Usage, tr("--output and --stdout exclude each other."));
        if (isStandardStream(m_path))
            return fail(Error::Code::Usage,
                        tr("A secret is written to standard output with --stdout alone."));
        for (const QString &name : m_take + m_keep + m_remove) {
            if (!isRegistryName(name.toUtf8()))
                return fail(Error::Code::InvalidInput,
                            tr("--take, --keep and --remove take names of entries, such as quay.io. What was "
                               "given is none and is not shown, because it could be a credential."));
        }
        if (!m_input.makesAChoice() && m_take.isEmpty() && m_remove.isEmpty())
            return fail(
                Error::Code::Usage,
                tr("What is merged depends on the features: give --feature, --preset or --project, or name "
                   "entries with --take and --remove."));
        return {};
    }

    [[nodiscard]] Result<MergeActions> actionsFor(const PullSecrets &secrets) const
    {
        MergeActions actions = proposedActions(secrets.plan, *secrets.clusterSecret);
        MergeActions given;
        const auto add = [&given](const QStringList &registries, MergeAction action) {
            return std::ranges::all_of(registries, [&](const QString &registry) {
                const bool isNew = !given.contains(registry);
                given.insert(registry, action);
                return isNew;
            });
        };
        if (!add(m_take, MergeAction::Take) || !add(m_keep, MergeAction::Keep)
            || !add(m_remove, MergeAction::Remove))
            return fail(Error::Code::Usage, tr("An entry is named twice in --take, --keep and --remove."));
        for (const QString &registry : m_remove + m_keep) {
            if (!secrets.clusterSecret->has(registry) && !secrets.plan.known.contains(registry))
                return fail(
                    Error::Code::UnknownName,
                    withSuggestion(tr("The cluster's pull secret has no entry \"%1\".").arg(shown(registry)),
                                   registry, secrets.plan.known));
        }
        actions.insert(given);
        return actions;
    }

    /// The core does not know how the missing file is given here.
    [[nodiscard]] static Error withWayOut(Error error, bool lacksRedHat)
    {
        if (lacksRedHat && error.code == Error::Code::MissingValue)
            error.message += u' ' + tr("Give it with --redhat-secret, or leave entries out with --keep.");
        return error;
    }

    /// What stays to be said: of the result, and of the file that it was made from.
    [[nodiscard]] static SecretFindings remaining(const PullSecrets &secrets, const PullSecret &result)
    {
        SecretCheck check = secrets.check();
        const SecretFindings before = checkSecrets(check);
        check.cluster.secret = &result;
        check.redHat = {};
        SecretFindings findings = checkSecrets(check);
        using Id = SecretFinding::Id;
        for (const SecretFinding &finding : before) {
            const bool isOfFile = finding.id == Id::WrongType || finding.id == Id::WrongName
                || finding.id == Id::EntryDiffers;
            if (isOfFile)
                findings.append(finding);
        }
        return findings;
    }

    [[nodiscard]] Result<int> finish(Streams &streams, const PullSecrets &secrets, const SecretBytes &merged,
                                     const PullSecret &result) const
    {
        const QList<EntryChange> changes = compareSecrets(*secrets.clusterSecret, result);
        const QString report = changesReport(secrets.plan, changes);
        const SecretFindings findings = remaining(secrets, result);
        const Result<void> written = m_toStdout ? printSecret(streams, merged)
                                                : checkOutputs({ m_path }, m_input.paths())
                                                      .and_then([&] { return save(streams, merged); })
                                                      .and_then([&] { return print(streams, report); });
        if (!written)
            return Failure(written.error());
        if (m_toStdout)
            sayLines(streams, report);
        if (!findings.isEmpty())
            sayLines(streams, findingsReport(findings));
        if (!m_path.isEmpty() && !hasErrors(findings))
            sayLines(streams, applyReport(secrets.plan, changes));
        return hasErrors(findings) ? DoneWithFindings : Done;
    }

    static void sayLines(Streams &streams, const QString &text)
    {
        for (const QString &line : text.trimmed().split(u'\n'))
            say(streams, line);
    }

    /// How the written file gets into the cluster.
    [[nodiscard]] QString applyReport(const SecretPlan &plan, const QList<EntryChange> &changes) const
    {
        if (!hasChanges(changes))
            return tr("The cluster's file has all this already: there is nothing to apply.");
        const QStringList commands = commands::applyFile(m_path, plan.platform, changedEntries(changes));
        return tr("To apply it, with the firewall rules in place, run these where you are logged in to the "
                  "cluster. The first must answer true: otherwise the cluster's secret has changed, and you "
                  "fetch and merge again. The second lets the API server check the change, the third compares "
                  "once more and makes it. Then delete the files.")
            + u"\n\n"_s + commands.join("\n\n"_L1);
    }

    /// Directly from the memory that is wiped afterwards.
    [[nodiscard]] static Result<void> printSecret(Streams &streams, const SecretBytes &secret)
    {
        if (streams.isTerminal)
            return fail(Error::Code::Usage,
                        tr("A terminal would show the credentials: redirect the output, or use --output."));
        if (streams.out.write(secret.view().data(), secret.size()) != secret.size())
            return fail(Error::Code::CannotWrite,
                        tr("Standard output could not be written: %1").arg(streams.out.errorString()));
        return {};
    }

    [[nodiscard]] Result<void> save(Streams &streams, const SecretBytes &secret) const
    {
        if (m_path.isEmpty()) {
            say(streams, tr("Nothing is written: --output names a file for the merged secret."));
            return {};
        }
        const Result<SavedSecret> saved = saveSecretFile(m_path, secret);
        if (!saved)
            return Failure(saved.error());
        if (saved->wasThere)
            say(streams, tr("The file has this content already: %1").arg(m_path));
        else
            sayWritten(streams, m_path);
        if (!saved->backup.isEmpty())
            say(streams, tr("What was there before: %1", "%1 is a file").arg(saved->backup));
        for (const FolderRisk &risk : folderRisks(m_path))
            say(streams, tr("warning: %1").arg(riskText(risk)));
        return {};
    }

    QString m_path;
    bool m_toStdout = false;
    QStringList m_take;
    QStringList m_keep;
    QStringList m_remove;
    PullSecretInput m_input;
};

} // namespace

std::unique_ptr<Command> makePullSecretMerge()
{
    return std::make_unique<PullSecretMergeCommand>();
}

} // namespace aro::cli
