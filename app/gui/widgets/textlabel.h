// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

namespace aro {

/// Plain text that wraps.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Weight {
        Normal,
        Quiet, ///< a little smaller and paler than its surroundings, in every palette
    };

    TextLabel(const QString &text, QWidget *parent, Weight weight = Weight::Normal);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();

    Weight m_weight;
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< of m_measured, by width
};

} // namespace aro
