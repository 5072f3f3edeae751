// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace aro {

class Session;

/// Keeps a copy of unsaved work beside the document, so that a crash loses seconds at most. The copy goes
/// away when the document is saved or its changes are discarded.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    /// Unsaved work of a program that is not running any more.
    struct Orphan
    {
        QString file;
        QString path; ///< of the document; empty when it was never saved
        Project project;
        std::shared_ptr<QLockFile> lock; ///< held, so that no other instance offers the same work
    };

    Autosave(Session &session, const QString &folder, std::chrono::milliseconds delay);

    /// The user's autosave folder.
    [[nodiscard]] static QString defaultFolder();

    /// The newest work that nobody looks after.
    [[nodiscard]] std::optional<Orphan> findOrphan() const;
    static void remove(const Orphan &orphan);

    void writeNow();
    /// The changes are not wanted any more.
    void discard();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void start();
    void followDocument();
    [[nodiscard]] bool claimFile();

    Session &m_session;
    QString m_folder;
    QString m_file; ///< empty until there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

} // namespace aro
