// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/pullsecret.h"

#include "core/pullsecret/secretkeys.h"

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

/// The same values before the mistake that people make most: the entries without "auths" around them.
bool looksLikeEntries(const SecretJson &json)
{
    const std::vector<std::size_t> members = json.children(0);
    return !members.empty() && std::ranges::all_of(members, [&json](std::size_t member) {
        return json.is(member, Kind::Object) && json.member(member, "auth");
    });
}

Result<std::size_t> findAuths(const SecretJson &json)
{
    const auto auths = json.member(0, "auths");
    if (!auths && looksLikeEntries(json))
        return fail(
            Error::Code::InvalidDocument,
            Text::tr(
                "The entries stand at the top instead of in \"auths\": the ARO operator would drop them. "
                "Fetch or download the file again."));
    if (!auths)
        return fail(
            Error::Code::InvalidDocument,
            Text::tr("This is JSON but not a pull secret: \"auths\" is missing. The ARO operator would drop "
                     "everything in it."));
    if (json.count(0, "auths") > 1)
        return fail(
            Error::Code::InvalidDocument,
            Text::tr(
                "\"auths\" stands in it twice, and programs disagree on which one counts: make it one."));
    if (!json.is(*auths, Kind::Object))
        return fail(
            Error::Code::InvalidDocument,
            Text::tr(
                "\"auths\" is not an object with entries: the ARO operator would drop everything in it."));
    if (static_cast<qsizetype>(json.children(*auths).size()) > PullSecret::MaxEntries)
        return fail(Error::Code::TooLarge, Text::tr("This is no pull secret: it has too many entries."));
    return *auths;
}

/// Names of fields of such files are short words; anything else is not shown.
bool isFieldName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 24 && std::all_of(text.begin(), text.end(), [](char c) {
        return QChar::isLetter(static_cast<uchar>(c));
    });
}

/// Appends everything but the white space outside of strings.
SecretBytes compact(QByteArrayView json)
{
    SecretBytes bytes;
    bytes.reserve(json.size());
    bool isInString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '"')
            isInString = !isInString;
        if (isInString || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            bytes.append(c);
        if (isInString && c == '\\')
            bytes.append(json.at(++at));
    }
    return bytes;
}

} // namespace

PullSecret::PullSecret(FoundSecret found, SecretJson json, std::size_t auths)
    : m_found(std::move(found))
    , m_json(std::move(json))
    , m_auths(auths)
{
}

Result<PullSecret> PullSecret::parse(SecretBytes text, const QDateTime &now)
{
    Result<FoundSecret> found = findSecret(std::move(text));
    if (!found)
        return Failure(found.error());
    auto json = SecretJson::parse(found->document.view());
    if (!json)
        return Failure(jsonError(found->document.view(), json.error()));
    const Result<std::size_t> auths = findAuths(*json);
    if (!auths)
        return Failure(auths.error());
    PullSecret secret(std::move(*found), std::move(*json), *auths);
    secret.readEntries(now);
    secret.findDuplicates();
    return secret;
}

void PullSecret::readEntries(const QDateTime &now)
{
    for (const std::size_t node : m_json.children(m_auths))
        m_entries.append(readEntry(m_json, node, now));
    for (const std::size_t node : m_json.children(0)) {
        if (node == m_auths)
            continue;
        const SecretBytes key = m_json.key(node);
        m_otherFields.append({ isFieldName(key.view()) ? QString::fromLatin1(key.view()) : QString(), node });
    }
}

void PullSecret::findDuplicates()
{
    const SecretKeys keys(m_json, m_json.children(m_auths));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        RegistryEntry &entry = m_entries[i];
        entry.isDuplicate = keys.isDuplicate(static_cast<std::size_t>(i));
        entry.isLast = keys.isLast(static_cast<std::size_t>(i));
        if (entry.isLast && !entry.registry.isEmpty())
            m_places.insert(entry.registry, i);
    }
}

const RegistryEntry *PullSecret::find(const QString &registry) const
{
    const auto it = m_places.constFind(registry);
    return it == m_places.constEnd() ? nullptr : &m_entries.at(*it);
}

bool PullSecret::isSame(const PullSecret &a, std::size_t nodeOfA, const PullSecret &b, std::size_t nodeOfB)
{
    return compact(a.m_json.text(nodeOfA)).view() == compact(b.m_json.text(nodeOfB)).view();
}

bool isPlatformRegistry(const QString &registry)
{
    return plainRegistry(registry).startsWith("arosvc.azurecr."_L1);
}

QString plainRegistry(const QString &registry)
{
    QString name = registry.trimmed().toLower();
    for (const QLatin1StringView scheme : { "https://"_L1, "http://"_L1 }) {
        if (name.startsWith(scheme))
            name = name.sliced(scheme.size());
    }
    while (name.endsWith(u'/'))
        name.chop(1);
    return name;
}

} // namespace aro
