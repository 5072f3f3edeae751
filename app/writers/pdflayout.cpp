// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "writers/pdflayout.h"

using namespace Qt::StringLiterals;

namespace aro::pdf {
namespace {

constexpr Style Label { .size = 9, .colour = Muted };
constexpr Style Chapter { .face = Face::Bold, .size = 13, .colour = Accent };
constexpr Style Footer { .size = 7.5F, .colour = Muted };

} // namespace

Layout::Layout(Canvas &canvas)
    : m_canvas(canvas)
{
    m_canvas.addPage();
}

void Layout::newPage()
{
    m_canvas.addPage();
    m_y = Top;
}

void Layout::keepTogether(float height)
{
    if (height > room() && height <= Bottom - Top && m_y > Top)
        newPage();
}

void Layout::line(float x, const QString &text, const Style &style, float leading)
{
    if (leading > room())
        newPage();
    m_y += leading;
    m_canvas.text(x, m_y, text, style);
}

void Layout::paragraph(const QString &text, const Style &style, float leading)
{
    const QStringList lines = m_canvas.wrapped(text, style, TextWidth);
    for (const QString &words : lines)
        line(Left, words, style, leading);
}

void Layout::labelled(const QString &label, const QString &text, const Style &style)
{
    constexpr float Leading = 12.5F;
    const QStringList lines = m_canvas.wrapped(text, style, TextWidth - LabelWidth);
    QString beside = label;
    for (const QString &words : lines) {
        line(Left + LabelWidth, words, style, Leading);
        m_canvas.text(Left, m_y, beside, Label);
        beside.clear();
    }
}

void Layout::toFillIn(const QString &label)
{
    constexpr float Leading = 14;
    line(Left, label, Label, Leading);
    m_canvas.rule(Left + LabelWidth, Right, m_y + 2, Muted, 0.5F);
}

void Layout::chapter(const QString &title, float least)
{
    constexpr float Above = 26;
    keepTogether(Above + 8 + least);
    moveDown(m_y > Top ? Above : 13.0F);
    m_canvas.text(Left, m_y, title, Chapter);
    m_canvas.bookmark(title, m_y - Above, false);
    moveDown(6);
    m_canvas.rule(Left, Right, m_y, Accent, 1);
    moveDown(2);
}

void Layout::footers(const QString &left)
{
    constexpr float Y = Canvas::Height - 36;
    for (int page = 0; page < m_canvas.pageCount(); ++page) {
        const QString number
            = u"Page %1 of %2"_s.arg(QString::number(page + 1), QString::number(m_canvas.pageCount()));
        m_canvas.selectPage(page);
        m_canvas.rule(Left, Right, Y - 11, Line, 0.5F);
        m_canvas.text(Left, Y, left, Footer);
        m_canvas.text(Right - m_canvas.widthOf(number, Footer), Y, number, Footer);
    }
}

} // namespace aro::pdf
