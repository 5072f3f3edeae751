// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretforms.h"

#include "core/pullsecret/secrettext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

using Kind = SecretJson::Kind;

Failure tooLarge()
{
    return fail(Error::Code::TooLarge,
                Text::tr("This is too large for a pull secret: Kubernetes stores at most 1 MiB."));
}

bool isBase64Text(QByteArrayView text)
{
    return text.size() >= 8 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
                   || c == '/' || c == '=' || c == '\n' || c == '\r' || c == ' ' || c == '\t';
           });
}

/// The document in the base64 value of a Secret.
Result<FoundSecret> fromValue(QByteArrayView value, SecretForm form)
{
    std::optional<SecretBytes> decoded = fromBase64(value);
    if (!decoded)
        return fail(
            Error::Code::InvalidDocument,
            Text::tr("The value of .dockerconfigjson is not valid base64: it was cut off or changed. Fetch "
                     "it again."));
    if (decoded->size() > MaxSecretDocument)
        return tooLarge();
    // What is inside is kept byte for byte, so that the cluster's own spelling survives.
    const QByteArrayView document = trimmedView(decoded->view());
    const auto json = SecretJson::parse(document);
    if (!json)
        return Failure(jsonError(document, json.error()));
    FoundSecret found;
    found.form = form;
    found.document = SecretBytes(document);
    return found;
}

QString objectText(const SecretJson &json, std::size_t object, QByteArrayView name)
{
    const auto member = json.member(object, name);
    return member ? kubernetesName(json.string(*member).view()) : QString();
}

Result<FoundSecret> fromObject(const SecretJson &json, QByteArrayView text)
{
    const auto data = json.member(0, "data");
    const auto value = json.member(data.value_or(0), ".dockerconfigjson");
    if (value && json.is(*value, Kind::String)) {
        return fromValue(json.string(*value).view(), SecretForm::SecretJson).map([&json](FoundSecret found) {
            found.type = objectText(json, 0, "type");
            if (const auto metadata = json.member(0, "metadata"))
                found.name = objectName(objectText(json, *metadata, "namespace"),
                                        objectText(json, *metadata, "name"));
            return found;
        });
    }
    if (!json.member(0, "auths") && json.member(0, "kind"))
        return fail(Error::Code::InvalidDocument,
                    Text::tr("This Kubernetes object has no value .dockerconfigjson: it is not the secret "
                             "pull-secret in openshift-config."));
    if (text.size() > MaxSecretDocument)
        return tooLarge();
    FoundSecret found;
    found.document = SecretBytes(text);
    return found;
}

Result<FoundSecret> fromJson(QByteArrayView text)
{
    const auto json = SecretJson::parse(text);
    if (!json)
        return Failure(jsonError(text, json.error()));
    if (json->is(0, Kind::Object))
        return fromObject(*json, text);
    if (json->is(0, Kind::String))
        return fromValue(json->string(0).view(), SecretForm::Base64);
    return Failure(unknownForm(text));
}

Result<FoundSecret> fromYaml(QByteArrayView text)
{
    std::optional<YamlSecret> secret = readYamlSecret(text);
    if (!secret)
        return fail(Error::Code::InvalidDocument,
                    Text::tr("This Kubernetes object has no value .dockerconfigjson: it is not the secret "
                             "pull-secret in openshift-config."));
    return fromValue(secret->value.view(), SecretForm::SecretYaml).map([&secret](FoundSecret found) {
        found.type = secret->type;
        found.name = secret->name;
        return found;
    });
}

/// A shell's quotes around the whole text: what 'echo' or a script left behind.
QByteArrayView withoutShellQuotes(QByteArrayView text)
{
    const bool isQuoted = text.size() > 2 && text.startsWith('\'') && text.endsWith('\'');
    return isQuoted ? trimmedView(text.sliced(1).chopped(1)) : text;
}

/// "oc extract --to=-" puts the name of the key above the value.
QByteArrayView withoutKeyLine(QByteArrayView text)
{
    const QByteArrayView line("# .dockerconfigjson");
    return text.startsWith(line) ? trimmedView(text.sliced(line.size())) : text;
}

} // namespace

Result<FoundSecret> findSecret(SecretBytes bytes)
{
    if (bytes.size() > MaxSecretText)
        return tooLarge();
    const SecretBytes utf8 = toUtf8(std::move(bytes));
    const QByteArrayView whole = withoutKeyLine(trimmedView(utf8.view()));
    if (whole.isEmpty())
        return fail(Error::Code::InvalidDocument, Text::tr("There is nothing in it: it is empty."));
    const QByteArrayView text = withoutShellQuotes(whole);
    Result<FoundSecret> found = Failure(Error {});
    if (text.startsWith("{\\\"") || text.startsWith("{auths") || text.startsWith('<'))
        return Failure(unknownForm(text));
    if (text.startsWith('{') || text.startsWith('"'))
        found = fromJson(text);
    else if (isYamlObject(text))
        found = fromYaml(text);
    else if (isBase64Text(text) && text.startsWith("ey"))
        found = fromValue(text, SecretForm::Base64);
    else
        return Failure(unknownForm(text));
    if (found)
        found->hadQuotes = text.size() != whole.size();
    return found;
}

} // namespace aro
