// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/guideview.h"

#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/secretentries.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qreal PartScale = 1.15;

} // namespace

GuideView::GuideView(const PullSecretGuide &guide, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Rhythm, Rhythm);
    layout->setSpacing(2 * Rhythm);
    if (!guide.entries.isEmpty()) {
        layout->addWidget(
            makeHeading(tr("Entries in the pull secret of %1").arg(guide.cluster), PartScale, this));
        layout->addWidget(makeSecretEntries(guide.entries, this));
    }
    if (!guide.steps.isEmpty())
        layout->addWidget(makeHeading(tr("Steps"), PartScale, this));
    int number = 0;
    for (const GuideStep &step : guide.steps)
        layout->addWidget(makeStep(++number, step));
    layout->addStretch();
    // Commands wrap later than paragraphs.
    setMaximumWidth(readableWidth(this) * 6 / 5);
}

QWidget *GuideView::makeStep(int number, const GuideStep &step)
{
    auto *box = new QWidget(this);
    box->setObjectName(u"step-"_s + step.id);
    box->setAccessibleName(step.title);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(makeHeading(u"%1. %2"_s.arg(QString::number(number), step.title), 1, box));
    if (step.isWarning) {
        auto *warning = new NoteBar(box);
        warning->setNote(Note::Severity::Warning, step.text);
        layout->addWidget(warning);
    } else {
        layout->addWidget(makeLinkedText(step.text, box));
    }
    int index = 0;
    for (const QString &command : step.commands) {
        const QString name
            = tr("Command %1 of step %2").arg(QString::number(++index), QString::number(number));
        layout->addWidget(new CommandBox(command, name, box));
    }
    return box;
}

} // namespace aro
