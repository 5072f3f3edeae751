// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListView;
class QPushButton;

namespace aro {

class ClusterListModel;
class NoteBar;
class Session;

/// The project's clusters: pick, add, duplicate, rename in place, remove.
class ClusterList final : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterList(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void refresh();
    void addCluster();
    void duplicateCluster();
    void removeCluster();
    void insertCopy(const QString &text, const QString &name, bool withContent);
    void renameCluster(int row, const QString &name);

    Session &m_session;
    ClusterListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    NoteBar *m_error = nullptr;
};

} // namespace aro
