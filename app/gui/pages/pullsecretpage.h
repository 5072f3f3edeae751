// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/guide.h"
#include "gui/pages/page.h"
#include "gui/widgets/savebar.h"

class QScrollArea;
class QTabWidget;

namespace aro {

class NoteBar;
class PullSecretWorkbench;
class Session;

/// Pull secret: a workbench for the picked cluster's, and the exact way to change it step by step.
class PullSecretPage final : public Page
{
    Q_OBJECT

public:
    explicit PullSecretPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

    /// Replaces the file dialog, for tests.
    void setPathChooser(PathChooser chooser);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWorkbench();
    QWidget *makeGuide();
    QWidget *makeButtons();
    void invalidate();
    void refresh();
    void showGuide();
    void save(const QString &suffix, const QString &text);

    Session &m_session;
    PullSecretGuide m_guide;
    QString m_shown; ///< the guide on the screen, as text
    QTabWidget *m_tabs = nullptr;
    PullSecretWorkbench *m_workbench = nullptr;
    NoteBar *m_unchanged = nullptr;
    QScrollArea *m_area = nullptr;
    SaveBar *m_saveBar = nullptr;
};

/// Done unless nothing is chosen or the selection asks for a second thought.
[[nodiscard]] StepState pullSecretState(const Session &session);

} // namespace aro
