// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace aro::cli {

/// What a command reads from and writes to. Tests put buffers here.
struct Streams
{
    QIODevice &in;
    QIODevice &out; ///< unbuffered, so that print() sees a full disk
    QIODevice &err;
    bool isTerminal = false; ///< whether `out` is one
};

/// Writes all of `content` to standard output or fails with CannotWrite.
[[nodiscard]] Result<void> print(Streams &streams, const QByteArray &content);
[[nodiscard]] Result<void> print(Streams &streams, const QString &text);

/// Writes one line to standard error. Control characters are made visible: texts of strangers cannot steer a
/// terminal.
void say(Streams &streams, const QString &line);

/// What the file `path` holds, or standard input when `path` is "-"; `where` of an error names it. Fails with
/// CannotRead or TooLarge.
[[nodiscard]] Result<QByteArray> readInput(Streams &streams, const QString &path);
/// What messages call an input.
[[nodiscard]] QString inputName(const QString &path);

/// Usage when a file that would be written is one that was read.
[[nodiscard]] Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs);

/// `content` goes to the file `path`, whose name is said, or to standard output when `path` is empty or "-".
/// Usage when the file is one of the `inputs`, which may be empty or "-".
[[nodiscard]] Result<void> deliver(Streams &streams, const QString &path, const QByteArray &content,
                                   const QStringList &inputs = {});

/// Says that a file has been written.
void sayWritten(Streams &streams, const QString &path);

/// Whether `path` means standard input or output.
[[nodiscard]] bool isStandardStream(const QString &path);

} // namespace aro::cli
