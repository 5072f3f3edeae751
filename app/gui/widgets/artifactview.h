// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/artifact.h"

#include <QSplitter>

class QLabel;

namespace aro {

class CodeView;
class NoteModel;

/// The files of an artifact with buttons to copy and save them, and its notes below.
class ArtifactView final : public QSplitter
{
    Q_OBJECT

public:
    explicit ArtifactView(QWidget *parent = nullptr);

    void setArtifact(const Artifact &artifact);

Q_SIGNALS:
    void saveRequested();

private:
    QWidget *makeFiles();
    QWidget *makeNotes();

    NoteModel *m_notes = nullptr;
    CodeView *m_code = nullptr;
    QWidget *m_notesBox = nullptr;
    QLabel *m_notesTitle = nullptr;
};

} // namespace aro
