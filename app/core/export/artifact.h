// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/plan/note.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace aro {

/// One file of an artifact.
struct ArtifactFile
{
    QString name; ///< a plain file name
    QByteArray content;
    QString onlyFor
        = {}; ///< networks or clusters whose traffic it is meant for, where the format cannot say so
    QString text = {}; ///< what a binary file says, to be read before it is saved; empty for text files

    [[nodiscard]] bool isBinary() const { return !text.isEmpty(); }

    bool operator==(const ArtifactFile &) const = default;
};

/// What a target makes of a plan.
struct Artifact
{
    QList<ArtifactFile> files; ///< at least one
    Notes notes; ///< of the plan and of this product, those that apply

    bool operator==(const Artifact &) const = default;
};

/// Writes a one-file artifact to a file, or any artifact into a folder when `path` is one or ends with a
/// slash or the artifact has several files. All files are written or none is reported as done. Returns the
/// paths.
[[nodiscard]] Result<QStringList> saveArtifact(const Artifact &artifact, const QString &path);

} // namespace aro
