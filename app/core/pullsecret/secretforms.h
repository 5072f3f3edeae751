// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pullsecret/secretbytes.h"
#include "core/pullsecret/secretjson.h"

#include <optional>

namespace aro {

/// What a text with a pull secret was.
enum class SecretForm {
    Document, ///< {"auths": ...} itself
    SecretJson, ///< oc get secret -o json
    SecretYaml, ///< oc get secret -o yaml
    Base64, ///< the value of .dockerconfigjson
};

/// The document {"auths": ...} that was found in a text.
struct FoundSecret
{
    SecretForm form = SecretForm::Document;
    SecretBytes document;
    QString type; ///< "kubernetes.io/dockerconfigjson"; empty where the form does not tell it
    QString name; ///< "openshift-config/pull-secret" or "pull-secret"; empty where the form does not tell it
    bool hadQuotes = false; ///< of a shell, around everything
};

/// Largest text that is read: a Secret with its value twice, in base64.
inline constexpr qsizetype MaxSecretText = qsizetype { 4 } * 1024 * 1024;
/// Kubernetes stores no larger Secret (MaxSecretSize of its API).
inline constexpr qsizetype MaxSecretDocument = qsizetype { 1 } * 1024 * 1024;

/// Recognises the form by the content. Fails with InvalidDocument or TooLarge and a sentence that says what
/// the text is instead, never with a piece of it.
[[nodiscard]] Result<FoundSecret> findSecret(SecretBytes text);

/// What `oc get secret -o yaml` wrote: the value of .dockerconfigjson, still in base64.
struct YamlSecret
{
    SecretBytes value;
    QString type;
    QString name;
};

/// The text when it can be the name or type of a Kubernetes object, else nothing: it could be anything.
[[nodiscard]] QString kubernetesName(QByteArrayView text);
/// "namespace/name", or the name alone when the object does not tell its namespace.
[[nodiscard]] QString objectName(const QString &space, const QString &name);

/// Whether the text looks like a Kubernetes object in YAML.
[[nodiscard]] bool isYamlObject(QByteArrayView text);
[[nodiscard]] std::optional<YamlSecret> readYamlSecret(QByteArrayView text);

/// The error of a broken JSON document, with line and column.
[[nodiscard]] Error jsonError(QByteArrayView text, const SecretJson::Mistake &mistake);

/// Why a text is no form of a pull secret: a web page, a file name, quoting that a shell broke ...
[[nodiscard]] Error unknownForm(QByteArrayView text);

} // namespace aro
