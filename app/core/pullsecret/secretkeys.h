// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretjson.h"

#include <optional>
#include <vector>

namespace aro {

/// The keys of some members of a document. They may be anything, credentials in the wrong place included, so
/// they are sorted rather than hashed: no copy of them stays behind in a table.
class SecretKeys final
{
public:
    /// `members` are nodes of `json`; they are counted from 0 below.
    SecretKeys(const SecretJson &json, const std::vector<std::size_t> &members);

    [[nodiscard]] std::size_t count() const { return m_keys.size(); }
    [[nodiscard]] QByteArrayView key(std::size_t index) const { return m_keys[index].view(); }
    /// The last member with this key: the one that counts.
    [[nodiscard]] std::optional<std::size_t> find(QByteArrayView key) const;
    [[nodiscard]] bool isLast(std::size_t index) const { return find(key(index)) == index; }
    [[nodiscard]] bool isDuplicate(std::size_t index) const;

private:
    std::vector<SecretBytes> m_keys;
    std::vector<std::size_t> m_order; ///< by key
};

} // namespace aro
