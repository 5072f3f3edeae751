// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace aro {

/// Sorts and filters an EndpointModel: by state, and by words that must all occur somewhere in the row.
class EndpointFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        ChosenAndProxied, ///< what concerns this cluster
        Chosen, ///< rules and what was left out
        All,
    };

    explicit EndpointFilter(QObject *parent = nullptr);

    void setShow(Show show);
    void setWords(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Show m_show = Show::ChosenAndProxied;
    QStringList m_words;
};

} // namespace aro
