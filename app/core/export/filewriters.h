// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace aro {

struct Report;
struct Workbook;

// Binary files are made by libraries of the distribution. They are loaded with the first such file: linked to
// the program they would more than double the start of the command line (libxlsxwriter brings OpenSSL with
// it).

/// Empty when the library is not there or fails.
[[nodiscard]] QByteArray pdfFile(const Report &report);
[[nodiscard]] QByteArray xlsxFile(const Workbook &workbook);

} // namespace aro
