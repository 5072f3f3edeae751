// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace aro {

/// Plain text that wraps, a little smaller and quieter than its surroundings in every palette.
class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();
};

} // namespace aro
