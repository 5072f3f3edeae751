// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/endpointmodel.h"

#include "models/rowchange.h"

using namespace Qt::StringLiterals;

namespace aro {
namespace {

bool isSameRow(const EndpointRow &left, const EndpointRow &right)
{
    return left.hostText == right.hostText && left.port == right.port && left.direction == right.direction
        && left.feature == right.feature && left.match == right.match;
}

QString sourceTitle(const Catalog &catalog, const EndpointRow &row)
{
    if (row.sources.isEmpty())
        return EndpointModel::tr("Added by you");
    const Source *source = catalog.source(row.sources.first());
    if (source == nullptr)
        return {};
    return u"%1 (%2)"_s.arg(source->title, source->date.toString(Qt::ISODate));
}

QString columnTitle(int column)
{
    switch (column) {
    case EndpointModel::HostColumn:
        return EndpointModel::tr("Host");
    case EndpointModel::PortColumn:
        return EndpointModel::tr("Port");
    case EndpointModel::DirectionColumn:
        return EndpointModel::tr("Direction");
    case EndpointModel::FeatureColumn:
        return EndpointModel::tr("Feature");
    case EndpointModel::UseColumn:
        return EndpointModel::tr("Why");
    case EndpointModel::StateColumn:
        return EndpointModel::tr("State");
    case EndpointModel::SourceColumn:
        return EndpointModel::tr("Source", "document that a fact was taken from");
    }
    return {};
}

} // namespace

EndpointModel::EndpointModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndpointModel::text(int row, int column) const
{
    const EndpointRow &endpoint = m_rows.at(row);
    switch (column) {
    case HostColumn:
        return hostTitle(endpoint);
    case PortColumn:
        return QString::number(endpoint.port);
    case DirectionColumn:
        return directionTitle(endpoint.direction);
    case FeatureColumn:
        return featureTitle(m_catalog, endpoint);
    case UseColumn:
        return catalogText(endpoint.use);
    case StateColumn:
        return stateTitle(endpoint);
    case SourceColumn:
        return sourceTitle(m_catalog, endpoint);
    }
    return {};
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const EndpointRow &endpoint = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == HostColumn && canBeLeftOut(endpoint))
            return endpoint.state == EndpointRow::State::Rule ? Qt::Checked : Qt::Unchecked;
        return {};
    case SortRole:
        return index.column() == PortColumn ? QVariant(endpoint.port) : text(index.row(), index.column());
    case StateRole:
        return static_cast<int>(endpoint.state);
    }
    return {};
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnTitle(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool EndpointModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT leaveOutRequested(index.row(), value.toInt() != Qt::Checked);
    return true;
}

Qt::ItemFlags EndpointModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == HostColumn && canBeLeftOut(m_rows[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void EndpointModel::setRows(const QList<EndpointRow> &rows)
{
    const RowChange change = rowChange(m_rows, rows, isSameRow);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_rows.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString hostTitle(const EndpointRow &row)
{
    if (row.match == Match::Family)
        return EndpointModel::tr("specific subdomains of %1").arg(row.hostText);
    return row.hostText;
}

QString featureTitle(const Catalog &catalog, const EndpointRow &row)
{
    if (row.feature == OwnEndpoints)
        return EndpointModel::tr("Own endpoints");
    const Feature *feature = catalog.feature(row.feature);
    return feature == nullptr ? EndpointModel::tr("ARO platform") : catalogText(feature->title);
}

QString directionTitle(Direction direction)
{
    switch (direction) {
    case Direction::ClusterEgress:
        return EndpointModel::tr("From the cluster");
    case Direction::ClientAccess:
        return EndpointModel::tr("From your network");
    case Direction::Proxied:
        break;
    }
    return EndpointModel::tr("Through the ARO service");
}

QString stateTitle(const EndpointRow &row)
{
    switch (row.state) {
    case EndpointRow::State::Rule:
        return row.isComplete ? EndpointModel::tr("Rule") : EndpointModel::tr("Incomplete");
    case EndpointRow::State::Proxied:
        return EndpointModel::tr("No rule needed");
    case EndpointRow::State::Excluded:
        return EndpointModel::tr("Left out");
    case EndpointRow::State::NotChosen:
        break;
    }
    return EndpointModel::tr("Not chosen");
}

bool canBeLeftOut(const EndpointRow &row)
{
    return row.isComplete
        && (row.state == EndpointRow::State::Rule || row.state == EndpointRow::State::Excluded);
}

QStringList pasteableHosts(const QList<EndpointRow> &rows)
{
    QStringList hosts;
    for (const EndpointRow &row : rows) {
        if (row.match != Match::Family && row.isComplete)
            hosts.append(row.pattern().hostText());
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace aro
