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

    /// Lets the mouse mark words, from the moment when it comes: text that can be marked is dear to measure.
    void setSelectable() { m_isSelectable = true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    /// Layouts ask for the same sizes again and again, and shaping text is most of a start's work.
    struct Measures
    {
        QString text;
        int natural = -1; ///< width without wrapping
        QSize least;
        QHash<int, int> heights; ///< by width
    };

    [[nodiscard]] Measures &measures() const;
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] QString shownText() const;
    void alignToLayout();
    void updateColour();

    Weight m_weight;
    bool m_isSelectable = false;
    mutable Measures m_measures;
};

} // namespace aro
