// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writers/pdfcanvas.h"

namespace aro::pdf {

/// A place on a canvas that goes down from block to block and on to the next page.
class Layout final
{
public:
    static constexpr float Left = 50.0F;
    static constexpr float Right = Canvas::Width - Left;
    static constexpr float TextWidth = Right - Left;
    static constexpr float Top = 56.0F;
    static constexpr float LabelWidth = 84.0F;
    static constexpr float Bottom = Canvas::Height - 64.0F;

    explicit Layout(Canvas &canvas);

    [[nodiscard]] Canvas &canvas() const { return m_canvas; }
    [[nodiscard]] float y() const { return m_y; }
    [[nodiscard]] float room() const { return Bottom - m_y; }

    void newPage();
    /// A new page unless `height` fits on this one or is more than a page.
    void keepTogether(float height);
    void moveDown(float height) { m_y += height; }

    /// A line of text whose base line is `leading` below the last one; on the next page when it does not fit.
    void line(float x, const QString &text, const Style &style, float leading);
    void paragraph(const QString &text, const Style &style, float leading);
    /// A label and, beside it, a text of any length.
    void labelled(const QString &label, const QString &text, const Style &style);
    /// A label and, beside it, a line to write on.
    void toFillIn(const QString &label);
    /// Starts on a new page when less than `least` fits below the title.
    void chapter(const QString &title, float least = 80);

    /// Project, catalog and page number below each page, when all pages are there.
    void footers(const QString &left);

private:
    Canvas &m_canvas;
    float m_y = Top;
};

} // namespace aro::pdf
