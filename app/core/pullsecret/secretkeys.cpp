// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretkeys.h"

#include <algorithm>
#include <numeric>

namespace aro {
namespace {

bool isLess(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b) < 0;
}

} // namespace

SecretKeys::SecretKeys(const SecretJson &json, const std::vector<std::size_t> &members)
    : m_order(members.size())
{
    m_keys.reserve(members.size());
    for (const std::size_t member : members)
        m_keys.push_back(json.key(member));
    std::iota(m_order.begin(), m_order.end(), std::size_t { 0 });
    std::ranges::stable_sort(m_order, isLess, [this](std::size_t index) { return key(index); });
}

std::optional<std::size_t> SecretKeys::find(QByteArrayView wanted) const
{
    const auto after
        = std::ranges::upper_bound(m_order, wanted, isLess, [this](std::size_t index) { return key(index); });
    if (after == m_order.begin() || key(*(after - 1)) != wanted)
        return std::nullopt;
    return *(after - 1);
}

bool SecretKeys::isDuplicate(std::size_t index) const
{
    const auto keyOf = [this](std::size_t other) { return key(other); };
    const auto first = std::ranges::lower_bound(m_order, key(index), isLess, keyOf);
    const auto last = std::ranges::upper_bound(m_order, key(index), isLess, keyOf);
    return last - first > 1;
}

} // namespace aro
