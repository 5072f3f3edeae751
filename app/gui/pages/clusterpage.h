// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/pages/page.h"

class QLayout;

namespace aro {

class ClusterForm;
class Session;
class ValueField;

/// Cluster: the project's clusters at one side, what is known about the picked one at the other.
class ClusterPage final : public Page
{
    Q_OBJECT

public:
    explicit ClusterPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

private:
    QLayout *makeProject();
    QWidget *makeDescription();

    Session &m_session;
    ValueField *m_name = nullptr;
    ClusterForm *m_form = nullptr;
};

} // namespace aro
