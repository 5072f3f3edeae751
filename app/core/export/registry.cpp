// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/targets/targets.h"
#include "core/export/unsupported.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

constexpr std::array AllTargets {
#define ARO_EXPORT_TARGET(name, file) &targets::name,
#include "core/export/targets/targets.def"
#undef ARO_EXPORT_TARGET
};

} // namespace

std::span<const Target *const> exportTargets()
{
    return AllTargets;
}

Result<const Target *> findTarget(const QString &id)
{
    QStringList known;
    for (const Target *target : AllTargets) {
        if (target->id == id)
            return target;
        known.append(QString(target->id));
    }
    if (const UnsupportedProduct *product = findUnsupported(id))
        return fail(Error::Code::CannotExpress, unsupportedExplanation(*product));
    return fail(
        Error::Code::UnknownName,
        Text::tr("There is no export target \"%1\"; there are %2.").arg(shown(id), known.join(", "_L1)));
}

QString targetTitle(const Target &target)
{
    return QCoreApplication::translate("Target", target.title);
}

QString targetSummary(const Target &target)
{
    return QCoreApplication::translate("Target", target.summary);
}

} // namespace aro
