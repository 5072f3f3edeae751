// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/splitrules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// The list in parts of at most `limit` items; a limit of 0 is none. An empty list is one part.
template <typename T>
QList<QList<T>> parts(const QList<T> &items, qsizetype limit)
{
    if (limit == 0 || items.size() <= limit)
        return { items };
    QList<QList<T>> result;
    for (qsizetype i = 0; i < items.size(); i += limit)
        result.append(items.mid(i, limit));
    return result;
}

/// The rule in as many parts as it takes; the first one keeps its name.
QList<Rule> partsOf(const Rule &rule, const Limits &limits, QSet<QString> &taken)
{
    QList<Rule> result;
    int number = 1;
    for (const QList<Cidr> &sources : parts(rule.sources, limits.sources)) {
        for (const QList<RuleTarget> &destinations : parts(rule.destinations, limits.destinations)) {
            Rule part = rule;
            part.sources = sources;
            part.destinations = destinations;
            while (!result.isEmpty() && taken.contains(part.name))
                part.name = u"%1-%2"_s.arg(rule.name, QString::number(++number));
            taken.insert(part.name);
            result.append(part);
        }
    }
    return result;
}

} // namespace

SplitRules splitRules(const QList<Rule> &rules, const Limits &limits)
{
    QSet<QString> taken;
    for (const Rule &rule : rules)
        taken.insert(rule.name);
    SplitRules result;
    for (const Rule &rule : rules) {
        const QList<Rule> pieces = partsOf(rule, limits, taken);
        if (pieces.size() > 1)
            result.notes.append({ Note::Id::RuleSplit, { rule.name, QString::number(pieces.size()) } });
        result.rules += pieces;
    }
    return result;
}

} // namespace aro
