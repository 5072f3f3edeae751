// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/pages/page.h"

#include <QList>

class QBoxLayout;

namespace aro {

class FeatureCard;
class Session;

/// Features: what the picked cluster shall be able to do, with the consequences.
class FeaturesPage final : public Page
{
    Q_OBJECT

public:
    explicit FeaturesPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

private:
    void addPresets(QBoxLayout *layout);
    QWidget *makeCards();
    void refresh();
    void choose(const QString &feature, bool isChosen);

    Session &m_session;
    QList<FeatureCard *> m_cards;
};

} // namespace aro
