// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/streams.h"

#include <QStringList>

namespace aro::cli {

/// Runs one command line, without the program's name, and returns the exit status: 0 done, 1 done with
/// findings, 2 usage, 3 invalid input, 4 file trouble. Needs a QCoreApplication for translations only.
[[nodiscard]] int runCli(const QStringList &arguments, Streams &streams);

/// The language that the arguments ask for, or empty. Help texts are translated while options are declared,
/// so that the language is needed before anything is parsed.
[[nodiscard]] QString languageOf(const QStringList &arguments);

} // namespace aro::cli
