// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace aro {

/// The one owner of the window's state: catalog, document, picked cluster, undo stack. Every change of the
/// project is an undo command made by edit(); pages redraw themselves on changed().
class Session final : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(Project &)>;
    using ClusterChange = std::function<void(Cluster &)>;

    explicit Session(Catalog catalog, QObject *parent = nullptr);

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Project &project() const { return m_project; }
    /// The picked cluster; a project always has one.
    [[nodiscard]] const Cluster &cluster() const { return m_project.clusters.at(m_currentCluster); }
    [[nodiscard]] int currentCluster() const { return m_currentCluster; }
    /// The whole project's plan, resolved when it is first asked for after a change.
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    /// Changes the project as one undoable step named `text` (translated). Steps with the same non-empty
    /// `mergeKey` that follow each other become one. A change that changes nothing leaves no step.
    void edit(const QString &text, const Change &change, const QString &mergeKey = {});
    /// The same for the picked cluster.
    void editCluster(const QString &text, const ClusterChange &change, const QString &mergeKey = {});

    /// Path of the document or empty.
    [[nodiscard]] const QString &filePath() const { return m_filePath; }
    [[nodiscard]] bool isModified() const { return m_modifiedWithoutUndo || !m_undoStack.isClean(); }

    void newDocument();
    /// On failure the document stays as it was.
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> save(const QString &path);
    /// Takes a recovered project over as modified content of `path`.
    void recover(const Project &project, const QString &path);

public Q_SLOTS:
    /// Picks a cluster by its index in the project; out-of-range values are ignored.
    void setCurrentCluster(int index);

Q_SIGNALS:
    /// Project, picked cluster or both are different now.
    void changed();
    /// Another document has taken the place of the one before.
    void replaced();
    /// File name or modified state is different now.
    void documentChanged();

private:
    class EditCommand;

    void apply(const Project &project, int currentCluster);
    void reset(const Project &project, const QString &path, bool modified);

    Catalog m_catalog;
    Project m_project;
    int m_currentCluster = 0;
    QString m_filePath;
    bool m_modifiedWithoutUndo = false;
    mutable std::optional<Plan> m_plan;
    QUndoStack m_undoStack;
};

} // namespace aro
