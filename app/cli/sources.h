// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jsonwriter.h"
#include "core/catalog/catalog.h"

namespace aro::cli {

/// {"title", "url", "date"}
void writeSource(JsonWriter &json, const Source &source);

/// The member "sources": an array of what writeSource() writes.
void writeSources(JsonWriter &json, const Catalog &catalog, const QStringList &sourceIds);

/// Numbers sources in the order in which a text refers to them.
class SourceNumbers final
{
public:
    /// "1, 3"; empty when there are no sources.
    [[nodiscard]] QString references(const QStringList &sourceIds);

    /// One line per source with its number, title, date and address.
    [[nodiscard]] QString list(const Catalog &catalog) const;

private:
    QStringList m_ids;
};

} // namespace aro::cli
