// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/clusterchanges.h"

#include "core/base/names.h"
#include "gui/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ClusterChanges", text);
}

/// Empty texts are values too: nothing is known yet.
template <typename Value, typename Parse>
Result<void> change(Session &session, Value Cluster::*member, const char *title, const QString &text,
                    Parse parse)
{
    Value value;
    if (!text.trimmed().isEmpty()) {
        const Result<Value> parsed = parse(text);
        if (!parsed)
            return Failure(parsed.error());
        value = *parsed;
    }
    session.editCluster(
        translated(title), [&](Cluster &cluster) { cluster.*member = value; }, QString::fromLatin1(title));
    return {};
}

} // namespace

Result<void> renameProject(Session &session, const QString &text)
{
    return parseLabel(text.trimmed(), Project::MaxName).map([&session](const QString &name) {
        session.edit(
            translated(QT_TRANSLATE_NOOP("ClusterChanges", "Rename project")),
            [&name](Project &project) { project.name = name; }, u"project name"_s);
    });
}

Result<void> renameCluster(Session &session, int index, const QString &text)
{
    const Result<QString> name = parseName(text.trimmed(), Cluster::MaxName);
    if (!name)
        return Failure(name.error());
    const QList<Cluster> &clusters = session.project().clusters;
    for (int i = 0; i < clusters.size(); ++i) {
        if (i != index && clusters[i].name.compare(*name, Qt::CaseInsensitive) == 0)
            return fail(
                Error::Code::InvalidInput,
                translated(QT_TRANSLATE_NOOP("ClusterChanges", "Another cluster has this name already.")));
    }
    session.edit(
        translated(QT_TRANSLATE_NOOP("ClusterChanges", "Rename cluster")),
        [&](Project &project) { project.clusters[index].name = *name; }, u"name %1"_s.arg(index));
    return {};
}

Result<void> changeRegion(Session &session, const QString &text)
{
    return change(session, &Cluster::region, QT_TRANSLATE_NOOP("ClusterChanges", "Change region"), text,
                  parseRegion);
}

Result<void> changeDomain(Session &session, const QString &text)
{
    return change(session, &Cluster::domain, QT_TRANSLATE_NOOP("ClusterChanges", "Change domain"), text,
                  parseDomain);
}

Result<void> changeSources(Session &session, const QString &text)
{
    return change(session, &Cluster::sources, QT_TRANSLATE_NOOP("ClusterChanges", "Change cluster networks"),
                  text, parseCidrs);
}

Result<void> changeClientSources(Session &session, const QString &text)
{
    return change(session, &Cluster::clientSources,
                  QT_TRANSLATE_NOOP("ClusterChanges", "Change client networks"), text, parseCidrs);
}

} // namespace aro
