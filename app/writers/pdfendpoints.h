// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/report.h"
#include "writers/pdftable.h"

namespace aro::pdf {

/// The destinations of a rule. A host is never broken: one that is too long for its column has a line of its
/// own above its row, in smaller letters if it must be.
class EndpointTable final
{
public:
    explicit EndpointTable(Layout &layout);

    /// Height of the titles and the first row.
    [[nodiscard]] float firstHeight(const QList<ReportEndpoint> &endpoints) const;
    void draw(const QList<ReportEndpoint> &endpoints);

private:
    [[nodiscard]] QList<Cell> cells(const ReportEndpoint &endpoint) const;
    [[nodiscard]] Cell hostInColumn(const ReportEndpoint &endpoint) const;
    [[nodiscard]] Cell hostAbove(const ReportEndpoint &endpoint) const;

    const Canvas &m_canvas;
    Table m_table;
};

} // namespace aro::pdf
