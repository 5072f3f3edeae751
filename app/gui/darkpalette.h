// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace aro {

/// A complete dark palette for the Fusion style: pictures for the documentation and tests of dark themes.
[[nodiscard]] QPalette darkPalette();

} // namespace aro
