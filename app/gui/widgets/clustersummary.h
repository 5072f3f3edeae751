// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QGridLayout;

namespace aro {

/// What is chosen for one cluster, what is left out and what that breaks.
class ClusterSummary final : public QWidget
{
    Q_OBJECT

public:
    ClusterSummary(const Catalog &catalog, const Project &project, const Cluster &cluster,
                   QWidget *parent = nullptr);

private:
    void addChosen(const Catalog &catalog, const Cluster &cluster, const Plan &plan);
    void addNotChosen(const Catalog &catalog, const Cluster &cluster);
    void addExcluded(const QList<EndpointRow> &rows);
    void addNotes(const Notes &notes);
    void addPart(const QString &title, QGridLayout *grid);
    void addRow(QGridLayout *grid, const QString &name, const QString &text, bool isCode = false);

    [[nodiscard]] QGridLayout *makeGrid() const;
};

} // namespace aro
