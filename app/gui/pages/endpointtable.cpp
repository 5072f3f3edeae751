// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/endpointtable.h"

#include "gui/delegates/endpointdelegate.h"
#include "models/endpointfilter.h"
#include "models/endpointmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {

EndpointTable::EndpointTable(const Catalog &catalog, QWidget *parent)
    : QTableView(parent)
    , m_model(new EndpointModel(catalog, this))
    , m_filter(new EndpointFilter(this))
{
    setObjectName(u"endpoints"_s);
    setAccessibleName(tr("Endpoints"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new EndpointDelegate(this));
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Starts in the article's order, and the third click on a title goes back to it.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setInitialWidths();
    addActions();

    connect(m_model, &EndpointModel::leaveOutRequested, this,
            [this](int row, bool leaveOut) { Q_EMIT leaveOutRequested(m_model->row(row), leaveOut); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EndpointTable::currentRowChanged);
}

void EndpointTable::setRows(const QList<EndpointRow> &rows)
{
    m_model->setRows(rows);
    if (!currentIndex().isValid())
        setCurrentIndex(m_filter->index(0, 0));
    Q_EMIT currentRowChanged();
}

const EndpointRow *EndpointTable::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void EndpointTable::pick(const ExtraEndpoint &endpoint)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const EndpointRow &row = m_model->row(i);
        const QModelIndex index = m_filter->mapFromSource(m_model->index(i, 0));
        if (index.isValid() && row.feature == OwnEndpoints && row.pattern() == endpoint.host
            && row.port == endpoint.port && row.direction == endpoint.direction) {
            setCurrentIndex(index);
            scrollTo(index);
        }
    }
}

void EndpointTable::addActions()
{
    const auto addRowAction
        = [this](const QString &name, const QString &text, const QKeySequence &keys, auto slot) {
              auto *action = new QAction(text, this);
              action->setObjectName(name);
              action->setShortcut(keys);
              action->setShortcutContext(Qt::WidgetShortcut);
              connect(action, &QAction::triggered, this, slot);
              addAction(action);
          };
    addRowAction(u"copyHosts"_s, tr("&Copy hosts"), QKeySequence::Copy, &EndpointTable::copySelected);
    // Space works in every column, not on the box alone.
    addRowAction(u"leaveOut"_s, tr("&Leave out or take back in"), QKeySequence(Qt::Key_Space), [this] {
        if (const EndpointRow *row = currentRow(); row != nullptr && canBeLeftOut(*row))
            Q_EMIT leaveOutRequested(*row, row->state == EndpointRow::State::Rule);
    });
    addRowAction(u"removeOwn"_s, tr("&Remove own endpoint"), QKeySequence::Delete, [this] {
        if (const EndpointRow *row = currentRow(); row != nullptr && row->feature == OwnEndpoints)
            Q_EMIT removeRequested(*row);
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EndpointTable::setInitialWidths()
{
    // In average characters of the window's font.
    constexpr std::array Characters { 50, 8, 22, 23, 48, 16, 60 };
    static_assert(Characters.size() == EndpointModel::ColumnCount);
    for (int column = 0; column < EndpointModel::ColumnCount; ++column)
        setColumnWidth(column,
                       Characters[static_cast<std::size_t>(column)] * fontMetrics().averageCharWidth());
    horizontalHeader()->setStretchLastSection(true);
}

void EndpointTable::copySelected()
{
    QModelIndexList selected = selectionModel()->selectedRows();
    // In the order in which they are seen, not in the order of the clicks.
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QList<EndpointRow> rows;
    for (const QModelIndex &index : std::as_const(selected))
        rows.append(m_model->row(m_filter->mapToSource(index).row()));
    const QStringList hosts = pasteableHosts(rows);
    if (!hosts.isEmpty())
        QGuiApplication::clipboard()->setText(hosts.join(u'\n') + u'\n');
    const auto leftOut = std::ranges::count_if(
        rows, [](const EndpointRow &row) { return row.match == Match::Family || !row.isComplete; });
    Q_EMIT copied(static_cast<int>(hosts.size()), static_cast<int>(leftOut));
}

} // namespace aro
