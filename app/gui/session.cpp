// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/session.h"

#include "core/project/projectfile.h"

#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {

/// The project before and after one change; texts share their memory.
class Session::EditCommand final : public QUndoCommand
{
public:
    EditCommand(Session &session, const QString &text, QString mergeKey, Project after)
        : QUndoCommand(text)
        , m_session(session)
        , m_mergeKey(std::move(mergeKey))
        , m_before(session.m_project)
        , m_after(std::move(after))
        , m_cluster(session.m_currentCluster)
    {
    }

    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    void undo() override { m_session.apply(m_before, m_cluster); }
    void redo() override { m_session.apply(m_after, m_cluster); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const EditCommand *>(other);
        if (next == nullptr || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        if (restoreAnswer())
            m_session.apply(m_after, m_cluster);
        setObsolete(m_before == m_after);
        return true;
    }

private:
    /// While region or domain are typed, each letter makes them those of another cluster. Gives back what was
    /// forgotten on the way once they are what they were.
    bool restoreAnswer()
    {
        if (m_before.clusters.size() != m_after.clusters.size())
            return false;
        const Cluster &before = m_before.clusters.at(m_cluster);
        Cluster &after = m_after.clusters[m_cluster];
        const bool isBack
            = before.cloud == after.cloud && before.region == after.region && before.domain == after.domain;
        if (!isBack || !after.gatewayDomains.isEmpty() || before.gatewayDomains.isEmpty())
            return false;
        after.lockdown = before.lockdown;
        after.gatewayDomains = before.gatewayDomains;
        return true;
    }

    Session &m_session;
    QString m_mergeKey;
    Project m_before;
    Project m_after;
    int m_cluster;
};

Session::Session(Catalog catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_project(newProject())
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::documentChanged);
}

const Plan &Session::plan() const
{
    if (!m_plan)
        m_plan = resolve(m_catalog, m_project);
    return *m_plan;
}

void Session::edit(const QString &text, const Change &change, const QString &mergeKey)
{
    Project after = m_project;
    change(after);
    Q_ASSERT(!after.clusters.isEmpty());
    if (after == m_project)
        return;
    m_undoStack.push(new EditCommand(*this, text, mergeKey, std::move(after)));
}

void Session::editCluster(const QString &text, const ClusterChange &change, const QString &mergeKey)
{
    const int index = m_currentCluster;
    const QString key = mergeKey.isEmpty() ? QString() : u"%1 %2"_s.arg(mergeKey, QString::number(index));
    edit(
        text,
        [this, &change, index](Project &project) {
            Cluster &cluster = project.clusters[index];
            const Cluster before = cluster;
            change(cluster);
            // What was chosen by hand stays; a list was read from the cluster that this was.
            if (!before.gatewayDomains.isEmpty() && cluster.gatewayDomains == before.gatewayDomains)
                forgetForeignAnswer(m_catalog, before, cluster);
        },
        key);
}

void Session::newDocument()
{
    reset(newProject(), {}, false);
}

Result<void> Session::open(const QString &path)
{
    const Result<Project> project = loadProject(m_catalog, path);
    if (!project)
        return Failure(project.error());
    reset(*project, path, false);
    return {};
}

Result<void> Session::save(const QString &path)
{
    if (const Result<void> saved = saveProject(m_project, path); !saved)
        return saved;
    m_filePath = path;
    m_modifiedWithoutUndo = false;
    m_undoStack.setClean();
    Q_EMIT documentChanged();
    return {};
}

void Session::recover(const Project &project, const QString &path)
{
    reset(project, path, true);
}

void Session::setCurrentCluster(int index)
{
    if (index < 0 || index >= m_project.clusters.size() || index == m_currentCluster)
        return;
    m_currentCluster = index;
    Q_EMIT changed();
}

void Session::apply(const Project &project, int currentCluster)
{
    m_project = project;
    m_plan.reset();
    m_currentCluster = std::clamp(currentCluster, 0, static_cast<int>(project.clusters.size()) - 1);
    Q_EMIT changed();
}

void Session::reset(const Project &project, const QString &path, bool modified)
{
    m_filePath = path;
    m_modifiedWithoutUndo = modified;
    m_undoStack.clear();
    apply(project, 0);
    Q_EMIT replaced();
    Q_EMIT documentChanged();
}

} // namespace aro
