// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>

namespace aro {

/// Strict JSON -> Catalog: unknown keys, wrong types, dangling ids and malformed hosts are InvalidDocument
/// with a JSON pointer in `where`.
[[nodiscard]] Result<Catalog> readCatalog(const QByteArray &json);

/// The catalog that is built into the program (resources/catalog/catalog.json).
[[nodiscard]] Result<Catalog> builtInCatalog();

} // namespace aro
