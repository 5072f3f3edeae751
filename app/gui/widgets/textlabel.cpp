// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/textlabel.h"

#include "gui/widgets/colours.h"

#include <QEvent>
#include <QTextDocumentFragment>

#include <algorithm>

namespace aro {
namespace {

/// The dots of Ä, Ö and Ü reach out of the line, and a label clips what reaches out of it.
constexpr int DotsAbove = 2;

/// The most letters that stay in one line: a text wraps at blanks, and an address behind each of its slashes.
QString longestWord(const QString &text)
{
    qsizetype best = 0;
    qsizetype bestSize = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || text.at(i).isSpace();
        if (!isEnd && text.at(i) != u'/')
            continue;
        const qsizetype end = isEnd ? i : i + 1;
        if (end - start > bestSize) {
            best = start;
            bestSize = end - start;
        }
        start = i + 1;
    }
    return text.sliced(best, bestSize);
}

} // namespace

TextLabel::TextLabel(const QString &text, QWidget *parent, Weight weight)
    : QLabel(text, parent)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(0, DotsAbove, 0, 0);
    alignToLayout();
    if (m_weight == Weight::Normal)
        return;
    constexpr qreal Smaller = 0.92;
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * Smaller);
    setFont(smaller);
    updateColour();
}

int TextLabel::heightForWidth(int width) const
{
    if (naturalWidth() <= width) {
        const int lines = static_cast<int>(shownText().count(u'\n'));
        return contentsMargins().top() + fontMetrics().height() + lines * fontMetrics().lineSpacing();
    }
    Measures &known = measures();
    const auto height = known.heights.constFind(width);
    if (height != known.heights.constEnd())
        return *height;
    return *known.heights.insert(width, QLabel::heightForWidth(width));
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    constexpr int Characters = 80;
    const int width = std::min(naturalWidth(), Characters * fontMetrics().averageCharWidth());
    // The exact height depends on the width, and layouts ask for it.
    const int lines = width > 0 ? (naturalWidth() + width - 1) / width : 1;
    return { width,
             contentsMargins().top() + fontMetrics().height() + (lines - 1) * fontMetrics().lineSpacing() };
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    Measures &known = measures();
    if (!known.least.isValid()) {
        known.least = QSize(fontMetrics().horizontalAdvance(longestWord(shownText())) + 1,
                            contentsMargins().top() + fontMetrics().height());
    }
    return known.least;
}

int TextLabel::naturalWidth() const
{
    Measures &known = measures();
    if (known.natural < 0)
        known.natural = fontMetrics().size(0, shownText()).width() + 1;
    return known.natural;
}

QString TextLabel::shownText() const
{
    return textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(text()).toPlainText() : text();
}

TextLabel::Measures &TextLabel::measures() const
{
    if (text() != m_measures.text)
        m_measures = { .text = text() };
    return m_measures;
}

void TextLabel::changeEvent(QEvent *event)
{
    m_measures = {};
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_weight == Weight::Quiet)
        updateColour();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLayout();
}

void TextLabel::enterEvent(QEnterEvent *event)
{
    if (m_isSelectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

/// QLabel takes the side from the letters of its text, so that a host name or an untranslated sentence would
/// stand alone at the left of a window that starts at the right.
void TextLabel::alignToLayout()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                 | (alignment() & Qt::AlignVertical_Mask));
}

void TextLabel::updateColour()
{
    const QColor colour = quietText(parentWidget()->palette());
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colour);
    setPalette(quiet);
}

} // namespace aro
