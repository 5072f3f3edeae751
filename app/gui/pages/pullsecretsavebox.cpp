// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretsavebox.h"

#include "core/pullsecret/secretfile.h"
#include "gui/pages/pullsecretviews.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString askForPath(QWidget *parent, const PathRequest &request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestion, u"*.json"_s);
}

} // namespace

PullSecretSaveBox::PullSecretSaveBox(Content content, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_chooser(askForPath)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(makeButtons());
    m_scriptBar = new SaveBar(this);
    m_note = new NoteBar(this);
    m_note->setObjectName(u"secretSaveNote"_s);
    m_applying = new QVBoxLayout;
    m_applying->setSpacing(Rhythm);
    layout->addWidget(m_scriptBar);
    layout->addWidget(m_note);
    layout->addLayout(m_applying);
    connect(m_scriptBar, &SaveBar::finished, this, &PullSecretSaveBox::messageRequested);
    connect(m_note, &NoteBar::actionTriggered, this, [this] { writeMerged(std::exchange(m_riskyPath, {})); });
}

void PullSecretSaveBox::setPathChooser(const PathChooser &chooser)
{
    m_scriptBar->setPathChooser(chooser);
    m_chooser = chooser;
}

void PullSecretSaveBox::reset()
{
    m_riskyPath.clear();
    m_note->setNote(Note::Severity::Information, {});
    m_scriptBar->clear();
    clearLayout(m_applying);
}

void PullSecretSaveBox::setCanMerge(bool canMerge)
{
    m_save->setEnabled(canMerge);
}

QWidget *PullSecretSaveBox::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_save = makeButton(tr("Save the merged secret…"), buttons);
    m_save->setObjectName(u"saveSecret"_s);
    auto *script = makeButton(tr("Save a script that does all this…"), buttons);
    script->setObjectName(u"saveScript"_s);
    script->setToolTip(
        tr("It fetches the secret anew, merges, compares, asks and applies; it holds no credential."));
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_save);
    layout->addWidget(script);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &PullSecretSaveBox::saveMerged);
    connect(script, &QPushButton::clicked, this, &PullSecretSaveBox::saveScript);
    return buttons;
}

void PullSecretSaveBox::saveMerged()
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
    m_note->setNote(Note::Severity::Warning, tr("Nothing was saved yet. %1").arg(risk),
                    tr("Save there anyway"));
}

void PullSecretSaveBox::writeMerged(const QString &path)
{
    if (path.isEmpty())
        return;
    const Result<SavedSecret> saved = m_content.merged().and_then(
        [&path](const SecretBytes &merged) { return saveSecretFile(path, merged); });
    const QString text = saved ? savedSentence(path, *saved) : sentence(saved.error());
    m_note->setNote(saved ? Note::Severity::Information : Note::Severity::Warning, text);
    clearLayout(m_applying);
    if (saved)
        showApplyCommands(m_content.applyCommands(path), m_applying, this);
    bringIntoSight(m_note);
    Q_EMIT messageRequested(text);
}

void PullSecretSaveBox::saveScript()
{
    m_scriptBar->save({ .files = { { u"change-pull-secret.sh"_s, m_content.script() } }, .notes = {} },
                      tr("Save the script"), m_content.documentPath());
}

} // namespace aro
