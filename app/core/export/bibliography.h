// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalog.h"

#include <QHash>

namespace aro {

/// Numbers the documents in the order in which a text names them.
class Bibliography final
{
public:
    explicit Bibliography(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    /// The numbers of documents, from 1 on. Unknown ones have none; endpoints of the administrator's own have
    /// no documents.
    [[nodiscard]] QStringList numbers(const QStringList &ids);

    /// The documents that were named so far, the first one has the number 1.
    [[nodiscard]] const QList<const Source *> &sources() const { return m_sources; }

private:
    const Catalog &m_catalog;
    QList<const Source *> m_sources;
    QHash<QString, qsizetype> m_numbers;
};

} // namespace aro
