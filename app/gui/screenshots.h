// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/arguments.h"

namespace aro {

class Session;

/// Writes a picture of each page with the session's document to the folder, as "<n>-<step>.png". No settings
/// are read and none are written. Returns the paths.
[[nodiscard]] Result<QStringList> takeScreenshots(Session &session, const ScreenshotOptions &options,
                                                  const QString &language);

} // namespace aro
