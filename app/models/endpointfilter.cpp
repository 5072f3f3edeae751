// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/endpointfilter.h"

#include "models/endpointmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

bool isShown(EndpointFilter::Show show, EndpointRow::State state)
{
    switch (show) {
    case EndpointFilter::Show::ChosenAndProxied:
        return state != EndpointRow::State::NotChosen;
    case EndpointFilter::Show::Chosen:
        return state == EndpointRow::State::Rule || state == EndpointRow::State::Excluded;
    case EndpointFilter::Show::All:
        break;
    }
    return true;
}

} // namespace

EndpointFilter::EndpointFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EndpointModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void EndpointFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void EndpointFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EndpointFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!isShown(m_show, static_cast<EndpointRow::State>(index.data(EndpointModel::StateRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    QString row;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        row += index.siblingAtColumn(column).data().toString() + u'\n';
    return std::ranges::all_of(
        m_words, [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); });
}

} // namespace aro
