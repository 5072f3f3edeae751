// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace aro {

/// Shows the window and ends the application as soon as it has been painted once. Prints the monotonic clock
/// at that moment (ns) and the resident memory (KiB) on one line. With ARO_BENCHMARK_IDLE set it waits that
/// many milliseconds before it reads the memory, so that deferred work counts as well.
int runUntilFirstPaint(QWidget &window);

} // namespace aro
