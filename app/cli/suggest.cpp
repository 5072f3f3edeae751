// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/suggest.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggest)
};

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

QString shown(const QString &word)
{
    return word.size() > LongestWord ? word.left(LongestWord) + u'…' : word;
}

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

QString withSuggestion(const QString &message, const QString &word, const QStringList &candidates)
{
    const QString suggestion = nearest(word, candidates);
    if (suggestion.isEmpty())
        return message;
    return message + u' ' + Text::tr("Did you mean \"%1\"?").arg(suggestion);
}

} // namespace aro::cli
