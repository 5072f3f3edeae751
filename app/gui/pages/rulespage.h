// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/pages/page.h"
#include "gui/widgets/savebar.h"
#include "models/openpoints.h"

#include <optional>

namespace aro {

class ArtifactView;
class NoteBar;
class Session;
class TargetPanel;

/// Firewall rules: the choices at one side, the files that come of them and their notes at the other.
class RulesPage final : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

    /// Replaces the file dialog, for tests.
    void setPathChooser(PathChooser chooser);

public Q_SLOTS:
    /// Saves what the preview shows, after asking where.
    void saveRules();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOutput();
    void invalidate();
    void refresh();
    void showOutput();
    void showFailure();
    void chooseTarget(const QString &id);
    void storeOption(const QString &key, const QString &value);
    /// Goes to the step that has to supply something, or opens the document that says why a product cannot do
    /// it.
    void followFailure();

    [[nodiscard]] std::optional<Result<Artifact>> exported() const;
    [[nodiscard]] std::optional<OpenPoint> hurdle() const;

    Session &m_session;
    std::optional<Result<Artifact>> m_result; ///< empty: out of date, or no product is chosen
    TargetPanel *m_choices = nullptr;
    NoteBar *m_failure = nullptr;
    NoteBar *m_wrongOption = nullptr;
    ArtifactView *m_output = nullptr;
    SaveBar *m_saveBar = nullptr;
};

/// Whether the rules can be exported, as far as that is known without making them.
[[nodiscard]] StepState rulesState(const Session &session);

} // namespace aro
