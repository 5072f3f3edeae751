// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>

namespace aro {

/// The endpoint table of one cluster. Ticks are requests: the model changes when the project does.
class EndpointModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        HostColumn,
        PortColumn,
        DirectionColumn,
        FeatureColumn,
        UseColumn,
        StateColumn,
        SourceColumn
    };
    static constexpr int ColumnCount = SourceColumn + 1;

    enum Role {
        StateRole = Qt::UserRole, ///< EndpointRow::State as int
        SortRole,
    };

    /// The catalog must outlive the model.
    explicit EndpointModel(const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(const QList<EndpointRow> &rows);
    [[nodiscard]] const EndpointRow &row(int row) const { return m_rows.at(row); }

    /// What people read in a row's cell.
    [[nodiscard]] QString text(int row, int column) const;

Q_SIGNALS:
    void leaveOutRequested(int row, bool leaveOut);

private:
    const Catalog &m_catalog;
    QList<EndpointRow> m_rows;
};

/// "quay.io", or "specific subdomains of blob.core.windows.net" for a family.
[[nodiscard]] QString hostTitle(const EndpointRow &row);
[[nodiscard]] QString featureTitle(const Catalog &catalog, const EndpointRow &row);
[[nodiscard]] QString directionTitle(Direction direction);
[[nodiscard]] QString stateTitle(const EndpointRow &row);
/// Whether the user can leave the row out and take it back in.
[[nodiscard]] bool canBeLeftOut(const EndpointRow &row);

/// The hosts as a person pastes them: one a line, each once, without URL paths. Families and hosts
/// that still miss a part are no host names and therefore left out.
[[nodiscard]] QStringList pasteableHosts(const QList<EndpointRow> &rows);

} // namespace aro
