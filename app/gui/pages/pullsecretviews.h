// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretfile.h"
#include "core/pullsecret/secretmerge.h"

class QAbstractItemModel;
class QLayout;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace aro {

/// The table of a SecretModel, as high as its rows up to a limit.
[[nodiscard]] QTableView *makeSecretTable(QAbstractItemModel *model, QWidget *parent);
void fitSecretTable(QTableView *table);

/// A bar per finding, the worst first; what is beyond a limit is counted.
void showFindingBars(const SecretFindings &findings, QVBoxLayout *layout, QWidget *parent);

/// What a merge changes, by registry.
[[nodiscard]] QString changesSentence(const SecretPlan &plan, const QList<EntryChange> &changes);

/// Why the folder should not get the file without a second word, or empty.
[[nodiscard]] QString worstRisk(const QString &path);
[[nodiscard]] QString savedSentence(const QString &path, const SavedSecret &saved);

/// The commands that apply a saved secret, in order, with a sentence before them.
void showApplyCommands(const QStringList &commands, QVBoxLayout *layout, QWidget *parent);

void clearLayout(QLayout *layout);

} // namespace aro
