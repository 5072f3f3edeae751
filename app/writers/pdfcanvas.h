// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <hpdf.h>

#include <array>

namespace aro::pdf {

struct Colour
{
    float red = 0;
    float green = 0;
    float blue = 0;
};

inline constexpr Colour Ink { 0.11F, 0.14F, 0.17F };
inline constexpr Colour Muted { 0.34F, 0.39F, 0.44F };
inline constexpr Colour Accent { 0.11F, 0.36F, 0.55F };
inline constexpr Colour Light { 0.918F, 0.945F, 0.969F };
inline constexpr Colour Line { 0.776F, 0.824F, 0.863F };

/// Faces that every PDF reader has: nothing is embedded, and all texts can be searched.
enum class Face { Regular, Bold, Code };

struct Style
{
    Face face = Face::Regular;
    float size = 9.5F;
    Colour colour = Ink;
};

/// A4 pages to draw on. Lengths are points, y goes down from the top of the page. Text is Latin-1.
class Canvas final
{
public:
    static constexpr float Width = 595.0F;
    static constexpr float Height = 842.0F;

    Canvas(const QString &title, const QString &producer, QDate date);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    void addPage();
    void selectPage(int index);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    [[nodiscard]] float widthOf(const QString &text, const Style &style) const;
    /// Lines that fit; words are broken only when they are wider than a line.
    [[nodiscard]] QStringList wrapped(const QString &text, const Style &style, float width) const;

    /// `y` is the base line.
    void text(float x, float y, const QString &text, const Style &style);
    void rule(float left, float right, float y, const Colour &colour, float thickness);
    void fill(float x, float y, float width, float height, const Colour &colour);
    void link(float x, float y, float width, float height, const QString &url);
    /// An entry of the reader's table of contents: the place `y` on this page.
    void bookmark(const QString &title, float y, bool isSub);

    /// The document, or empty when something failed.
    [[nodiscard]] QByteArray document();

private:
    [[nodiscard]] HPDF_Font font(Face face) const { return m_fonts.at(static_cast<std::size_t>(face)); }
    void setInfo(const QString &title, const QString &producer, QDate date);

    HPDF_Doc m_document = nullptr;
    HPDF_Page m_page = nullptr;
    HPDF_Outline m_chapter = nullptr;
    QList<HPDF_Page> m_pages;
    std::array<HPDF_Font, 3> m_fonts {};
};

} // namespace aro::pdf
