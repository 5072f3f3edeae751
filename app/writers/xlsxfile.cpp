// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// The cell formats of a workbook, which owns them.
struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *text = nullptr;
};

constexpr lxw_color_t Accent = 0x1C5D8C;
constexpr lxw_color_t Light = 0xEAF1F7;
constexpr lxw_color_t Line = 0xC6D2DC;

Formats makeFormats(lxw_workbook *workbook)
{
    Formats formats { workbook_add_format(workbook), workbook_add_format(workbook) };
    format_set_bold(formats.title);
    format_set_font_color(formats.title, Accent);
    format_set_bg_color(formats.title, Light);
    format_set_bottom(formats.title, LXW_BORDER_THIN);
    format_set_bottom_color(formats.title, Accent);
    format_set_align(formats.title, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(formats.text, LXW_BORDER_HAIR);
    format_set_bottom_color(formats.text, Line);
    // A text format: a cell that is edited stays a text as well.
    format_set_num_format_index(formats.text, 0x31);
    return formats;
}

void setPaper(lxw_worksheet *sheet, const Sheet &content, const QString &title)
{
    constexpr uint8_t A3 = 8;
    constexpr uint8_t A4 = 9;
    constexpr int MostOnA4 = 180; // characters
    const int width
        = std::accumulate(content.columns.begin(), content.columns.end(), 0,
                          [](int sum, const Sheet::Column &column) { return sum + column.width; });
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, width > MostOnA4 ? A3 : A4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    // In a footer '&' starts a code.
    const QString footer = u"&L&8%1: &A&R&8Page &P of &N"_s.arg(QString(title).replace(u'&', "&&"_L1));
    worksheet_set_footer(sheet, footer.left(250).toUtf8().constData());
}

/// Height of a row in points: not every program makes wrapped cells as high as their text.
double rowHeight(const Sheet &content, const QStringList &cells)
{
    constexpr double LineHeight = 15;
    constexpr double Most = 409; // of Excel
    qsizetype lines = 1;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qsizetype width = std::max(1, content.columns.at(column).width - 3);
        lines = std::max(lines, (cells.at(column).size() + width - 1) / width);
    }
    return std::min(Most, static_cast<double>(lines) * LineHeight);
}

/// Whether every cell was taken: worksheet_write_string() never makes a formula, a number or a link.
bool writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    bool isWritten = true;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QByteArray text = cells.at(column).toUtf8();
        const auto number = static_cast<lxw_col_t>(column);
        isWritten = worksheet_write_string(sheet, row, number, text.constData(), format) == LXW_NO_ERROR
            && isWritten;
    }
    return isWritten;
}

bool writeSheet(lxw_workbook *workbook, const Sheet &content, const Formats &formats, const QString &title)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, content.name.toUtf8().constData());
    if (!sheet)
        return false;
    const auto lastRow = static_cast<lxw_row_t>(content.rows.size());
    const auto lastColumn = static_cast<lxw_col_t>(content.columns.size() - 1);
    QStringList titles;
    for (const Sheet::Column &column : content.columns) {
        const auto number = static_cast<lxw_col_t>(titles.size());
        worksheet_set_column(sheet, number, number, column.width, nullptr);
        titles.append(column.title);
    }
    bool isWritten = writeRow(sheet, 0, titles, formats.title);
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        const QStringList &cells = content.rows.at(row);
        worksheet_set_row(sheet, static_cast<lxw_row_t>(row + 1), rowHeight(content, cells), nullptr);
        isWritten = writeRow(sheet, static_cast<lxw_row_t>(row + 1), cells, formats.text) && isWritten;
    }
    worksheet_set_row(sheet, 0, 20, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, lastRow, lastColumn);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    // Ports and dates are texts on purpose.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:Z1048576");
    setPaper(sheet, content, title);
    return isWritten;
}

void setProperties(lxw_workbook *workbook, const Workbook &content)
{
    QByteArray title = content.title.toUtf8();
    QByteArray comment = content.comment.toUtf8();
    lxw_doc_properties properties {};
    properties.title = title.data();
    properties.comments = comment.data();
    properties.created = content.date.startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);
}

/// Closes the workbook in any case: that frees it.
bool write(const Workbook &content, const QString &folder, const QString &path)
{
    QByteArray temporary = folder.toLocal8Bit();
    lxw_workbook_options options {};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(path.toLocal8Bit().constData(), &options);
    if (!workbook)
        return false;
    setProperties(workbook, content);
    const Formats formats = makeFormats(workbook);
    const bool isWritten = std::ranges::all_of(content.sheets, [&](const Sheet &sheet) {
        return writeSheet(workbook, sheet, formats, content.title);
    });
    return workbook_close(workbook) == LXW_NO_ERROR && isWritten;
}

} // namespace
} // namespace aro

/// The entry point of the module, see core/export/filewriters.h. The library only writes files.
extern "C" Q_DECL_EXPORT bool aroWriteXlsx(const aro::Workbook *content, QByteArray *bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"workbook.xlsx"_s));
    if (!folder.isValid() || !aro::write(*content, folder.path(), file.fileName())
        || !file.open(QIODevice::ReadOnly))
        return false;
    *bytes = file.readAll();
    return !bytes->isEmpty();
}
