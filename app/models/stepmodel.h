// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/stepstate.h"

#include <QAbstractListModel>
#include <QStringList>

namespace aro {

/// The steps of the assistant with their states.
class StepModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< StepState as int
        StateTextRole
    };

    explicit StepModel(const QStringList &titles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setState(int row, StepState state);

private:
    struct Step
    {
        QString title;
        StepState state = StepState::Todo;
    };

    QList<Step> m_steps;
};

} // namespace aro
