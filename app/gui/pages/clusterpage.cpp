// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/clusterpage.h"

#include "gui/pages/clusterform.h"
#include "gui/pages/clusterlist.h"
#include "gui/pages/importpanel.h"
#include "gui/pages/lockdownpanel.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/forms.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace aro {

ClusterPage::ClusterPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(), tr("Describe the cluster as it is; the rules and the guidance follow from that."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Rhythm);
    columns->addWidget(new ClusterList(session, this), 1);
    columns->addWidget(makeDescription(), 5);
    layout->addSpacing(Rhythm);
    layout->addLayout(columns, 1);
    connect(&session, &Session::changed, this, &Page::stateChanged);
}

QString ClusterPage::title() const
{
    return tr("Cluster", "step of the assistant");
}

StepState ClusterPage::state() const
{
    return m_form->hasErrors() ? StepState::Attention : clusterState(m_session);
}

QString ClusterPage::helpTopic() const
{
    return u"cluster"_s;
}

QWidget *ClusterPage::makeDescription()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(readableWidth(content));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Rhythm, 0);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(new ImportPanel(m_session, content));
    m_form = new ClusterForm(m_session, content);
    connect(m_form, &ClusterForm::errorsChanged, this, &Page::stateChanged);
    layout->addWidget(m_form);
    layout->addWidget(new LockdownPanel(m_session, content));
    layout->addStretch();
    return makeScrollArea(content, this);
}

} // namespace aro
