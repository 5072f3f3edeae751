// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretworkbench.h"

#include "core/pullsecret/guidecommands.h"
#include "core/pullsecret/secretfile.h"
#include "core/pullsecret/secretscript.h"
#include "gui/pages/pullsecretviews.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "models/secretmodel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString askForPath(QWidget *parent, const PathRequest &request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestion, u"*.json"_s);
}

QString idOf(const Session &session)
{
    return session.filePath() + u'\n' + session.cluster().name;
}

} // namespace

PullSecretWorkbench::PullSecretWorkbench(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_chooser(askForPath)
    , m_content(new QWidget(this))
    , m_model(new SecretModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Rhythm, Rhythm, Rhythm);
    layout->setSpacing(2 * Rhythm);
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
    m_saveNote = new NoteBar(this);
    m_saveNote->setObjectName(u"secretSaveNote"_s);
    m_applying = new QVBoxLayout;
    m_applying->setSpacing(Rhythm);
    layout->addWidget(m_content);
    layout->addWidget(makeButtons());
    layout->addWidget(m_saveNote);
    layout->addLayout(m_applying);
    layout->addStretch();
    connect(m_saveNote, &NoteBar::actionTriggered, this,
            [this] { writeMerged(std::exchange(m_riskyPath, {})); });
    refresh();
}

void PullSecretWorkbench::setPathChooser(PathChooser chooser)
{
    m_scriptBar->setPathChooser(chooser);
    m_chooser = std::move(chooser);
}

void PullSecretWorkbench::setFileChooser(const PullSecretSlot::FileChooser &chooser)
{
    m_cluster->setFileChooser(chooser);
    m_redHat->setFileChooser(chooser);
}

QWidget *PullSecretWorkbench::makeSlots()
{
    auto *places = new QWidget(this);
    places->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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
        m_clusterId = idOf(m_session);
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
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_choiceLabel);
    layout->addWidget(m_choice);
    layout->addStretch();
    connect(m_choice, &QComboBox::activated, this, &PullSecretWorkbench::choose);
    return row;
}

QWidget *PullSecretWorkbench::makeButtons()
{
    auto *box = new QWidget(this);
    m_save = makeButton(tr("Save the merged secret…"), box);
    m_save->setObjectName(u"saveSecret"_s);
    auto *script = makeButton(tr("Save a script that does all this…"), box);
    script->setObjectName(u"saveScript"_s);
    script->setToolTip(
        tr("It fetches the secret anew, merges, compares, asks and applies; it holds no credential."));
    m_scriptBar = new SaveBar(box);
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(m_save);
    row->addWidget(script);
    row->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addLayout(row);
    layout->addWidget(m_scriptBar);
    connect(m_save, &QPushButton::clicked, this, &PullSecretWorkbench::saveMerged);
    connect(script, &QPushButton::clicked, this, &PullSecretWorkbench::saveScript);
    connect(m_scriptBar, &SaveBar::finished, this, &PullSecretWorkbench::messageRequested);
    return box;
}

SecretCheck PullSecretWorkbench::check() const
{
    const SecretPlan plan = secretPlan(m_session.catalog(), m_session.project(), m_session.cluster());
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

void PullSecretWorkbench::forgetOtherCluster()
{
    if (m_cluster->secret() && m_clusterId != idOf(m_session))
        m_cluster->forget(tr("Another cluster is picked, so the secret of the one before was forgotten."));
}

void PullSecretWorkbench::refresh()
{
    forgetOtherCluster();
    const SecretCheck check = this->check();
    m_content->setVisible(check.cluster.secret || check.redHat.secret);
    showEntries(check);
    showFindings(check);
    showChanges(check.plan);
    showChoice();
    m_riskyPath.clear();
    m_saveNote->setNote(Note::Severity::Information, {});
    m_scriptBar->clear();
    clearLayout(m_applying);
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
    m_save->setEnabled(false);
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
    if (!result)
        return;
    m_save->setEnabled(true);
    const QList<EntryChange> changes = compareSecrets(*m_cluster->secret(), *result);
    for (const EntryChange &change : changes) {
        if (change.kind != EntryChange::Kind::Unchanged)
            m_changed.append(change.registry);
    }
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
        m_choice->addItem(actionText(action), static_cast<int>(action));
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

void PullSecretWorkbench::saveMerged()
{
    const QString path = m_chooser(this,
                                   { .title = tr("Save the merged pull secret"),
                                     .suggestion = QDir::home().filePath(u"merged-pull-secret.json"_s),
                                     .isFolder = false });
    if (path.isEmpty())
        return;
    const QString risk = worstRisk(path);
    if (risk.isEmpty()) {
        writeMerged(path);
        return;
    }
    m_riskyPath = path;
    m_saveNote->setNote(Note::Severity::Warning, tr("Nothing was saved yet. %1").arg(risk),
                        tr("Save there anyway"));
}

void PullSecretWorkbench::writeMerged(const QString &path)
{
    const SecretPlan plan = check().plan;
    if (path.isEmpty() || !m_cluster->secret())
        return;
    const Result<SavedSecret> saved
        = mergeSecrets(plan, *m_cluster->secret(), m_redHat->secret(), actions(plan))
              .and_then([&path](const SecretBytes &merged) { return saveSecretFile(path, merged); });
    const QString text = saved ? savedSentence(path, *saved) : sentence(saved.error());
    m_saveNote->setNote(saved ? Note::Severity::Information : Note::Severity::Warning, text);
    clearLayout(m_applying);
    if (saved)
        showApplyCommands(commands::applyFile(path, plan.platform, m_changed), m_applying, this);
    Q_EMIT messageRequested(text);
}

void PullSecretWorkbench::saveScript()
{
    const QByteArray script = pullSecretScript(m_session.catalog(), m_session.project(), m_session.cluster());
    m_scriptBar->save({ .files = { { u"change-pull-secret.sh"_s, script } }, .notes = {} },
                      tr("Save the script"), m_session.filePath());
}

} // namespace aro
