// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pullsecret/secretbytes.h"

#include <QDateTime>
#include <QList>

namespace aro {

struct SecretFile
{
    SecretBytes content;
    QDateTime modified;
    bool isReadableByOthers = false;
};

/// Reads a regular file without leaving a copy in any other buffer. Fails with CannotRead, or TooLarge for
/// what is too large for a pull secret.
[[nodiscard]] Result<SecretFile> readSecretFile(const QString &path);

struct SavedSecret
{
    bool wasThere = false; ///< the file had this content already: nothing was written
    QString backup; ///< path of what was there before, or empty
};

/// Writes a file that its owner alone can read, from its first byte on; replaces one that is there in one
/// step and keeps the old one beside it. Never writes through a symbolic link. Fails with CannotWrite, and
/// then everything is as it was.
[[nodiscard]] Result<SavedSecret> saveSecretFile(const QString &path, const SecretBytes &content);

/// Why a folder is a bad place for a credential.
struct FolderRisk
{
    enum class Kind {
        ReadableByOthers,
        WritableByOthers,
        Synchronised, ///< %1 service
        WorkTree, ///< %1 git, Mercurial or Subversion
    };

    Kind kind = Kind::ReadableByOthers;
    QString name; ///< %1

    bool operator==(const FolderRisk &) const = default;
};

/// Risks of the folder that a file of this path is in.
[[nodiscard]] QList<FolderRisk> folderRisks(const QString &filePath);

/// The sentence in the language of the user interface.
[[nodiscard]] QString riskText(const FolderRisk &risk);

} // namespace aro
