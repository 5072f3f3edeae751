// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/pullsecretreport.h"
#include "cli/textlayout.h"
#include "core/pullsecret/secrettable.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class PullSecretCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretCheckCommand)

public:
    void declare(CommandLine &line) override
    {
        line.flag("--json", m_json, tr("Write JSON: an object with entries and findings."));
        m_input.declare(line);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"pull-secret check --cluster-secret cluster.json --redhat-secret pull-secret.txt \\\n"
                 "      --preset common"_s,
                 u"pull-secret check --cluster-secret cluster.json --project west.aroegress"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        const Result<PullSecrets> secrets = m_input.read(streams);
        if (!secrets)
            return Failure(secrets.error());
        const SecretCheck check = secrets->check();
        const SecretFindings findings = checkSecrets(check);
        const QList<SecretRow> rows = secretRows(check);
        const Result<void> printed = m_json
            ? print(streams, jsonOf(*secrets, rows, findings))
            : print(streams, tableOf(rows) + u'\n' + findingsReport(findings) + whatWasNotChecked());
        return printed.map([&findings] { return asksForAction(findings) ? DoneWithFindings : Done; });
    }

private:
    [[nodiscard]] QString whatWasNotChecked() const
    {
        return m_input.makesAChoice()
            ? QString()
            : tr("Whether the entries are the right ones was not checked: that depends on the features. Give "
                 "--feature, --preset or --project.")
                + u'\n';
    }

    [[nodiscard]] static QString stateOrDash(const std::optional<RegistryEntry> &entry)
    {
        return entry ? stateText(entry) : u"-"_s;
    }

    [[nodiscard]] static QString tableOf(const QList<SecretRow> &rows)
    {
        QList<QStringList> lines { { tr("REGISTRY"), tr("CLUSTER"), tr("RED HAT"), tr("ROLE"),
                                     tr("ENABLES") } };
        for (const SecretRow &row : rows)
            lines.append({ rowName(row), stateOrDash(row.cluster), stateOrDash(row.redHat),
                           roleText(row.role), useText(row) });
        return table(lines);
    }

    [[nodiscard]] static QByteArray jsonOf(const PullSecrets &secrets, const QList<SecretRow> &rows,
                                           const SecretFindings &findings)
    {
        JsonWriter json;
        json.beginObject();
        json.number("schema"_L1, 1);
        json.text("cluster"_L1, secrets.cluster.name);
        json.beginArray("entries"_L1);
        for (const SecretRow &row : rows) {
            json.beginObject();
            json.text("registry"_L1, row.registry);
            json.text("role"_L1, roleId(row.role));
            json.text("cluster"_L1, stateId(row.cluster));
            json.text("redhat"_L1, stateId(row.redHat));
            json.text("user"_L1, row.user);
            json.endObject();
        }
        json.endArray();
        writeFindings(json, findings);
        json.endObject();
        return json.document();
    }

    bool m_json = false;
    PullSecretInput m_input;
};

} // namespace

std::unique_ptr<Command> makePullSecretCheck()
{
    return std::make_unique<PullSecretCheckCommand>();
}

} // namespace aro::cli
