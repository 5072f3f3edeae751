// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aro {

/// Largest document that is read, in bytes.
inline constexpr qint64 MaxDocumentSize = qint64 { 16 } * 1024 * 1024;

/// The bytes of a regular file. Fails with CannotRead, or TooLarge above `maxSize` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxSize = MaxDocumentSize);

struct FileContent
{
    QString path;
    QByteArray content;
};

/// Replaces the file atomically: after a failure (CannotWrite) the old content is still there and no
/// part of the new one is. The only place of the program, with saveTexts(), that writes files a user asked
/// for.
[[nodiscard]] Result<void> saveText(const QString &path, const QByteArray &content);

/// The same for several files: nothing is replaced before all new contents are on the disk.
[[nodiscard]] Result<void> saveTexts(const QList<FileContent> &files);

} // namespace aro
