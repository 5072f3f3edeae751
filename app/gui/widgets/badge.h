// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace aro {

/// A short fact in a rounded frame.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace aro
