// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/targetoptions.h"

#include "cli/targetsearch.h"
#include "core/base/names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aro::cli {

void TargetOptions::declare(CommandLine &line)
{
    line.value("-t,--target", m_target, "ID", tr("Product or format; \"targets\" lists them."));
    line.list("--set", m_settings, "KEY=VALUE...", CommandLine::Separator::None,
              tr("Option of the target; \"targets ID\" lists them."));
}

Result<OptionValues> TargetOptions::over(OptionValues given) const
{
    QSet<QString> seen;
    for (const QString &setting : m_settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1)
            return fail(Error::Code::Usage, tr("\"%1\" is not of the form KEY=VALUE.").arg(shown(setting)),
                        u"--set"_s);
        const QString key = setting.left(equals);
        if (seen.contains(key))
            return fail(Error::Code::Usage, tr("\"%1\" is set twice.").arg(shown(key)), u"--set"_s);
        seen.insert(key);
        given.insert(key, setting.sliced(equals + 1));
    }
    return given;
}

Result<const Target *> findTargetOrSuggest(const QString &id)
{
    return findTarget(id).map_error([&id](Error error) {
        const QStringList like = error.code == Error::Code::UnknownName ? targetsLike(id) : QStringList();
        if (like.isEmpty())
            return error;
        const QString question = like.size() == 1 ? TargetOptions::tr("Did you mean \"%1\"?")
                                                  : TargetOptions::tr("Did you mean one of %1?");
        error.message = TargetOptions::tr("There is no export target \"%1\".").arg(shown(id)) + u' '
            + question.arg(like.join(", "_L1)) + u' '
            + TargetOptions::tr("\"aro-egress-cli targets\" lists all of them.");
        return error;
    });
}

} // namespace aro::cli
