// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretviews.h"

#include "gui/delegates/codedelegate.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "models/secretmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLayoutItem>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretWorkbench)
};

constexpr int MostRows = 10;
constexpr qsizetype MostBars = 40;

QStringList registriesOf(const QList<EntryChange> &changes, EntryChange::Kind kind)
{
    QStringList names;
    for (const EntryChange &change : changes) {
        if (change.kind == kind)
            names.append(changeName(change));
    }
    return names;
}

} // namespace

QTableView *makeSecretTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"secretTable"_s);
    table->setAccessibleName(Text::tr("Entries of both pull secrets"));
    table->setModel(model);
    table->setItemDelegateForColumn(SecretModel::RegistryColumn, new CodeDelegate(table));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fitSecretTable(QTableView *table)
{
    table->resizeColumnsToContents();
    // The last column has its contents' width as well now, not the rest of the table.
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::clamp(table->model()->rowCount(), 1, MostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth()
                          + table->horizontalScrollBar()->sizeHint().height());
}

void showFindingBars(const SecretFindings &findings, QVBoxLayout *layout, QWidget *parent)
{
    clearLayout(layout);
    for (const SecretFinding &finding : findings.first(std::min(findings.size(), MostBars))) {
        auto *bar = new NoteBar(parent);
        bar->setObjectName("finding-"_L1 + findingId(finding.id));
        bar->setNote(finding.severity == SecretFinding::Severity::Information ? Note::Severity::Information
                                                                              : Note::Severity::Warning,
                     findingText(finding) + u' ' + findingRemedy(finding));
        layout->addWidget(bar);
    }
    if (findings.size() > MostBars)
        layout->addWidget(makeText(
            Text::tr("And %n more.", nullptr, static_cast<int>(findings.size() - MostBars)), parent));
}

QString changesSentence(const SecretPlan &plan, const QList<EntryChange> &changes)
{
    QStringList parts;
    const auto add = [&](EntryChange::Kind kind, const QString &text) {
        if (const QStringList names = registriesOf(changes, kind); !names.isEmpty())
            parts.append(text.arg(names.join(", "_L1)));
    };
    add(EntryChange::Kind::Added, Text::tr("Added: %1."));
    add(EntryChange::Kind::Changed, Text::tr("Changed: %1."));
    add(EntryChange::Kind::Removed, Text::tr("Removed: %1."));
    for (const EntryChange &change : changes) {
        if (const QString meaning = meaningOf(plan, change); !meaning.isEmpty())
            parts.append(meaning);
    }
    return parts.isEmpty() ? Text::tr("A merge changes nothing.")
                           : Text::tr("A merge changes this and nothing else:") + u' ' + parts.join(u' ');
}

QString worstRisk(const QString &path)
{
    const QList<FolderRisk> risks = folderRisks(path);
    const auto it = std::ranges::find_if(
        risks, [](const FolderRisk &risk) { return risk.kind != FolderRisk::Kind::ReadableByOthers; });
    return it == risks.end() ? QString() : riskText(*it);
}

QString savedSentence(const QString &path, const SavedSecret &saved)
{
    const QString name = QDir::toNativeSeparators(path);
    if (saved.wasThere)
        return Text::tr("%1 has this content already.").arg(name);
    QString text = Text::tr("Saved %1, for you alone. Delete it when it is applied.").arg(name);
    if (!saved.backup.isEmpty())
        text += u' '
            + Text::tr("What was there before is now %1.").arg(QDir::toNativeSeparators(saved.backup));
    return text;
}

void showApplyCommands(const QStringList &commands, QVBoxLayout *layout, QWidget *parent)
{
    layout->addWidget(makeText(
        Text::tr(
            "The first command must answer true: otherwise the cluster's secret has changed, and you fetch "
            "and merge again. The second lets the API server check the change, the third compares once more "
            "and makes it. Then go on with the steps after \"Apply\" on the other tab."),
        parent));
    int number = 0;
    for (const QString &command : commands) {
        const QString name = Text::tr("Command %1 to apply the secret").arg(QString::number(++number));
        layout->addWidget(new CommandBox(command, name, parent));
    }
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace aro
