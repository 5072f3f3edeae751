// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretscript.h"

#include "core/pullsecret/secretcheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QByteArray scriptTemplate()
{
    QFile file(u":/pullsecret/change-pull-secret.sh"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

/// Names of registries of the catalog: letters, digits, points and hyphens.
QByteArray jsonList(const QStringList &names)
{
    return names.isEmpty() ? QByteArray("[]") : "[\"" + names.join("\", \""_L1).toLatin1() + "\"]";
}

} // namespace

QByteArray pullSecretScript(const Catalog &catalog, const Cluster &cluster)
{
    const SecretPlan plan = secretPlan(catalog, cluster);
    QByteArray script = scriptTemplate();
    // Names and domains are checked where they are read; none of them has a quote or an @.
    script.replace("@CLUSTER@", cluster.name.toUtf8());
    script.replace("@VERSION@", ARO_VERSION);
    script.replace("@CATALOG@", "catalog " + catalog.edition.toUtf8());
    script.replace("@PLATFORM@", plan.platform.toUtf8());
    script.replace("@DOMAIN@", clusterDomain(catalog, cluster).toUtf8());
    script.replace("@WANTED@", jsonList(plan.required));
    script.replace("@UNWANTED@", jsonList(plan.unwanted));
    script.replace("@OPTINS@", jsonList(plan.optIns));
    script.replace("@REGISTRIES@", cluster.features.contains("red-hat-registries"_L1) ? "yes" : "no");
    return script;
}

} // namespace aro
