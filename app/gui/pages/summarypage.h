// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/pages/page.h"
#include "gui/widgets/savebar.h"
#include "models/openpoints.h"

class QScrollArea;
class QVBoxLayout;

namespace aro {

class Session;

/// Summary: what is still open, what was decided for each cluster, where the facts come from; saves
/// everything.
class SummaryPage final : public Page
{
    Q_OBJECT

public:
    /// Most clusters that are shown in full; the report has all of them.
    static constexpr qsizetype MaxClusters = 10;

    explicit SummaryPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

    /// Replaces the file dialog, for tests.
    void setPathChooser(PathChooser chooser);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void refresh();
    QWidget *makeContent();
    void addOpenPoints(QVBoxLayout *layout);
    void addOpenPoint(QVBoxLayout *layout, const OpenPoint &point);
    void addClusters(QVBoxLayout *layout);
    void addSources(QVBoxLayout *layout);
    void goTo(const OpenPoint &point);
    void saveEverything();
    void adoptFile(const QStringList &paths);

    Session &m_session;
    QScrollArea *m_area = nullptr;
    SaveBar *m_saveBar = nullptr;
};

/// Done when nothing is missing.
[[nodiscard]] StepState summaryState(const Session &session);

} // namespace aro
