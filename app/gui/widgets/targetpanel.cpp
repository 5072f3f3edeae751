// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/targetpanel.h"

#include "core/export/target.h"
#include "gui/delegates/targetdelegate.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/optionform.h"
#include "gui/widgets/pageheader.h"
#include "models/targetmodel.h"

#include <QComboBox>
#include <QItemSelection>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Height that shows all rows: more of it belongs to the options.
int listHeight(const QListView &list)
{
    int height = 2 * list.frameWidth();
    for (int row = 0; row < list.model()->rowCount(); ++row)
        height += list.sizeHintForRow(row);
    return height;
}

} // namespace

TargetPanel::TargetPanel(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(new TargetModel(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(Rhythm);
    addWidget(makeList());
    m_settings = makeSettings();
    addWidget(m_settings);
    setSizes({ 1, 1 });
}

QWidget *TargetPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"targets"_s);
    m_list->setAccessibleName(tr("Firewall product"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int scrollBar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + scrollBar + 2 * m_list->frameWidth());

    // The current row alone means nothing: a list makes one up when it gets the focus.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TargetPanel::takeSelection);
    return m_list;
}

QWidget *TargetPanel::makeSettings()
{
    auto *content = new QWidget(this);
    m_summary = makeText({}, content);
    m_summary->setObjectName(u"targetSummary"_s);
    m_scopeBox = makeScope(content);
    m_options = new OptionForm(content);
    connect(m_options, &OptionForm::valueChanged, this, &TargetPanel::optionChosen);
    connect(m_options, &OptionForm::errorChanged, this, &TargetPanel::optionErrorChanged);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(isRightToLeft() ? Rhythm : 0, 0, isRightToLeft() ? 0 : Rhythm, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_summary);
    layout->addWidget(m_scopeBox);
    layout->addWidget(m_options);
    layout->addStretch();
    return makeScrollArea(content, this);
}

QWidget *TargetPanel::makeScope(QWidget *parent)
{
    auto *box = new QWidget(parent);
    m_scope = new QComboBox(box);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("&Rules for"), box);
    label->setBuddy(m_scope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &TargetPanel::scopeChanged);

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    layout->addWidget(label);
    layout->addWidget(m_scope);
    return box;
}

void TargetPanel::setProject(const Project &project)
{
    const Target *target = findTarget(project.target).value_or(nullptr);
    const bool isOther = m_target != project.target;
    m_target = project.target;
    showSelection();
    m_summary->setText(target ? targetSummary(*target) : QString());
    m_settings->setVisible(target != nullptr);
    m_list->setMaximumHeight(target ? listHeight(*m_list) : QWIDGETSIZE_MAX);
    m_options->setSpecs(target ? target->options : std::span<const OptionSpec>());
    m_options->setValues(project.options.value(project.target));
    setScopes(project);
    if (!isOther)
        return;
    followInTabOrder(m_list, m_settings);
    // The list is lower while options stand below it.
    QTimer::singleShot(0, m_list, [this] { m_list->scrollTo(m_list->currentIndex()); });
}

QString TargetPanel::scope() const
{
    return m_scope->currentIndex() > 0 ? m_scope->currentText() : QString();
}

QString TargetPanel::optionError() const
{
    return m_options->error();
}

void TargetPanel::setScopes(const Project &project)
{
    QStringList entries { tr("Whole project") };
    for (const Cluster &cluster : project.clusters)
        entries.append(cluster.name);
    m_scopeBox->setVisible(project.clusters.size() > 1);

    QStringList shown;
    for (int i = 0; i < m_scope->count(); ++i)
        shown.append(m_scope->itemText(i));
    if (entries == shown)
        return;
    const QString wanted = scope();
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItems(entries);
    m_scope->setCurrentIndex(
        wanted.isEmpty() ? 0 : static_cast<int>(std::max<qsizetype>(0, entries.indexOf(wanted, 1))));
}

void TargetPanel::takeSelection(const QItemSelection &selected)
{
    if (!selected.isEmpty())
        Q_EMIT targetChosen(selected.indexes().constFirst().data(TargetModel::IdRole).toString());
    else // A click on a heading clears the selection, not the choice.
        QMetaObject::invokeMethod(this, &TargetPanel::showSelection, Qt::QueuedConnection);
}

void TargetPanel::showSelection()
{
    const QModelIndex index = m_model->indexOf(m_target);
    if (m_list->selectionModel()->isSelected(index)
        || (!index.isValid() && !m_list->selectionModel()->hasSelection()))
        return;
    const QSignalBlocker blocker(this);
    m_list->setCurrentIndex(index);
}

} // namespace aro
