// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/secretentries.h"

#include "gui/widgets/codelabel.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/pageheader.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretEntries)
};

QString needText(SecretEntry::Need need)
{
    switch (need) {
    case SecretEntry::Need::Required:
        return Text::tr("Required", "entry of the pull secret");
    case SecretEntry::Need::MustStayOut:
        return Text::tr("Must stay out", "entry of the pull secret");
    case SecretEntry::Need::Untouched:
        break;
    }
    return Text::tr("Never touch", "entry of the pull secret");
}

} // namespace

QWidget *makeSecretEntries(const QList<SecretEntry> &entries, QWidget *parent)
{
    auto *table = new QWidget(parent);
    table->setObjectName(u"secretEntries"_s);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Rhythm);
    grid->setVerticalSpacing(Rhythm);
    grid->setColumnStretch(2, 1);
    for (const SecretEntry &entry : entries) {
        const int row = grid->rowCount();
        QLabel *registry = makeCodeLabel(entry.registry, table);
        grid->addWidget(registry, row, 0);
        QLabel *need = makeHeading(needText(entry.need), 1, table);
        need->setWordWrap(false);
        grid->addWidget(need, row, 1, Qt::AlignTop);
        QLabel *reason = makeText(entry.reason, table);
        alignAtTop(*reason);
        grid->addWidget(reason, row, 2);
        shareBaseLine(*registry, *need);
        shareBaseLine(*registry, *reason);
    }
    return table;
}

} // namespace aro
