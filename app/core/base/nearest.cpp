// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Longer words are no slip of the finger, and comparing them would take long.
constexpr qsizetype LongestWord = 80;

/// Number of characters to insert, delete or replace; swapped neighbours count once.
int distance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int replaced = last[k] + (a.at(i) == b.at(j) ? 0 : 1);
            current[k + 1] = std::min({ last[k + 1] + 1, current[k] + 1, replaced });
            if (i > 0 && j > 0 && a.at(i) == b.at(j - 1) && a.at(i - 1) == b.at(j))
                current[k + 1] = std::min(current[k + 1], beforeLast[k - 1] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.size() > LongestWord)
        return {};
    const QString wanted = word.toLower();
    QString best;
    int bestDistance = std::max(2, static_cast<int>(wanted.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        // The beginning or one part of a name is what people remember: "registries", "azure-policy".
        const bool isPart = wanted.size() >= 3 && candidate.contains(wanted, Qt::CaseInsensitive);
        const int steps = isPart ? 1 : distance(wanted, candidate);
        if (steps < bestDistance && steps < wanted.size()) {
            best = candidate;
            bestDistance = steps;
        }
    }
    return best;
}

} // namespace aro
