// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretworkbench.h"

#include "core/pullsecret/guide.h"
#include "core/pullsecret/guidecommands.h"
#include "core/pullsecret/secretscript.h"
#include "gui/pages/pullsecretviews.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/secretentries.h"
#include "models/secretmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
PullSecretWorkbench::PullSecretWorkbench(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_content(new QWidget(this))
    , m_model(new SecretModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Rhythm, Rhythm, Rhythm);
    layout->setSpacing(2 * Rhythm);
    m_needs = new QVBoxLayout;
    m_needs->setSpacing(Rhythm);
    layout->addLayout(m_needs);
    layout->addWidget(makeSlots());
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Rhythm);
    content->addWidget(makeTable());
    content->addWidget(makeChoice());
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(Rhythm);
    content->addLayout(m_findings);
    m_changes = makeText({}, m_content);
    m_changes->setObjectName(u"secretChanges"_s);
    m_mergeNote = new NoteBar(m_content);
    m_mergeNote->setObjectName(u"mergeNote"_s);
    content->addWidget(m_changes);
    content->addWidget(m_mergeNote);
    m_saveBox = makeSaveBox();
    layout->addWidget(m_content);
    layout->addWidget(m_saveBox);
    layout->addStretch(1); // all of the rest: nothing above grows beyond what it shows
    connect(&m_session, &Session::replaced, this, &PullSecretWorkbench::forgetCluster);
    // Also while the page is hidden: clusters can be removed and added until the place looks the same again.
    connect(&m_session, &Session::changed, this, &PullSecretWorkbench::forgetOtherCluster);
    refresh();
}

void PullSecretWorkbench::setPathChooser(const PathChooser &chooser)
{
    m_saveBox->setPathChooser(chooser);
}

void PullSecretWorkbench::setFileChooser(const PullSecretSlot::FileChooser &chooser)
{
    m_cluster->setFileChooser(chooser);
    m_redHat->setFileChooser(chooser);
}

QWidget *PullSecretWorkbench::makeSlots()
{
    auto *places = new QWidget(this);
    m_cluster = new PullSecretSlot(tr("The cluster's pull secret"),
                                   tr("Open, drop or paste what this command writes, or the file itself:"),
                                   u"oc get secret pull-secret -n openshift-config -o json"_s, places);
    m_cluster->setObjectName(u"clusterSecret"_s);
    m_redHat = new PullSecretSlot(
        tr("Red Hat's pull secret"),
        tr("Open, drop or paste the file from console.redhat.com, or a copy that you want "
           "to compare."),
        {}, places);
    m_redHat->setObjectName(u"redHatSecret"_s);
    auto *layout = new QHBoxLayout(places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_cluster, 1);
    layout->addWidget(m_redHat, 1);
    connect(m_cluster, &PullSecretSlot::changed, this, [this] {
        m_place = placeOf(m_session);
        m_choices.clear();
        refresh();
    });
    connect(m_redHat, &PullSecretSlot::changed, this, [this] {
        m_choices.clear();
        refresh();
    });
    return places;
}

QWidget *PullSecretWorkbench::makeTable()
{
    m_table = makeSecretTable(m_model, m_content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PullSecretWorkbench::showChoice);
    return m_table;
}

QWidget *PullSecretWorkbench::makeChoice()
{
    auto *row = new QWidget(m_content);
    m_choiceLabel = new QLabel(row);
    m_choiceLabel->setTextFormat(Qt::PlainText);
    m_choice = new QComboBox(row);
    m_choice->setObjectName(u"mergeChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_choiceLabel);
    layout->addWidget(m_choice);
    layout->addStretch();
    connect(m_choice, &QComboBox::activated, this, &PullSecretWorkbench::choose);
    return row;
}

PullSecretSaveBox *PullSecretWorkbench::makeSaveBox()
{
    auto *box = new PullSecretSaveBox(
        { .merged = [this]() -> Result<SecretBytes> {
             if (!m_cluster->secret())
                 return fail(Error::Code::MissingValue, tr("Open the cluster's pull secret first."));
             const SecretPlan plan = check().plan;
             return mergeSecrets(plan, *m_cluster->secret(), m_redHat->secret(), actions(plan));
         },
          .applyCommands
          = [this](
                const QString &path) { return commands::applyFile(path, check().plan.platform, m_changed); },
          .script = [this] { return pullSecretScript(m_session.catalog(), m_session.cluster()); },
          .documentPath = [this] { return m_session.filePath(); } },
        this);
    connect(box, &PullSecretSaveBox::messageRequested, this, &PullSecretWorkbench::messageRequested);
    return box;
}

SecretCheck PullSecretWorkbench::check() const
{
    const SecretPlan plan = secretPlan(m_session.catalog(), m_session.cluster());
    return { plan, m_cluster->source(), m_redHat->source(), QDateTime::currentDateTimeUtc() };
}

MergeActions PullSecretWorkbench::actions(const SecretPlan &plan) const
{
    if (!m_cluster->secret())
        return {};
    MergeActions actions = proposedActions(plan, *m_cluster->secret());
    actions.insert(m_choices);
    return actions;
}

PullSecretWorkbench::Place PullSecretWorkbench::placeOf(const Session &session)
{
    return { session.currentCluster(), session.project().clusters.size() };
}

void PullSecretWorkbench::forgetOtherCluster()
{
    if (m_place != placeOf(m_session))
        forgetCluster();
}

void PullSecretWorkbench::forgetCluster()
{
    if (m_cluster->secret())
        m_cluster->forget(tr("Another cluster is picked, so the secret of the one before was forgotten."));
}

void PullSecretWorkbench::refresh()
{
    const SecretCheck check = this->check();
    m_content->setVisible(check.cluster.secret || check.redHat.secret);
    showNeeds();
    showEntries(check);
    showFindings(check);
    showChanges(check.plan);
    showChoice();
    m_saveBox->reset();
}

/// The table and the findings say the same about the secrets themselves.
void PullSecretWorkbench::showNeeds()
{
    clearLayout(m_needs);
    if (m_cluster->secret() || m_redHat->secret())
        return;
    const PullSecretGuide guide
        = pullSecretGuide(m_session.catalog(), m_session.project(), m_session.cluster());
    m_needs->addWidget(makeHeading(tr("What the selection of %1 asks for").arg(guide.cluster), 1, this));
    m_needs->addWidget(makeSecretEntries(guide.entries, this));
    for (const GuideStep &step : guide.steps) {
        if (step.id != OneOptInStep)
            continue;
        auto *bar = new NoteBar(this);
        bar->setObjectName(u"oneOptIn"_s);
        bar->setNote(Note::Severity::Warning, step.text);
        m_needs->addWidget(bar);
    }
}

void PullSecretWorkbench::showEntries(const SecretCheck &check)
{
    const int current = m_table->currentIndex().row();
    m_model->setRows(secretRows(check), actions(check.plan));
    m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, std::max(m_model->rowCount() - 1, 0)), 0));
    fitSecretTable(m_table);
}

void PullSecretWorkbench::showFindings(const SecretCheck &check)
{
    showFindingBars(checkSecrets(check), m_findings, m_content);
}

void PullSecretWorkbench::showChanges(const SecretPlan &plan)
{
    m_changed.clear();
    m_saveBox->setCanMerge(false);
    m_changes->hide();
    m_mergeNote->setNote(Note::Severity::Information, {});
    if (!m_cluster->secret())
        return;
    const auto merged = mergeSecrets(plan, *m_cluster->secret(), m_redHat->secret(), actions(plan));
    if (!merged) {
        m_mergeNote->setNote(Note::Severity::Warning, sentence(merged.error()));
        return;
    }
    const auto result = PullSecret::parse(SecretBytes(merged->view()), QDateTime::currentDateTimeUtc());
    if (!result) {
        m_mergeNote->setNote(Note::Severity::Warning, sentence(result.error()));
        return;
    }
    m_saveBox->setCanMerge(true);
    const QList<EntryChange> changes = compareSecrets(*m_cluster->secret(), *result);
    m_changed = changedEntries(changes);
    m_changes->setText(changesSentence(plan, changes));
    m_changes->show();
}

void PullSecretWorkbench::showChoice()
{
    const int row = m_table->currentIndex().row();
    const bool isRow = row >= 0 && row < m_model->rowCount() && m_cluster->secret();
    m_choiceLabel->setVisible(isRow);
    m_choice->setVisible(isRow);
    if (!isRow)
        return;
    m_choice->clear();
    for (const MergeAction action : m_model->choices(row)) {
        m_choice->addItem(m_model->actionText(row, action), static_cast<int>(action));
        if (action == m_model->action(row))
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setEnabled(m_choice->count() > 1);
    m_choiceLabel->setText(tr("When merging %1:").arg(rowName(m_model->row(row))));
    m_choice->setAccessibleName(m_choiceLabel->text());
}

void PullSecretWorkbench::choose(int index)
{
    const SecretRow &row = m_model->row(m_table->currentIndex().row());
    m_choices.insert(row.registry, static_cast<MergeAction>(m_choice->itemData(index).toInt()));
    refresh();
}

} // namespace aro
