// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aro {

/// Something about a pull secret that breaks, surprises or needs a look. Never holds a credential.
struct SecretFinding
{
    enum class Severity {
        Information, ///< nothing has to be done
        Warning, ///< something does not work, or does more than was chosen
        Error, ///< applying it would break the cluster, or it cannot be used
    };

    enum class File { Cluster, RedHat };

    enum class Id {
        PlatformMissing, ///< %1 entry of the ARO service
        PlatformWrongCloud, ///< %1 expected, %2 found
        PlatformNotExact, ///< %1 expected, %2 found, which is meant to be the same
        PlatformBroken,
        PlatformTwice,
        PlatformChanged, ///< in a copy
        Swapped,
        OverwriteRisk, ///< a Red Hat secret alone
        SavedCopy, ///< %1 entry of the ARO service in the second file
        StaleCopy, ///< %1 hours
        SameContent,
        EntryLost, ///< a copy lacks an entry
        DataEntryMissing, ///< telemetry or Insights is chosen
        DataEntryUnwanted,
        DataHalfChosen, ///< %2 titles of features that start to send as well
        RegistryEntryMissing,
        RedHatEntryMissing,
        EntryUnused,
        EntryDiffers,
        NotAnObject,
        NoAuth,
        EmptyAuth,
        MalformedBase64,
        NoColon,
        NoUser,
        NoPassword,
        Expired, ///< %2 day
        Duplicate,
        NameNotExact, ///< %2 the right name
        NameHidden, ///< %1 number of the entry
        WrongType, ///< %1 type
        WrongName, ///< %1 namespace and name
        ShellQuotes,
        OtherField, ///< %1 name
        ReadableByOthers,
    };

    Id id = Id::PlatformMissing;
    Severity severity = Severity::Warning;
    File file = File::Cluster;
    QString registry; ///< key in `auths`, or empty
    QString argument; ///< %2 of the texts, or %1 when there is no registry

    bool operator==(const SecretFinding &) const = default;
};

using SecretFindings = QList<SecretFinding>;

/// "platform-missing": stable, for programs.
[[nodiscard]] QString findingId(SecretFinding::Id id);
/// "information", "warning" or "error".
[[nodiscard]] QString severityId(SecretFinding::Severity severity);
/// "cluster" or "redhat".
[[nodiscard]] QString fileId(SecretFinding::File file);

/// What happens, and how to mend it: whole sentences in the language of the user interface.
[[nodiscard]] QString findingText(const SecretFinding &finding);
[[nodiscard]] QString findingRemedy(const SecretFinding &finding);
/// The same in English, for JSON.
[[nodiscard]] QString findingEnglish(const SecretFinding &finding);
[[nodiscard]] QString remedyEnglish(const SecretFinding &finding);

/// Whether any finding is an error.
[[nodiscard]] bool hasErrors(const SecretFindings &findings);
/// Whether any finding asks for something to be done.
[[nodiscard]] bool asksForAction(const SecretFindings &findings);

} // namespace aro
