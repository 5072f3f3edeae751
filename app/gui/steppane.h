// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/stepstate.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace aro {

class Session;
class StepModel;

/// The left side of the window: the steps and, for projects with several clusters, which one is picked.
class StepPane final : public QWidget
{
    Q_OBJECT

public:
    StepPane(Session &session, const QStringList &titles, QWidget *parent = nullptr);

    [[nodiscard]] int step() const;
    void setStep(int step);
    void setState(int step, StepState state);
    [[nodiscard]] QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void stepChosen(int step);

private:
    void buildClusterPicker();
    void refresh();

    Session &m_session;
    StepModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_picker = nullptr;
    QComboBox *m_clusters = nullptr;
};

} // namespace aro
