// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/importpanel.h"

#include "core/base/textfile.h"
#include "core/project/azcluster.h"
#include "gui/session.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pastebox.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

ImportPanel::ImportPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QToolButton(this))
{
    m_title->setObjectName(u"importTitle"_s);
    m_title->setText(tr("Import from A&zure …"));
    m_title->setToolTip(tr("Fill the form in from the output of az aro show"));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_title->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    connect(m_title, &QToolButton::toggled, this, &ImportPanel::unfold);
}

void ImportPanel::importFile(const QString &path)
{
    m_title->setChecked(true);
    const Result<QByteArray> content = readFile(path);
    if (content)
        takeOver(*content);
    else
        m_result->setNote(Note::Severity::Warning, sentence(content.error()));
}

void ImportPanel::unfold(bool isOpen)
{
    if (m_content == nullptr)
        buildContent();
    m_title->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_content->setVisible(isOpen);
}

void ImportPanel::buildContent()
{
    m_content = new QWidget(this);
    auto *command = new CommandBox(u"az aro show --name NAME --resource-group GROUP -o json"_s,
                                   tr("Command that describes the cluster"), m_content);
    auto *label = new QLabel(tr("Pa&ste its output here, or choose a file that holds it:"), m_content);
    m_text = makePasteBox(4, m_content);
    m_text->setObjectName(u"importText"_s);
    m_text->setAccessibleName(tr("Output of az aro show"));
    label->setBuddy(m_text);
    auto *take = makeButton(tr("Fill &in the form"), m_content);
    take->setObjectName(u"importTake"_s);
    take->setEnabled(false);
    auto *file = makeButton(tr("Choose a file …"), m_content);
    file->setObjectName(u"importFile"_s);
    m_result = new NoteBar(m_content);
    m_result->setObjectName(u"importResult"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Rhythm);
    buttons->addWidget(take);
    buttons->addWidget(file);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, Rhythm);
    layout->setSpacing(Rhythm);
    layout->addWidget(command);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    this->layout()->addWidget(m_content);
    followInTabOrder(m_title, m_content);

    connect(m_text, &QPlainTextEdit::textChanged, take,
            [this, take] { take->setEnabled(!m_text->document()->isEmpty()); });
    connect(take, &QPushButton::clicked, this, [this] { takeOver(m_text->toPlainText().toUtf8()); });
    connect(file, &QPushButton::clicked, this, &ImportPanel::chooseFile);
}

void ImportPanel::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Output of az aro show"), {},
                                                      tr("JSON files (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ImportPanel::takeOver(const QByteArray &json)
{
    bringIntoSight(m_result);
    const Result<Cluster> cluster = withAzAroShow(m_session.catalog(), m_session.cluster(), json);
    if (!cluster) {
        m_result->setNote(Note::Severity::Warning, sentence(cluster.error()));
        return;
    }
    m_session.edit(tr("Import cluster"), [&, index = m_session.currentCluster()](Project &project) {
        Cluster imported = *cluster;
        // The name may belong to another cluster of the project.
        project.clusters[index].name.clear();
        imported.name = freeClusterName(project, imported.name);
        project.clusters[index] = imported;
    });
    m_result->setNote(
        Note::Severity::Information,
        tr("The form now shows %1. Its subnets and egress lockdown are not part of this output.")
            .arg(m_session.cluster().name));
}

} // namespace aro
