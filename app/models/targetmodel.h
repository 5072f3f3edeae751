// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace aro {

struct Target;
struct UnsupportedProduct;

/// The export targets in the order in which they are offered, then the products that cannot do it, under
/// headings that cannot be chosen.
class TargetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< target id; empty for headings
        SummaryRole, ///< where the file goes, or why the product cannot do it
        IsHeadingRole,
        IsUnsupportedRole, ///< a product that can be chosen for its reason alone
    };

    explicit TargetModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Invalid for headings, invalid indexes and unknown ids.
    [[nodiscard]] QModelIndex indexOf(const QString &targetId) const;

private:
    struct Row
    {
        QString heading;
        const Target *target = nullptr;
        const UnsupportedProduct *unsupported = nullptr; ///< both null: a heading

        [[nodiscard]] QString id() const;
        [[nodiscard]] QString title() const;
        [[nodiscard]] QString summary() const;
    };

    void addTargets();
    void addUnsupported();

    QList<Row> m_rows;
};

} // namespace aro
