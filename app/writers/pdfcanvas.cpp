// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "writers/pdfcanvas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::pdf {
namespace {

constexpr const char *Encoding = "WinAnsiEncoding";

} // namespace

Canvas::Canvas(const QString &title, const QString &producer, QDate date)
    : m_document(HPDF_New(nullptr, nullptr)) // errors stay in the document until it is made
    , m_fonts { HPDF_GetFont(m_document, "Helvetica", Encoding),
                HPDF_GetFont(m_document, "Helvetica-Bold", Encoding),
                HPDF_GetFont(m_document, "Courier", Encoding) }
{
    // Streams are not compressed: the bytes then do not depend on the version of zlib.
    HPDF_SetCompressionMode(m_document, HPDF_COMP_NONE);
    HPDF_SetPageMode(m_document, HPDF_PAGE_MODE_USE_OUTLINE);
    setInfo(title, producer, date);
}

Canvas::~Canvas()
{
    HPDF_Free(m_document);
}

void Canvas::setInfo(const QString &title, const QString &producer, QDate date)
{
    HPDF_Date day {};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    day.ind = 'Z';
    HPDF_SetInfoDateAttr(m_document, HPDF_INFO_CREATION_DATE, day);
    HPDF_SetInfoAttr(m_document, HPDF_INFO_TITLE, title.toLatin1().constData());
    HPDF_SetInfoAttr(m_document, HPDF_INFO_CREATOR, producer.toLatin1().constData());
}

void Canvas::addPage()
{
    m_page = HPDF_AddPage(m_document);
    if (m_page) { // else the document has an error, and drawing on no page does nothing
        HPDF_Page_SetWidth(m_page, Width);
        HPDF_Page_SetHeight(m_page, Height);
    }
    m_pages.append(m_page);
}

void Canvas::selectPage(int index)
{
    m_page = m_pages.at(index);
}

float Canvas::widthOf(const QString &text, const Style &style) const
{
    const QByteArray bytes = text.toLatin1();
    const HPDF_TextWidth width
        = HPDF_Font_TextWidth(font(style.face), reinterpret_cast<const HPDF_BYTE *>(bytes.constData()),
                              static_cast<HPDF_UINT>(bytes.size()));
    return static_cast<float>(width.width) * style.size / 1000;
}

QStringList Canvas::wrapped(const QString &text, const Style &style, float width) const
{
    QStringList lines;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!lines.isEmpty() && widthOf(lines.constLast() + u' ' + word, style) <= width) {
            lines.last() += u' ' + word;
            continue;
        }
        while (word.size() > 1 && widthOf(word, style) > width) {
            qsizetype length = 1;
            while (length + 1 < word.size() && widthOf(word.first(length + 1), style) <= width)
                ++length;
            lines.append(word.first(length));
            word = word.sliced(length);
        }
        lines.append(word);
    }
    return lines;
}

void Canvas::text(float x, float y, const QString &text, const Style &style)
{
    HPDF_Page_BeginText(m_page);
    HPDF_Page_SetFontAndSize(m_page, font(style.face), style.size);
    HPDF_Page_SetRGBFill(m_page, style.colour.red, style.colour.green, style.colour.blue);
    HPDF_Page_TextOut(m_page, x, Height - y, text.toLatin1().constData());
    HPDF_Page_EndText(m_page);
}

void Canvas::rule(float left, float right, float y, const Colour &colour, float thickness)
{
    HPDF_Page_SetLineWidth(m_page, thickness);
    HPDF_Page_SetRGBStroke(m_page, colour.red, colour.green, colour.blue);
    HPDF_Page_MoveTo(m_page, left, Height - y);
    HPDF_Page_LineTo(m_page, right, Height - y);
    HPDF_Page_Stroke(m_page);
}

void Canvas::fill(float x, float y, float width, float height, const Colour &colour)
{
    HPDF_Page_SetRGBFill(m_page, colour.red, colour.green, colour.blue);
    HPDF_Page_Rectangle(m_page, x, Height - y - height, width, height);
    HPDF_Page_Fill(m_page);
}

void Canvas::link(float x, float y, float width, float height, const QString &url)
{
    const HPDF_Rect place { x, Height - y - height, x + width, Height - y };
    const HPDF_Annotation annotation
        = HPDF_Page_CreateURILinkAnnot(m_page, place, url.toLatin1().constData());
    HPDF_LinkAnnot_SetBorderStyle(annotation, 0, 0, 0);
}

void Canvas::bookmark(const QString &title, float y, bool isSub)
{
    const HPDF_Outline entry
        = HPDF_CreateOutline(m_document, isSub ? m_chapter : nullptr, title.toLatin1().constData(), nullptr);
    const HPDF_Destination place = HPDF_Page_CreateDestination(m_page);
    HPDF_Destination_SetFitH(place, Height - y);
    HPDF_Outline_SetDestination(entry, place);
    if (!isSub)
        m_chapter = entry;
}

QByteArray Canvas::document()
{
    if (!m_document || HPDF_GetError(m_document) != HPDF_OK || HPDF_SaveToStream(m_document) != HPDF_OK)
        return {};
    HPDF_UINT32 size = HPDF_GetStreamSize(m_document);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    HPDF_ResetStream(m_document);
    const HPDF_STATUS read
        = HPDF_ReadFromStream(m_document, reinterpret_cast<HPDF_BYTE *>(bytes.data()), &size);
    const bool isComplete = (read == HPDF_OK || read == HPDF_STREAM_EOF) && size == HPDF_UINT32(bytes.size());
    return isComplete ? bytes : QByteArray();
}

} // namespace aro::pdf
