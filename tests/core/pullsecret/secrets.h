// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/pullsecret/secretmerge.h"

#include <initializer_list>

/// Made-up pull secrets: no credential in them is of the shape of a real one.
namespace aro::test {

inline const QString Aro = QStringLiteral("arosvc.azurecr.io");
inline const QString OptIn = QStringLiteral("cloud.openshift.com");
inline const QString RedHatIo = QStringLiteral("registry.redhat.io");
inline const QString Connect = QStringLiteral("registry.connect.redhat.com");
inline const QString Quay = QStringLiteral("quay.io");

inline QDateTime testTime()
{
    return QDateTime(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
}

/// The "auth" of made-up credentials.
inline QByteArray auth(const QByteArray &user, const QByteArray &password = "HIDDEN")
{
    return (user + ':' + password).toBase64();
}

/// One entry: key and value.
inline QByteArray entry(const QString &registry, const QByteArray &authText)
{
    return '"' + registry.toUtf8() + "\":{\"auth\":\"" + authText + "\"}";
}

/// A usable entry whose credential differs by registry and `version`.
inline QByteArray good(const QString &registry, const QByteArray &version = "1")
{
    return entry(registry, auth("user-" + version, "HIDDEN-" + registry.toUtf8() + version));
}

inline QByteArray document(std::initializer_list<QByteArray> entries)
{
    return "{\"auths\":{" + QByteArrayList(entries).join(',') + "}}";
}

inline QByteArray redHatDocument()
{
    return document({ good(OptIn), good(Quay), good(Connect), good(RedHatIo) });
}

/// What `oc get secret pull-secret -n openshift-config -o json` writes.
inline QByteArray secretJson(const QByteArray &json)
{
    return "{\n  \"apiVersion\": \"v1\",\n  \"data\": {\n    \".dockerconfigjson\": \"" + json.toBase64()
        + "\"\n  },\n  \"kind\": \"Secret\",\n  \"metadata\": {\n    \"name\": \"pull-secret\",\n"
          "    \"namespace\": \"openshift-config\"\n  },\n  \"type\": "
          "\"kubernetes.io/dockerconfigjson\"\n}\n";
}

/// The same with -o yaml.
inline QByteArray secretYaml(const QByteArray &json)
{
    return "apiVersion: v1\ndata:\n  .dockerconfigjson: " + json.toBase64()
        + "\nkind: Secret\nmetadata:\n  creationTimestamp: \"2025-01-01T00:00:00Z\"\n  name: pull-secret\n"
          "  namespace: openshift-config\n  resourceVersion: \"1\"\ntype: kubernetes.io/dockerconfigjson\n";
}

inline Result<PullSecret> parsed(const QByteArray &text)
{
    return PullSecret::parse(SecretBytes(text), testTime());
}

inline SecretPlan planFor(const QStringList &features, Cloud cloud = Cloud::Public)
{
    Project project = newProject();
    project.clusters.first().cloud = cloud;
    project.clusters.first().features = features;
    return secretPlan(*builtInCatalog(), project.clusters.constFirst());
}

} // namespace aro::test
