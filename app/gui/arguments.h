// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace aro {

/// For the documentation: a picture of each page.
struct ScreenshotOptions
{
    QString folder; ///< empty: no pictures are wanted
    bool isDark = false;
    QSize size { 1180, 760 };
};

/// What the program was called with.
struct Arguments
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString language; ///< empty: as remembered
    QString file;
    ScreenshotOptions screenshots;
};

/// Reads the command line, the program's name first. Fails with Usage.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words);

/// The text of --help.
[[nodiscard]] QString argumentsHelp();

} // namespace aro
