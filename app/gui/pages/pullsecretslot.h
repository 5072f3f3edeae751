// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretcheck.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QMimeData;
class QPushButton;

namespace aro {

class NoteBar;

/// The place for one pull secret: a file, dropped or pasted. No widget ever gets its text.
class PullSecretSlot final : public QFrame
{
    Q_OBJECT

public:
    /// Asks for a file; empty: the user changed their mind.
    using FileChooser = std::function<QString(QWidget *parent, const QString &title)>;

    /// `command`, if there is one, writes what is wanted here; it is shown until a secret is there.
    PullSecretSlot(const QString &title, const QString &hint, const QString &command, QWidget *parent);

    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    [[nodiscard]] const PullSecret *secret() const { return m_secret ? &*m_secret : nullptr; }
    [[nodiscard]] SecretSource source() const;
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: not from a file

    void open(const QString &path);
    void paste();
    /// Wipes the secret. `reason` is shown unless it is empty.
    void forget(const QString &reason = {});

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeButtons();
    /// What was found; whether it is a pull secret is another question.
    enum class Taken { Nothing, File, Text };
    Taken takeFrom(const QMimeData &content);
    /// Shows why it cannot; then the secret that was open stays.
    bool takeOver(SecretBytes bytes, const QString &name);
    void showState();

    QString m_title;
    QString m_hint;
    QString m_name; ///< what the state line calls the secret
    QString m_path;
    FileChooser m_chooser;
    std::optional<PullSecret> m_secret;
    QDateTime m_modified;
    bool m_isReadableByOthers = false;
    QLabel *m_state = nullptr;
    QWidget *m_command = nullptr;
    QPushButton *m_forget = nullptr;
    NoteBar *m_note = nullptr;
    NoteBar *m_clipboardNote = nullptr;
};

} // namespace aro
