// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/steps.h"

#include <QStackedWidget>

namespace aro {

/// The pages, each built when it is first shown.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Session &session, const QList<StepInfo> &steps, QWidget *parent = nullptr);

    void showPage(int step);
    /// Null as long as the page was never shown.
    [[nodiscard]] Page *page(int step) const { return m_pages.at(step); }
    [[nodiscard]] Page *currentPage() const;
    /// The page's own state, or what is known without it.
    [[nodiscard]] StepState state(int step) const;

Q_SIGNALS:
    void stepRequested(int step);
    void messageRequested(const QString &text);
    void stateChanged(int step);

private:
    void build(int step);

    Session &m_session;
    QList<StepInfo> m_steps;
    QList<Page *> m_pages;
};

} // namespace aro
