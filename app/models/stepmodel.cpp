// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/stepmodel.h"

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Done:
        return StepModel::tr("Done", "state of a step");
    case StepState::Attention:
        return StepModel::tr("Needs attention", "state of a step");
    case StepState::Todo:
        break;
    }
    return StepModel::tr("Not yet", "state of a step");
}

} // namespace

StepModel::StepModel(const QStringList &titles, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const QString &title : titles)
        m_steps.append({ title });
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const Step &step = m_steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(step.title, stateText(step.state));
    case StateRole:
        return static_cast<int>(step.state);
    case StateTextRole:
        return stateText(step.state);
    }
    return {};
}

void StepModel::setState(int row, StepState state)
{
    if (row < 0 || row >= m_steps.size() || m_steps[row].state == state)
        return;
    m_steps[row].state = state;
    Q_EMIT dataChanged(index(row), index(row), { StateRole, StateTextRole, Qt::AccessibleTextRole });
}

} // namespace aro
