// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/artifactview.h"

#include "gui/widgets/codeview.h"
#include "gui/widgets/copybutton.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notelist.h"
#include "models/notemodel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

ArtifactView::ArtifactView(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_notes(new NoteModel(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(2 * Rhythm);
    addWidget(makeFiles());
    addWidget(makeNotes());
    setStretchFactor(0, 1);
}

void ArtifactView::setArtifact(const Artifact &artifact)
{
    m_code->setFiles(artifact.files);
    m_notes->setNotes(artifact.notes);
    m_notesBox->setVisible(!artifact.notes.isEmpty());
    m_notesTitle->setText(tr("%n note(s) on this output", nullptr, static_cast<int>(artifact.notes.size())));
}

QWidget *ArtifactView::makeFiles()
{
    m_code = new CodeView(this);
    auto *copy = new CopyButton(tr("Copy the file that is shown"), m_code);
    copy->setObjectName(u"copyRules"_s);
    copy->setContent([this] { return m_code->content(); });
    m_code->addButton(copy);

    auto *save = new QPushButton(tr("Save…"), m_code);
    save->setObjectName(u"saveRules"_s);
    save->setAccessibleName(tr("Save the rules"));
    save->setToolTip(tr("Save the rules (Ctrl+E)"));
    m_code->addButton(save);
    connect(save, &QPushButton::clicked, this, &ArtifactView::saveRequested);
    return m_code;
}

QWidget *ArtifactView::makeNotes()
{
    m_notesBox = new QWidget(this);
    m_notesTitle = new QLabel(m_notesBox);
    m_notesTitle->setObjectName(u"notesTitle"_s);
    auto *list = new NoteList(m_notesBox);
    list->setObjectName(u"notes"_s);
    list->setModel(m_notes);
    m_notesTitle->setBuddy(list);

    auto *layout = new QVBoxLayout(m_notesBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    layout->addWidget(m_notesTitle);
    layout->addWidget(list, 1);
    return m_notesBox;
}

} // namespace aro
