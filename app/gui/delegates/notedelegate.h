// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace aro {

/// Paints the rows of a NoteModel: icon, wrapped sentence, small id. Rows are as high as their sentences.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NoteDelegate(QListView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// The three columns of a row, left to right, without the outer margin.
    struct Columns
    {
        QRect icon;
        QRect text;
        QRect id;
    };

    [[nodiscard]] Columns columns(const QRect &row, const QStyleOptionViewItem &option,
                                  const QString &id) const;

    QListView *m_view = nullptr;
};

} // namespace aro
