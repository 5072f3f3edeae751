// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/suggest.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggest)
};

} // namespace

QString withSuggestion(const QString &message, const QString &word, const QStringList &candidates)
{
    const QString suggestion = nearest(word, candidates);
    if (suggestion.isEmpty())
        return message;
    return message + u' ' + Text::tr("Did you mean \"%1\"?").arg(suggestion);
}

} // namespace aro::cli
