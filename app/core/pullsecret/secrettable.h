// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretcheck.h"

namespace aro {

/// One registry in both pull secrets, without its credentials.
struct SecretRow
{
    enum class Role {
        Platform, ///< of the ARO service
        Required,
        Unwanted, ///< an opt-in that is not chosen
        Unused, ///< of Red Hat, and nothing that is chosen uses it
        Own, ///< of the user or of a third party
        Undecided, ///< of Red Hat, and what is chosen is not known
    };

    QString registry; ///< empty when the key is no name of a registry
    qsizetype number = 0; ///< of the entry in its file, counted from 1
    Role role = Role::Own;
    QString use; ///< what it enables, in the language of the user interface
    QString user; ///< a harmless one, or empty
    std::optional<RegistryEntry> cluster; ///< without value: not in the file
    std::optional<RegistryEntry> redHat;
};

/// The entries of both files: what is needed first, then in the order of the cluster's file, then the
/// other's.
[[nodiscard]] QList<SecretRow> secretRows(const SecretCheck &check);

/// "quay.io", or "entry 3" for a key that is not shown.
[[nodiscard]] QString rowName(const SecretRow &row);

/// What it enables, with the user where there is one.
[[nodiscard]] QString useText(const SecretRow &row);

/// "ok", "not valid base64" ...: in the language of the user interface; empty for no entry.
[[nodiscard]] QString stateText(const std::optional<RegistryEntry> &entry);
/// "ok", "malformed-base64", "duplicate" ... "absent": stable, for programs.
[[nodiscard]] QString stateId(const std::optional<RegistryEntry> &entry);
/// "platform", "required" ...: stable, for programs.
[[nodiscard]] QString roleId(SecretRow::Role role);
/// In the language of the user interface.
[[nodiscard]] QString roleText(SecretRow::Role role);

} // namespace aro
