// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretmerge.h"
#include "gui/pages/pullsecretslot.h"
#include "gui/widgets/savebar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace aro {

class NoteBar;
class SecretModel;
class Session;

/// Opens the two pull secrets, shows what is wrong, merges and saves. Secrets live here alone: never in the
/// session, and they are wiped with it.
class PullSecretWorkbench final : public QWidget
{
    Q_OBJECT

public:
    explicit PullSecretWorkbench(Session &session, QWidget *parent = nullptr);

    /// Replace the file dialogs, for tests.
    void setPathChooser(PathChooser chooser);
    void setFileChooser(const PullSecretSlot::FileChooser &chooser);

    /// Shows what the secrets mean for the picked cluster, whose secret another cluster's is not.
    void refresh();

Q_SIGNALS:
    void messageRequested(const QString &text);

private:
    QWidget *makeSlots();
    QWidget *makeTable();
    QWidget *makeChoice();
    QWidget *makeButtons();
    [[nodiscard]] SecretCheck check() const;
    [[nodiscard]] MergeActions actions(const SecretPlan &plan) const;
    void forgetOtherCluster();
    void showEntries(const SecretCheck &check);
    void showFindings(const SecretCheck &check);
    void showChanges(const SecretPlan &plan);
    void showChoice();
    void choose(int index);
    void saveMerged();
    void writeMerged(const QString &path);
    void saveScript();

    Session &m_session;
    QString m_clusterId; ///< of the picked cluster when its secret was opened
    MergeActions m_choices; ///< of the user
    PathChooser m_chooser;
    QStringList m_changed; ///< registries that a merge changes
    QString m_riskyPath; ///< waits for a second word
    PullSecretSlot *m_cluster = nullptr;
    PullSecretSlot *m_redHat = nullptr;
    QWidget *m_content = nullptr; ///< hidden until a secret is there
    SecretModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QLabel *m_changes = nullptr;
    NoteBar *m_mergeNote = nullptr;
    QPushButton *m_save = nullptr;
    NoteBar *m_saveNote = nullptr;
    QVBoxLayout *m_applying = nullptr;
    SaveBar *m_scriptBar = nullptr;
};

} // namespace aro
