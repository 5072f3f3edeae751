// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pullsecret/secretbytes.h"
#include "gui/widgets/savebar.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace aro {

class NoteBar;

/// Saves the merged secret, for its owner alone, and the script; then shows how a saved secret is applied.
class PullSecretSaveBox final : public QWidget
{
    Q_OBJECT

public:
    /// What is saved, made when it is wanted.
    struct Content
    {
        std::function<Result<SecretBytes>()> merged;
        std::function<QStringList(const QString &path)> applyCommands; ///< for the secret in that file
        std::function<QByteArray()> script;
        std::function<QString()> documentPath; ///< where the dialog for the script starts
    };

    PullSecretSaveBox(Content content, QWidget *parent);

    /// Replaces the file dialog, for tests.
    void setPathChooser(const PathChooser &chooser);
    /// Forgets what was said about the last file.
    void reset();
    void setCanMerge(bool canMerge);

Q_SIGNALS:
    void messageRequested(const QString &text);

private:
    QWidget *makeButtons();
    void saveMerged();
    void writeMerged(const QString &path);
    void saveScript();

    Content m_content;
    PathChooser m_chooser;
    QString m_riskyPath; ///< waits for a second word
    QPushButton *m_save = nullptr;
    NoteBar *m_note = nullptr;
    QVBoxLayout *m_applying = nullptr;
    SaveBar *m_scriptBar = nullptr;
};

} // namespace aro
