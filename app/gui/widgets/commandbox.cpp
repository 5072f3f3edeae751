// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/commandbox.h"

#include "gui/widgets/codeedit.h"
#include "gui/widgets/copybutton.h"
#include "gui/widgets/forms.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// As high as its wrapped lines, whatever its width.
class CommandText final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    void fitHeight()
    {
        // Asking for a block makes sure that it is laid out. With less room the text scrolls by a line.
        double height = 2 * document()->documentMargin();
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            height += document()->documentLayout()->blockBoundingRect(block).height();
        setFixedHeight(static_cast<int>(std::ceil(height)) + 2 * frameWidth());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        fitHeight();
    }
};

} // namespace

CommandBox::CommandBox(const QString &command, const QString &name, QWidget *parent)
    : QFrame(parent)
{
    auto *text = new CommandText(command, this);
    makeCodeEdit(text);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->setAccessibleName(name);
    text->fitHeight();

    auto *copy = new CopyButton(tr("Copy: %1").arg(name), this);
    copy->setContent(command);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(text, 1, Qt::AlignTop);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

} // namespace aro
