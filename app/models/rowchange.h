// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace aro {

/// The rows that differ between the common start and the common end of two lists.
struct RowChange
{
    int first = 0;
    int removed = 0;
    int inserted = 0;
};

/// Lets a model keep selection and scroll position: only the rows between are removed and inserted.
template <typename List, typename Same>
[[nodiscard]] RowChange rowChange(const List &before, const List &after, Same same)
{
    const int shorter = static_cast<int>(std::min(before.size(), after.size()));
    int start = 0;
    while (start < shorter && same(before[start], after[start]))
        ++start;
    int end = 0;
    while (end < shorter - start && same(before[before.size() - 1 - end], after[after.size() - 1 - end]))
        ++end;
    return { start, static_cast<int>(before.size()) - start - end,
             static_cast<int>(after.size()) - start - end };
}

} // namespace aro
