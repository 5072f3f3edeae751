// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretpage.h"

#include "gui/pages/pullsecretworkbench.h"
#include "gui/session.h"
#include "gui/widgets/copybutton.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/guideview.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString unchangedText(const Cluster &cluster)
{
    return cluster.features.isEmpty()
        ? PullSecretPage::tr("Nothing is chosen for %1, so its pull secret needs no change.")
              .arg(cluster.name)
        : PullSecretPage::tr("What is chosen for %1 needs no change of the pull secret.").arg(cluster.name);
}

} // namespace

PullSecretPage::PullSecretPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(), tr("What the selection means for the pull secret, and the exact way there."));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"pullSecretTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to change the pull secret"));
    m_tabs->setDocumentMode(true);
    // Its bar takes the focus. As a proxy it would take it a second time, wherever the whole stands in the
    // order.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->addTab(makeWorkbench(), tr("Check and &merge"));
    m_tabs->addTab(makeGuide(), tr("&Step by step"));
    layout->addWidget(m_tabs, 1);

    connect(&m_session, &Session::changed, this, &PullSecretPage::invalidate);
    connect(m_saveBar, &SaveBar::finished, this, &PullSecretPage::messageRequested);
}

QString PullSecretPage::title() const
{
    return tr("Pull secret");
}

StepState PullSecretPage::state() const
{
    return pullSecretState(m_session);
}

QString PullSecretPage::helpTopic() const
{
    return u"pullsecret"_s;
}

void PullSecretPage::setPathChooser(PathChooser chooser)
{
    m_workbench->setPathChooser(chooser);
    m_saveBar->setPathChooser(std::move(chooser));
}

void PullSecretPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

QWidget *PullSecretPage::makeWorkbench()
{
    m_workbench = new PullSecretWorkbench(m_session, this);
    connect(m_workbench, &PullSecretWorkbench::messageRequested, this, &PullSecretPage::messageRequested);
    return makeScrollArea(m_workbench, this);
}

QWidget *PullSecretPage::makeGuide()
{
    auto *guide = new QWidget(this);
    m_unchanged = new NoteBar(guide);
    m_unchanged->setObjectName(u"unchangedNote"_s);
    m_area = makeScrollArea(new QWidget(guide), guide);
    m_area->setObjectName(u"guide"_s);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_saveBar = new SaveBar(guide);
    auto *layout = new QVBoxLayout(guide);
    layout->setContentsMargins(0, Rhythm, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_unchanged);
    layout->addWidget(m_area, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_saveBar);
    return guide;
}

QWidget *PullSecretPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *copy = new CopyButton(tr("Copy the whole guidance"), buttons, tr("Copy all"));
    copy->setObjectName(u"copyGuide"_s);
    copy->setContent([this] { return guideText(m_guide); });
    auto *markdown = makeButton(tr("Save as Markdown…"), buttons);
    markdown->setObjectName(u"saveMarkdown"_s);
    auto *text = makeButton(tr("Save as text…"), buttons);
    text->setObjectName(u"saveText"_s);
    connect(markdown, &QPushButton::clicked, this, [this] { save(u"md"_s, guideMarkdown(m_guide)); });
    connect(text, &QPushButton::clicked, this, [this] { save(u"txt"_s, guideText(m_guide)); });

    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addStretch();
    layout->addWidget(copy);
    layout->addWidget(markdown);
    layout->addWidget(text);
    return buttons;
}

void PullSecretPage::invalidate()
{
    if (isVisible())
        refresh();
    Q_EMIT stateChanged();
}

void PullSecretPage::refresh()
{
    m_workbench->refresh();
    m_guide = pullSecretGuide(m_session.catalog(), m_session.project(), m_session.cluster());
    const QString text = guideText(m_guide);
    if (text == m_shown)
        return;
    m_shown = text;
    m_saveBar->clear();
    showGuide();
}

void PullSecretPage::showGuide()
{
    m_unchanged->setNote(Note::Severity::Information,
                         m_guide.changesSecret ? QString() : unchangedText(m_session.cluster()));
    const bool hadFocus = m_area->widget()->isAncestorOf(focusWidget());
    const int position = m_area->verticalScrollBar()->value();
    m_area->setWidget(new GuideView(m_guide, m_area));
    followInTabOrder(m_area, m_area->widget());
    m_area->setAccessibleName(tr("Pull secret of %1").arg(m_guide.cluster));
    m_area->widget()->layout()->activate();
    m_area->verticalScrollBar()->setValue(position);
    if (hadFocus)
        m_area->setFocus();
}

void PullSecretPage::save(const QString &suffix, const QString &text)
{
    const bool isOnly = m_session.project().clusters.size() == 1;
    const QString name
        = isOnly ? u"pull-secret.%1"_s.arg(suffix) : u"pull-secret-%1.%2"_s.arg(m_guide.cluster, suffix);
    m_saveBar->save({ .files = { { name, text.toUtf8() } }, .notes = {} },
                    tr("Save the pull-secret guidance"), m_session.filePath());
}

StepState pullSecretState(const Session &session)
{
    const Cluster &cluster = session.cluster();
    if (cluster.features.isEmpty() && cluster.extras.isEmpty())
        return StepState::Todo;
    if (!featuresBroughtAlong(session.catalog(), cluster).isEmpty())
        return StepState::Attention;
    // Whether the cluster's secret has been changed is not known here: it is nowhere kept.
    return needsSecretEntry(session.catalog(), cluster) ? StepState::Todo : StepState::Done;
}

} // namespace aro
