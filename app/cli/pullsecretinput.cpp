// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/pullsecretinput.h"

#include "cli/projectinput.h"
#include "core/catalog/catalogreader.h"
#include "core/pullsecret/secretfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretInput)
};

/// Whether somebody gave the secret itself as a word: JSON, YAML, or base64 that is no file.
bool looksLikeSecret(const QString &path)
{
    constexpr qsizetype LongestPlainName = 100;
    return path.contains(u'{') || path.contains(u'\n') || path.startsWith("ey"_L1)
        || (path.size() > LongestPlainName && !QFileInfo::exists(path));
}

/// A pipe gives its content bit by bit. One byte too many tells that it is too large.
Result<SecretFile> readStandardInput(Streams &streams)
{
    constexpr qsizetype Part = 64 * 1024;
    SecretFile file;
    while (file.content.size() <= MaxSecretText) {
        const qsizetype before = file.content.size();
        const qint64 count = streams.in.read(file.content.grow(Part), Part);
        file.content.truncate(before + std::max<qint64>(count, 0));
        if (count <= 0)
            break;
    }
    return file;
}

/// The secret in a file, and what is known of the file.
Result<PullSecret> readSecret(const QString &path, Streams &streams, const QDateTime &now,
                              SecretSource &source)
{
    const bool isStream = isStandardStream(path);
    Result<SecretFile> file = isStream ? readStandardInput(streams) : readSecretFile(path);
    if (!file)
        return Failure(file.error());
    source.modified = file->modified;
    source.isReadableByOthers = file->isReadableByOthers;
    return PullSecret::parse(std::move(file->content), now).map_error([&](Error error) {
        const QString name = inputName(path);
        error.where = error.where.isEmpty() ? name : u"%1, %2"_s.arg(name, error.where);
        return error;
    });
}

} // namespace

SecretCheck PullSecrets::check() const
{
    SecretCheck check { plan, clusterFile, redHatFile, now };
    check.cluster.secret = clusterSecret ? &*clusterSecret : nullptr;
    check.redHat.secret = redHatSecret ? &*redHatSecret : nullptr;
    return check;
}

void PullSecretInput::declare(CommandLine &line)
{
    line.value("--cluster-secret", m_clusterPath, "FILE",
               tr("The cluster's pull secret, as oc get or oc extract writes it; - is standard input."));
    line.value("--redhat-secret", m_redHatPath, "FILE",
               tr("The pull secret from Red Hat, or a copy that you want to look at; - is standard input."));
    m_options.declare(line, ClusterOptions::Scope::ClusterOrProject);
}

Result<void> PullSecretInput::checkWords() const
{
    if (m_clusterPath.isEmpty() && m_redHatPath.isEmpty())
        return fail(Error::Code::Usage, tr("Give --cluster-secret, --redhat-secret or both."));
    for (const QString &path : paths()) {
        if (looksLikeSecret(path))
            return fail(
                Error::Code::Usage,
                tr("--cluster-secret and --redhat-secret take the names of files. What was given looks "
                   "like a secret itself: it is not shown here, but it may stand in the history of "
                   "your shell now."));
    }
    const int streams = int(isStandardStream(m_clusterPath)) + int(isStandardStream(m_redHatPath))
        + int(m_options.readsStandardInput());
    if (streams > 1)
        return fail(Error::Code::Usage, tr("Only one of the files can come from standard input."));
    return {};
}

Result<PullSecrets> PullSecretInput::read(Streams &streams) const
{
    if (const Result<void> checked = checkWords(); !checked)
        return Failure(checked.error());
    const Result<Catalog> catalog = builtInCatalog();
    if (!catalog)
        return Failure(catalog.error());
    const Result<Project> project = m_options.project(*catalog, streams);
    if (!project)
        return Failure(project.error());
    const Result<Cluster> cluster = onlyCluster(*project, m_options.only());
    if (!cluster)
        return Failure(cluster.error());

    PullSecrets secrets;
    secrets.project = *project;
    secrets.cluster = *cluster;
    secrets.plan = secretPlan(*catalog, *cluster);
    secrets.plan.isChosen = makesAChoice();
    secrets.now = QDateTime::currentDateTimeUtc();
    const auto take
        = [&](const QString &path, std::optional<PullSecret> &place, SecretSource &source) -> Result<void> {
        if (path.isEmpty())
            return {};
        Result<PullSecret> secret = readSecret(path, streams, secrets.now, source);
        if (!secret)
            return Failure(secret.error());
        place.emplace(std::move(*secret));
        return {};
    };
    const Result<void> taken = take(m_clusterPath, secrets.clusterSecret, secrets.clusterFile).and_then([&] {
        return take(m_redHatPath, secrets.redHatSecret, secrets.redHatFile);
    });
    if (!taken)
        return Failure(taken.error());
    return secrets;
}

Result<Cluster> onlyCluster(const Project &project, const QString &name)
{
    const QList<const Cluster *> clusters = chosenClusters(project, name);
    if (clusters.size() == 1)
        return *clusters.constFirst();
    return fail(
        Error::Code::Usage,
        Text::tr("The project has %n clusters, and a pull secret belongs to one: pick it with --cluster.",
                 nullptr, static_cast<int>(clusters.size())));
}

} // namespace aro::cli
