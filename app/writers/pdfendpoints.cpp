// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "writers/pdfendpoints.h"

#include "writers/pdfstyles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::pdf {
namespace {

enum ColumnIndex { Destination, Port, Use, DocumentedIn };

} // namespace

EndpointTable::EndpointTable(Layout &layout)
    : m_canvas(layout.canvas())
    , m_table(layout,
              { { u"Destination"_s, 192 },
                { u"Port"_s, 60 },
                { u"Use, and what fails without it"_s, 168 },
                { u"Documented in"_s, 75 } })
{
}

float EndpointTable::firstHeight(const QList<ReportEndpoint> &endpoints) const
{
    const ReportEndpoint &first = endpoints.constFirst();
    return Table::heightWith(cells(first), hostAbove(first));
}

void EndpointTable::draw(const QList<ReportEndpoint> &endpoints)
{
    m_table.titles();
    for (const ReportEndpoint &endpoint : endpoints)
        m_table.row(cells(endpoint), hostAbove(endpoint));
}

QList<Cell> EndpointTable::cells(const ReportEndpoint &endpoint) const
{
    Cell use = m_table.cell(Use, endpoint.use, Small);
    if (!endpoint.without.isEmpty())
        use += m_table.cell(Use, u"Without it: %1"_s.arg(endpoint.without), SmallMuted);
    if (!endpoint.inspection.isEmpty())
        use += m_table.cell(Use, endpoint.inspection, Emphasis);
    return { hostInColumn(endpoint), m_table.cell(Port, endpoint.port, Small), use,
             m_table.cell(DocumentedIn, endpoint.references, Small) };
}

Cell EndpointTable::hostInColumn(const ReportEndpoint &endpoint) const
{
    return m_table.unbroken(m_table.innerWidth(Destination), endpoint.host, Code);
}

Cell EndpointTable::hostAbove(const ReportEndpoint &endpoint) const
{
    constexpr float Width = Layout::TextWidth - 2 * Table::Gap;
    if (!hostInColumn(endpoint).isEmpty())
        return {};
    const QString host = endpoint.host.section(u'/', 0, 0);
    Style style = Code;
    style.size *= std::min(1.0F, Width / m_canvas.widthOf(host, Code));
    Cell cell;
    const QStringList lines = m_canvas.wrapped(endpoint.host, style, Width);
    for (const QString &line : lines)
        cell.append({ line, style });
    return cell;
}

} // namespace aro::pdf
