// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagestack.h"

#include "gui/pages/page.h"
#include "gui/widgets/shortcutrouter.h"

using namespace Qt::StringLiterals;

namespace aro {

PageStack::PageStack(Session &session, const QList<StepInfo> &steps, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_steps(steps)
    , m_pages(steps.size(), nullptr)
{
    new ShortcutRouter(this);
}

void PageStack::showPage(int step)
{
    if (m_pages.at(step) == nullptr)
        build(step);
    setCurrentWidget(m_pages.at(step));
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

StepState PageStack::state(int step) const
{
    if (const Page *page = m_pages.at(step))
        return page->state();
    return m_steps.at(step).state == nullptr ? StepState::Todo : m_steps.at(step).state(m_session);
}

void PageStack::build(int step)
{
    Page *page = m_steps.at(step).makePage(m_session, this);
    page->setObjectName(m_steps.at(step).id + "Page"_L1);
    m_pages[step] = page;
    addWidget(page);
    connect(page, &Page::stepRequested, this, &PageStack::stepRequested);
    connect(page, &Page::messageRequested, this, &PageStack::messageRequested);
    connect(page, &Page::stateChanged, this, [this, step] { Q_EMIT stateChanged(step); });
    Q_EMIT stateChanged(step);
}

} // namespace aro
