// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aro {

struct DuplicateKey
{
    QString key;
    qsizetype offset = 0; ///< of its second place, in bytes
};

/// The first key that stands twice in one object of a well-formed JSON text. QJsonDocument keeps the last of
/// them without a word, so that a reviewer and the program could see different values.
[[nodiscard]] std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json);

} // namespace aro
