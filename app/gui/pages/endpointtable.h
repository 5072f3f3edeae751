// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QTableView>

namespace aro {

class EndpointFilter;
class EndpointModel;

/// The endpoint table of one cluster with its keys: copy, leave out, remove.
class EndpointTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EndpointTable(const Catalog &catalog, QWidget *parent = nullptr);

    [[nodiscard]] EndpointFilter &filter() { return *m_filter; }
    void setRows(const QList<EndpointRow> &rows);
    /// The row that has the focus; null when there is none.
    [[nodiscard]] const EndpointRow *currentRow() const;

    /// Picks this endpoint and scrolls to it, unless a filter hides it.
    void pick(const ExtraEndpoint &endpoint);

Q_SIGNALS:
    void currentRowChanged();
    void leaveOutRequested(const EndpointRow &row, bool leaveOut);
    void removeRequested(const EndpointRow &row);
    void copied(int hosts, int leftOut);

private:
    void addActions();
    void setInitialWidths();
    void copySelected();

    EndpointModel *m_model = nullptr;
    EndpointFilter *m_filter = nullptr;
};

} // namespace aro
