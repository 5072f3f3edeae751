// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/artifact.h"

#include <QWidget>

#include <functional>

namespace aro {

class NoteBar;

/// What a path is wanted for.
struct PathRequest
{
    QString title; ///< translated
    QString suggestion; ///< file name or folder
    bool isFolder = false;
};

/// Asks for a path; empty: the user changed their mind.
using PathChooser = std::function<QString(QWidget *parent, const PathRequest &request)>;

/// Saves artifacts and tells in place how that went: one file goes where the user says, several ones go into
/// a folder. Files that are there already are only replaced after a second word.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// Replaces the file dialog, for tests.
    void setPathChooser(PathChooser chooser) { m_chooser = std::move(chooser); }
    /// The dialog starts where the document is, later where something was saved before.
    void save(const Artifact &artifact, const QString &title, const QString &documentPath);
    /// Shows a sentence that something cannot be saved.
    void refuse(const QString &sentence);
    void clear();

Q_SIGNALS:
    /// The sentence that is shown, for the status line.
    void finished(const QString &sentence);
    /// The files that were written, after finished().
    void saved(const QStringList &paths);

private:
    void write();
    void report(bool isSaved, const QString &sentence);

    PathChooser m_chooser;
    NoteBar *m_note = nullptr;
    QString m_folder;
    Artifact m_pending;
    QString m_path;
};

} // namespace aro
