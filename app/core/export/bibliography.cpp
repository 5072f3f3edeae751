// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/bibliography.h"

namespace aro {

QStringList Bibliography::numbers(const QStringList &ids)
{
    QStringList numbers;
    for (const QString &id : ids) {
        const Source *source = m_catalog.source(id);
        if (!source)
            continue;
        if (!m_numbers.contains(id)) {
            m_sources.append(source);
            m_numbers.insert(id, m_sources.size());
        }
        numbers.append(QString::number(m_numbers.value(id)));
    }
    return numbers;
}

} // namespace aro
