// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/guideview.h"

#include "gui/widgets/codelabel.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qreal PartScale = 1.15;

QString needText(SecretEntry::Need need)
{
    switch (need) {
    case SecretEntry::Need::Required:
        return GuideView::tr("Required", "entry of the pull secret");
    case SecretEntry::Need::MustStayOut:
        return GuideView::tr("Must stay out", "entry of the pull secret");
    case SecretEntry::Need::Untouched:
        break;
    }
    return GuideView::tr("Never touch", "entry of the pull secret");
}

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
        layout->addWidget(makeEntries(guide.entries));
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

QWidget *GuideView::makeEntries(const QList<SecretEntry> &entries)
{
    auto *table = new QWidget(this);
    table->setObjectName(u"secretEntries"_s);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Rhythm);
    grid->setVerticalSpacing(Rhythm);
    grid->setColumnStretch(2, 1);
    for (const SecretEntry &entry : entries) {
        const int row = grid->rowCount();
        grid->addWidget(makeCodeLabel(entry.registry, table), row, 0);
        QLabel *need = makeHeading(needText(entry.need), 1, table);
        need->setWordWrap(false);
        grid->addWidget(need, row, 1, Qt::AlignTop);
        QLabel *reason = makeText(entry.reason, table);
        reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(reason, row, 2);
    }
    return table;
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
