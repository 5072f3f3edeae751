// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/guide.h"

#include <QWidget>

namespace aro {

/// The pull-secret guidance of one cluster: entries, then the steps with their commands.
class GuideView final : public QWidget
{
    Q_OBJECT

public:
    explicit GuideView(const PullSecretGuide &guide, QWidget *parent = nullptr);

private:
    QWidget *makeStep(int number, const GuideStep &step);
};

} // namespace aro
