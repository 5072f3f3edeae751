// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

/// A limit of 0 is none.
bool isOver(qsizetype number, qsizetype limit)
{
    return limit > 0 && number > limit;
}

QString shown(qsizetype number)
{
    return QLocale().toString(number);
}

Result<void> checkRule(const Limits &limits, const Rule &rule)
{
    if (isOver(rule.name.size(), limits.ruleName))
        return fail(Error::Code::TooLarge,
                    Text::tr("The rule name %1 is longer than the %2 characters that this product takes.")
                        .arg(rule.name, shown(limits.ruleName)));
    if (isOver(rule.description.size(), limits.description))
        return fail(
            Error::Code::TooLarge,
            Text::tr("The description of rule %1 is longer than the %2 characters that this product takes.")
                .arg(rule.name, shown(limits.description)));
    for (const RuleTarget &destination : rule.destinations) {
        if (isOver(destination.host.text().size(), limits.entry))
            return fail(Error::Code::TooLarge,
                        Text::tr("The endpoint %1 is longer than the %2 characters that this product takes. "
                                 "Leave its path out, or shorten it.")
                            .arg(destination.host.text(), shown(limits.entry)));
    }
    return {};
}

} // namespace

Result<void> checkLimits(const Target &target, const RenderInput &input)
{
    const Limits &limits = target.limits;
    if (isOver(input.rules.size(), limits.rules))
        return fail(
            Error::Code::TooLarge,
            Text::tr(
                "There are %1 rules; this product takes %2 at a time. Export the clusters one by one, each "
                "with names of its own.")
                .arg(shown(input.rules.size()), shown(limits.rules)));
    for (const Rule &rule : input.rules) {
        if (const auto checked = checkRule(limits, rule); !checked)
            return checked;
    }
    return target.check ? target.check(input) : Result<void> {};
}

Result<void> checkSizes(const Target &target, const RenderInput &input, const QList<ArtifactFile> &files)
{
    qsizetype size = target.size ? target.size(input) : 0;
    if (!target.size) {
        for (const ArtifactFile &file : files)
            size = std::max(size, file.content.size());
    }
    if (!isOver(size, target.limits.bytes))
        return {};
    return fail(
        Error::Code::TooLarge,
        Text::tr("The rules take %1 bytes; this product takes %2. Export the clusters one by one, each with "
                 "names of its own, or give their networks as larger ones.")
            .arg(shown(size), shown(target.limits.bytes)));
}

} // namespace aro
