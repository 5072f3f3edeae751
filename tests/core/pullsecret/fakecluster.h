// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace aro::test {

/// Whatever must never be printed has this word in it.
inline constexpr auto Credential = "HIDDEN";

inline constexpr auto RedHat = R"({"auths":{
    "cloud.openshift.com":{"auth":"YTpiHIDDENcloud","email":"a@example.com"},
    "quay.io":{"auth":"YTpiHIDDENquay","email":"a@example.com"},
    "registry.connect.redhat.com":{"auth":"YTpiHIDDENconnect0","email":"a@example.com"},
    "registry.redhat.io":{"auth":"YTpiHIDDENredhat","email":"a@example.com"}}})";

inline constexpr auto Fresh = R"({"auths":{"arosvc.azurecr.io":{"auth":"YTpiHIDDENaro0"}}})";

/// A folder that stands for a cluster, with a made-up `oc` that reads and writes its files.
class FakeCluster final
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output; ///< both streams
    };

    FakeCluster()
    {
        write("oc", Oc);
        write("operatorhub.json", "{}");
        QFile::setPermissions(path("oc"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir(m_folder.path()).mkpath(QStringLiteral("Downloads"));
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
    }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs the script in bash, which stops at the first error.
    [[nodiscard]] Outcome run(const QString &script) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
        for (const char *name : { "HOME", "TMPDIR", "CLUSTER" })
            environment.insert(QString::fromLatin1(name), m_folder.path());
        QProcess bash;
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(m_folder.path());
        bash.setProcessChannelMode(QProcess::MergedChannels);
        bash.start(QStringLiteral("bash"),
                   { QStringLiteral("--norc"), QStringLiteral("-euo"), QStringLiteral("pipefail"),
                     QStringLiteral("-c"), script });
        if (!bash.waitForFinished())
            return {};
        return { bash.exitCode(), bash.readAll() };
    }

private:
    static constexpr auto Oc = R"(#!/bin/bash
# A cluster in the folder $CLUSTER. With rotated.json, its secret changes right after a dry run.
case "$*" in
"get secret/pull-secret -n openshift-config --template="*) cat "$CLUSTER/secret.json" ;;
"set data secret/pull-secret -n openshift-config --from-file=.dockerconfigjson=./pull-secret.json"*)
    jq -e . ./pull-secret.json > /dev/null || exit 1
    case "$*" in
    *--dry-run=server) [[ ! -f $CLUSTER/rotated.json ]] || cp "$CLUSTER/rotated.json" "$CLUSTER/secret.json" ;;
    *) cp ./pull-secret.json "$CLUSTER/secret.json" ;;
    esac ;;
"get configs.samples.operator.openshift.io/cluster -o jsonpath="*) cat "$CLUSTER/samples" 2>/dev/null || echo Managed ;;
"patch configs.samples.operator.openshift.io cluster --type=merge -p "*) echo Managed > "$CLUSTER/samples" ;;
"get operatorhub cluster -o json") cat "$CLUSTER/operatorhub.json" ;;
"patch operatorhub cluster --type=merge -p "*) printf %s "${*: -1}" > "$CLUSTER/patch.json" ;;
"get clusterversion version -o jsonpath="*) echo 4.14.16 ;;
"adm upgrade channel "*) echo "$4" > "$CLUSTER/channel" ;;
"get clusteroperator insights -o json") echo '{"status":{"conditions":[{"type":"Disabled","status":"True"}]}}' ;;
*) echo "oc $*" ;;
esac
)";

    QTemporaryDir m_folder;
};

} // namespace aro::test
