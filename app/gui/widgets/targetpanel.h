// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

class QComboBox;
class QItemSelection;
class QLabel;
class QListView;

namespace aro {

class OptionForm;
class TargetModel;
struct Project;
struct Target;

/// The choices that make an export: product, its options, whole project or one cluster.
class TargetPanel final : public QSplitter
{
    Q_OBJECT

public:
    explicit TargetPanel(QWidget *parent = nullptr);

    void setProject(const Project &project);

    /// A cluster's name, or empty for the whole project.
    [[nodiscard]] QString scope() const;
    /// The sentence about the first wrong option, or empty.
    [[nodiscard]] QString optionError() const;

Q_SIGNALS:
    void targetChosen(const QString &id);
    /// A checked value.
    void optionChosen(const QString &key, const QString &value);
    void optionErrorChanged();
    void scopeChanged();

private:
    QWidget *makeList();
    QWidget *makeSettings();
    QWidget *makeScope(QWidget *parent);
    void setScopes(const Project &project);
    void takeSelection(const QItemSelection &selected);
    void showSelection();

    QString m_target; ///< the chosen product's id
    TargetModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_settings = nullptr; ///< hidden as long as no product is chosen
    QLabel *m_summary = nullptr;
    QWidget *m_scopeBox = nullptr;
    QComboBox *m_scope = nullptr;
    OptionForm *m_options = nullptr;
};

} // namespace aro
