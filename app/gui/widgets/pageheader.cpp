// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/pageheader.h"

#include "gui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

QLabel *makeHeading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setSelectable();
    return label;
}

void alignAtTop(QLabel &label)
{
    label.setAlignment((label.alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
}

void addPageHeader(QBoxLayout *layout, const QString &title, const QString &sentence)
{
    QWidget *page = layout->parentWidget();
    QLabel *heading = makeHeading(title, 1.4, page);
    heading->setObjectName(u"pageTitle"_s);
    layout->addWidget(heading);
    layout->addWidget(new TextLabel(sentence, page));
}

} // namespace aro
