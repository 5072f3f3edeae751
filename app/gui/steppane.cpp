// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/steppane.h"

#include "gui/delegates/stepdelegate.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "models/clusterlistmodel.h"
#include "models/stepmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

StepPane::StepPane(Session &session, const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new StepModel(titles, this))
    , m_list(new QListView(this))
{
    m_list->setObjectName(u"steps"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT stepChosen(current.row()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&session, &Session::changed, this, &StepPane::refresh);
    refresh();
}

int StepPane::step() const
{
    return m_list->currentIndex().row();
}

void StepPane::setStep(int step)
{
    m_list->setCurrentIndex(m_model->index(step));
}

void StepPane::setState(int step, StepState state)
{
    m_model->setState(step, state);
}

QWidget *StepPane::lastInTabOrder() const
{
    if (m_clusters != nullptr)
        return m_clusters;
    return m_list;
}

void StepPane::buildClusterPicker()
{
    m_picker = new QWidget(this);
    auto *label = new QLabel(tr("Picked c&luster:"), m_picker);
    m_clusters = new QComboBox(m_picker);
    m_clusters->setObjectName(u"clusterPicker"_s);
    m_clusters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clusters->setModel(new ClusterListModel(m_clusters));
    label->setBuddy(m_clusters);
    auto *layout = new QVBoxLayout(m_picker);
    layout->setContentsMargins(Rhythm, Rhythm, Rhythm, Rhythm);
    layout->setSpacing(Rhythm / 2);
    layout->addWidget(label);
    layout->addWidget(m_clusters);
    this->layout()->addWidget(m_picker);
    followInTabOrder(m_list, m_picker);
    connect(m_clusters, &QComboBox::activated, &m_session, &Session::setCurrentCluster);
}

void StepPane::refresh()
{
    const QList<Cluster> &clusters = m_session.project().clusters;
    if (m_picker == nullptr && clusters.size() < 2)
        return;
    if (m_picker == nullptr)
        buildClusterPicker();
    QStringList names;
    for (const Cluster &cluster : clusters)
        names.append(cluster.name);
    static_cast<ClusterListModel *>(m_clusters->model())->setNames(names);
    m_clusters->setCurrentIndex(m_session.currentCluster());
    m_picker->setVisible(clusters.size() > 1);
}

} // namespace aro
