// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/notedelegate.h"

#include "gui/delegates/focusframe.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/noteicon.h"
#include "models/notemodel.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace aro {
namespace {

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

QRect inner(const QRect &row)
{
    return row.adjusted(Rhythm, Rhythm / 2, -Rhythm, -Rhythm / 2);
}

} // namespace

NoteDelegate::NoteDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const QRect row = inner(QRect(0, 0, width, QWIDGETSIZE_MAX));
    const Columns place = columns(row, option, index.data(NoteModel::ShortIdRole).toString());
    const QString sentence = index.data().toString();
    const int text = QFontMetrics(option.font).boundingRect(place.text, Qt::TextWordWrap, sentence).height();
    return { width, std::max(text, place.icon.height()) + Rhythm };
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QStyle *style = m_view->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, m_view);

    const QString id = index.data(NoteModel::ShortIdRole).toString();
    const QRect row = inner(option.rect);
    const Columns place = columns(row, option, id);
    const auto severity = index.data(NoteModel::IsWarningRole).toBool() ? Note::Severity::Warning
                                                                        : Note::Severity::Information;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    paintNoteIcon(*painter, visual(place.icon), severity, option.palette);
    painter->setFont(option.font);
    painter->drawText(visual(place.text), Qt::TextWordWrap, index.data().toString());
    painter->setFont(smallFont(option.font));
    painter->drawText(visual(place.id), Qt::AlignTop | Qt::AlignLeading, id);
    painter->restore();
    drawFocusFrame(*painter, option);
}

NoteDelegate::Columns NoteDelegate::columns(const QRect &row, const QStyleOptionViewItem &option,
                                            const QString &id) const
{
    const int icon = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
    const int idWidth = QFontMetrics(smallFont(option.font)).horizontalAdvance(id);
    const int text = std::max(1, row.width() - icon - idWidth - 2 * Rhythm);
    return { .icon = { row.left(), row.top(), icon, icon },
             .text = { row.left() + icon + Rhythm, row.top(), text, row.height() },
             .id = { row.right() + 1 - idWidth, row.top(), idWidth, row.height() } };
}

} // namespace aro
