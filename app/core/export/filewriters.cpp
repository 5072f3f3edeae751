// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/filewriters.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Modules lie in lib/aro-egress/writers beside the folder of the programs, installed and in the build alike.
QFunctionPointer entryPoint(QLatin1StringView module, const char *name)
{
    const QString folder = QCoreApplication::applicationDirPath() + "/../lib/aro-egress/writers/"_L1;
    return QLibrary::resolve(folder + module, name);
}

template <typename Content>
QByteArray made(QLatin1StringView module, const char *name, const Content &content)
{
    using Writer = bool (*)(const Content *, QByteArray *);
    const auto write = reinterpret_cast<Writer>(entryPoint(module, name));
    QByteArray bytes;
    return write && write(&content, &bytes) ? bytes : QByteArray();
}

} // namespace

QByteArray pdfFile(const Report &report)
{
    return made("aro-pdf"_L1, "aroWritePdf", report);
}

QByteArray xlsxFile(const Workbook &workbook)
{
    return made("aro-xlsx"_L1, "aroWriteXlsx", workbook);
}

} // namespace aro
