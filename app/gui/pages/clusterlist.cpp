// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/clusterlist.h"

#include "gui/pages/clusterchanges.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "models/clusterlistmodel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

ClusterList::ClusterList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ClusterListModel(this))
    , m_list(new QListView(this))
    , m_error(new NoteBar(this))
{
    auto *label = new QLabel(tr("&Clusters"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"clusters"_s);
    m_list->setAccessibleName(tr("Clusters"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_session.setCurrentCluster(current.row()); });
    connect(m_model, &ClusterListModel::renameRequested, this, &ClusterList::renameCluster);
    connect(&session, &Session::changed, this, &ClusterList::refresh);
    refresh();
}

QWidget *ClusterList::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    const auto addButton
        = [this, buttons, layout](const QString &name, const QString &text, void (ClusterList::*slot)()) {
              auto *button = new QPushButton(text, buttons);
              button->setObjectName(name);
              connect(button, &QPushButton::clicked, this, slot);
              layout->addWidget(button);
              return button;
          };
    addButton(u"addCluster"_s, tr("&Add"), &ClusterList::addCluster);
    addButton(u"duplicateCluster"_s, tr("D&uplicate"), &ClusterList::duplicateCluster);
    m_remove = addButton(u"removeCluster"_s, tr("&Remove"), &ClusterList::removeCluster);
    return buttons;
}

void ClusterList::refresh()
{
    QStringList names;
    for (const Cluster &cluster : m_session.project().clusters)
        names.append(cluster.name);
    m_model->setNames(names);
    m_list->setCurrentIndex(m_model->index(m_session.currentCluster()));
    m_remove->setEnabled(names.size() > 1);
    m_error->setNote(Note::Severity::Warning, {});
}

void ClusterList::addCluster()
{
    insertCopy(tr("Add cluster"), u"cluster-1"_s, false);
}

void ClusterList::duplicateCluster()
{
    insertCopy(tr("Duplicate cluster"), m_session.cluster().name, true);
}

void ClusterList::insertCopy(const QString &text, const QString &name, bool withContent)
{
    if (m_session.project().clusters.size() >= Project::MaxClusters) {
        m_error->setNote(Note::Severity::Warning,
                         tr("A project holds %n cluster(s) at most.", nullptr, Project::MaxClusters));
        return;
    }
    const int place = m_session.currentCluster() + 1;
    m_session.edit(text, [&](Project &project) {
        Cluster cluster = withContent ? m_session.cluster() : newProject().clusters.constFirst();
        cluster.name = freeClusterName(project, name);
        project.clusters.insert(place, cluster);
    });
    m_session.setCurrentCluster(place);
}

void ClusterList::removeCluster()
{
    if (m_session.project().clusters.size() < 2)
        return;
    const int place = m_session.currentCluster();
    m_session.edit(tr("Remove cluster"), [place](Project &project) { project.clusters.removeAt(place); });
}

void ClusterList::renameCluster(int row, const QString &name)
{
    const Result<void> renamed = aro::renameCluster(m_session, row, name);
    m_error->setNote(Note::Severity::Warning, renamed ? QString() : renamed.error().message);
}

} // namespace aro
