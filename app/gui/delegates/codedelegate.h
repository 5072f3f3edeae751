// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace aro {

/// Shows host names, addresses and ports: fixed pitch, and left to right in every language, so that
/// "*.apps.example.com" is not reordered.
class CodeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// What CodeDelegate does, for other delegates.
void showAsCode(QStyleOptionViewItem &option);

} // namespace aro
