// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretmerge.h"
#include "gui/pages/pullsecretsavebox.h"
#include "gui/pages/pullsecretslot.h"

#include <QWidget>

class QComboBox;
class QLabel;
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
    void setPathChooser(const PathChooser &chooser);
    void setFileChooser(const PullSecretSlot::FileChooser &chooser);

    /// Shows what the secrets mean for the picked cluster, whose secret another cluster's is not.
    void refresh();

Q_SIGNALS:
    void messageRequested(const QString &text);

private:
    QWidget *makeSlots();
    QWidget *makeTable();
    QWidget *makeChoice();
    PullSecretSaveBox *makeSaveBox();
    [[nodiscard]] SecretCheck check() const;
    [[nodiscard]] MergeActions actions(const SecretPlan &plan) const;
    /// Where the picked cluster stands in the list: it keeps that under another name and another file.
    struct Place
    {
        int cluster = 0;
        qsizetype count = 0;

        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] static Place placeOf(const Session &session);

    void forgetOtherCluster();
    void forgetCluster();
    void showNeeds();
    void showEntries(const SecretCheck &check);
    void showFindings(const SecretCheck &check);
    void showChanges(const SecretPlan &plan);
    void showChoice();
    void choose(int index);

    Session &m_session;
    Place m_place; ///< of the picked cluster when its secret was opened
    MergeActions m_choices; ///< of the user
    QStringList m_changed; ///< registries that a merge changes
    PullSecretSlot *m_cluster = nullptr;
    PullSecretSlot *m_redHat = nullptr;
    QVBoxLayout *m_needs = nullptr; ///< what the selection asks for, until a secret is there
    QWidget *m_content = nullptr; ///< hidden until a secret is there
    SecretModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QLabel *m_changes = nullptr;
    NoteBar *m_mergeNote = nullptr;
    PullSecretSaveBox *m_saveBox = nullptr;
};

} // namespace aro
