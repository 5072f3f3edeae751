// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/clusterpage.h"

#include "gui/pages/clusterchanges.h"
#include "gui/pages/clusterform.h"
#include "gui/pages/clusterlist.h"
#include "gui/pages/importpanel.h"
#include "gui/pages/lockdownpanel.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/valuefield.h"

#include <QHBoxLayout>
#include <QLabel>
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
    columns->addLayout(makeProject(), 1);
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
    return m_form->hasErrors() || m_name->hasError() ? StepState::Attention : clusterState(m_session);
}

QString ClusterPage::helpTopic() const
{
    return u"cluster"_s;
}

QLayout *ClusterPage::makeProject()
{
    m_name = new ValueField(
        ValueField::Shape::Line, [this](const QString &text) { return renameProject(m_session, text); },
        this);
    m_name->setEditorName(u"projectName"_s, tr("Name of the project"));
    m_name->editor()->setToolTip(tr("It appears in exported files and in change requests."));
    auto *label = new QLabel(tr("Pro&ject"), this);
    label->setBuddy(m_name->editor());
    const auto show = [this] { m_name->setValue(0, m_session.project().name); };
    connect(m_name, &ValueField::errorChanged, this, &Page::stateChanged);
    connect(&m_session, &Session::changed, this, show);
    show();

    auto *column = new QVBoxLayout;
    column->setSpacing(Rhythm);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addSpacing(Rhythm);
    column->addWidget(new ClusterList(m_session, this), 1);
    return column;
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
