// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/pullsecret.h"
#include "core/pullsecret/secrettext.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

using Kind = SecretJson::Kind;
using State = RegistryEntry::State;

bool isHostLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_';
}

/// A credential in the place of a name has long runs without a point.
bool hasLongPart(QByteArrayView text)
{
    qsizetype length = 0;
    for (const char c : text) {
        length = c == '.' || c == '/' || c == ':' ? 0 : length + 1;
        if (length > 63)
            return true;
    }
    return false;
}

/// Names that registries prescribe for everybody: they tell what kind of credential it is, and nothing else.
QString harmlessUser(QByteArrayView user)
{
    static constexpr std::array Known {
        "<token>"_L1,           "00000000-0000-0000-0000-000000000000"_L1,
        "$oauthtoken"_L1,       "AWS"_L1,
        "_json_key"_L1,         "_json_key_base64"_L1,
        "oauth2accesstoken"_L1, "unused"_L1,
    };
    const auto it = std::ranges::find_if(Known, [user](QLatin1StringView known) { return user == known; });
    return it == Known.end() ? QString() : QString(*it);
}

/// The time at which a JSON web token ends; null when it is none or does not say it.
QDateTime endOfToken(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.indexOf('.', first + 1);
    if (!token.startsWith("ey") || first < 0 || second < 0)
        return {};
    const auto payload = fromBase64Url(token.sliced(first + 1, second - first - 1));
    if (!payload)
        return {};
    const auto json = SecretJson::parse(payload->view());
    const auto end = json ? json->member(0, "exp") : std::nullopt;
    if (!end || !json->is(*end, Kind::Number))
        return {};
    bool isNumber = false;
    const double seconds = json->text(*end).toDouble(&isNumber);
    constexpr double Year9999 = 253'402'300'799.0;
    if (!isNumber || seconds < 0 || seconds > Year9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

void readCredential(RegistryEntry &entry, QByteArrayView auth, const QDateTime &now)
{
    if (auth.isEmpty()) {
        entry.state = State::EmptyAuth;
        return;
    }
    // A blank inside is no base64 for the programs that read it; line ends are.
    const auto credential = auth.contains(' ') || auth.contains('\t') ? std::nullopt : fromBase64(auth);
    if (!credential) {
        entry.state = State::MalformedBase64;
        return;
    }
    const qsizetype colon = credential->view().indexOf(':');
    if (colon < 0) {
        entry.state = State::NoColon;
        return;
    }
    const QByteArrayView user = credential->view().first(colon);
    const QByteArrayView password = credential->view().sliced(colon + 1);
    entry.expires = endOfToken(password);
    entry.state = user.isEmpty()                          ? State::NoUser
        : password.isEmpty()                              ? State::NoPassword
        : entry.expires.isValid() && entry.expires <= now ? State::Expired
                                                          : State::Ok;
    entry.user = harmlessUser(user);
}

} // namespace

bool isRegistryName(QByteArrayView text)
{
    for (const QByteArrayView scheme : { QByteArrayView("https://"), QByteArrayView("http://") }) {
        if (text.startsWith(scheme))
            text = text.sliced(scheme.size());
    }
    const auto end = std::find_if_not(text.begin(), text.end(), isHostLetter);
    const QByteArrayView host = text.first(end - text.begin());
    const QByteArrayView rest = text.sliced(host.size());
    const bool isRest = rest.isEmpty() || rest.front() == '/' || rest.front() == ':';
    return isRest && host.size() <= 253 && text.size() <= 512 && !hasLongPart(text)
        && (host.contains('.') || host == "localhost") && std::all_of(rest.begin(), rest.end(), [](char c) {
               return isHostLetter(c) || c == '/' || c == ':';
           });
}

RegistryEntry readEntry(const SecretJson &json, std::size_t node, const QDateTime &now)
{
    RegistryEntry entry;
    entry.node = node;
    const SecretBytes key = json.key(node);
    if (isRegistryName(key.view()))
        entry.registry = QString::fromLatin1(key.view());
    const auto auth = json.member(node, "auth");
    if (!json.is(node, Kind::Object))
        entry.state = State::NotAnObject;
    else if (!auth || !json.is(*auth, Kind::String))
        entry.state = State::NoAuth;
    else
        readCredential(entry, json.string(*auth).view(), now);
    return entry;
}

} // namespace aro
