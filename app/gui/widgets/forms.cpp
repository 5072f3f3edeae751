// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/forms.h"

#include "gui/widgets/pageheader.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

QVBoxLayout *startPage(QWidget *page, const QString &title, const QString &sentence)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Rhythm, 2 * Rhythm, 2 * Rhythm, Rhythm);
    layout->setSpacing(Rhythm);
    addPageHeader(layout, title, sentence);
    return layout;
}

QScrollArea *makeScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

void bringIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *outer = widget->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(outer))
                area->ensureWidgetVisible(widget, 0, 2 * Rhythm);
        }
    });
}

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setMinimumWidth(roomyWidth(button, text));
    return button;
}

int roomyWidth(const QPushButton *button, const QString &text)
{
    return button->fontMetrics().size(Qt::TextShowMnemonic, text).width() + 4 * Rhythm;
}

void followInTabOrder(QWidget *before, const QWidget *content)
{
    QList<QWidget *> reached;
    for (QWidget *widget = content->nextInFocusChain(); widget != content;
         widget = widget->nextInFocusChain()) {
        if (content->isAncestorOf(widget) && widget->focusProxy() == nullptr
            && (widget->focusPolicy() & Qt::TabFocus) != 0)
            reached.append(widget);
    }
    for (QWidget *widget : std::as_const(reached)) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

int readableWidth(const QWidget *widget)
{
    constexpr int Characters = 112;
    return widget->fontMetrics().averageCharWidth() * Characters;
}

void setVisibleLines(QPlainTextEdit *field, int lines)
{
    const int margin = field->frameWidth() + qRound(field->document()->documentMargin());
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * margin);
}

QString withoutMnemonics(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

void leaveDropsToWindow(QWidget *field)
{
    field->setAcceptDrops(false);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(field))
        area->viewport()->setAcceptDrops(false);
}

} // namespace aro
