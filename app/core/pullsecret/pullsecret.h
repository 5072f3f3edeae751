// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretforms.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace aro {

/// What is known of one `auths` entry without its credential.
struct RegistryEntry
{
    enum class State {
        Ok,
        NotAnObject,
        NoAuth, ///< no "auth", or not a text
        EmptyAuth,
        MalformedBase64,
        NoColon, ///< what base64 holds is not user:password
        NoUser,
        NoPassword,
        Expired, ///< a token whose time is over
    };

    QString registry; ///< empty when the key is no name of a registry: it could be anything
    State state = State::Ok;
    bool isDuplicate = false; ///< the key stands in the document again
    bool isLast = true; ///< of its duplicates: the one that counts
    QString user; ///< only well-known names that say nothing about a person or an account
    QDateTime expires; ///< of a readable token, else null
    std::size_t node = 0; ///< place in PullSecret::json()
};

/// A field beside "auths", such as "credHelpers".
struct OtherField
{
    QString name; ///< empty when it could be anything
    std::size_t node = 0; ///< place in PullSecret::json()
};

/// Whether this can be shown as a name: [https://]host[:port][/path] where the host has a point or is
/// localhost. Anything else may be a credential in the wrong place.
[[nodiscard]] bool isRegistryName(QByteArrayView text);

/// A pull secret, with all its bytes. Its values never leave it but through mergePullSecrets().
class PullSecret final
{
public:
    static constexpr qsizetype MaxEntries = 20'000;

    /// Recognises the form; see findSecret() for the errors. `now` decides what has expired.
    [[nodiscard]] static Result<PullSecret> parse(SecretBytes text, const QDateTime &now);

    [[nodiscard]] SecretForm form() const { return m_found.form; }
    /// Of the Kubernetes object; empty where the form does not tell it.
    [[nodiscard]] const QString &type() const { return m_found.type; }
    [[nodiscard]] const QString &name() const { return m_found.name; }
    [[nodiscard]] bool hadQuotes() const { return m_found.hadQuotes; }

    /// In the order of the document.
    [[nodiscard]] const QList<RegistryEntry> &entries() const { return m_entries; }
    /// The entry that counts, or nothing.
    [[nodiscard]] const RegistryEntry *find(const QString &registry) const;
    [[nodiscard]] bool has(const QString &registry) const { return find(registry) != nullptr; }
    [[nodiscard]] const QList<OtherField> &otherFields() const { return m_otherFields; }

    /// Whether the values at both places of the JSON say the same: white space does not count.
    [[nodiscard]] static bool isSame(const PullSecret &a, std::size_t nodeOfA, const PullSecret &b,
                                     std::size_t nodeOfB);

    /// The document, byte for byte as it was, and the places in it. For merging alone.
    [[nodiscard]] QByteArrayView document() const { return m_found.document.view(); }
    [[nodiscard]] const SecretJson &json() const { return m_json; }
    [[nodiscard]] std::size_t auths() const { return m_auths; }

private:
    PullSecret(FoundSecret found, SecretJson json, std::size_t auths);
    void readEntries(const QDateTime &now);
    void findDuplicates();

    FoundSecret m_found;
    SecretJson m_json; ///< its places are in m_found.document, whose bytes stay where they are when it moves
    std::size_t m_auths = 0;
    QList<RegistryEntry> m_entries;
    QHash<QString, qsizetype> m_places; ///< of the entries that count
    QList<OtherField> m_otherFields;
};

/// Whether it is the ARO service's own registry, of any cloud: never removed, changed or taken from a file.
[[nodiscard]] bool isPlatformRegistry(const QString &registry);

/// The name in `auths` as people would write it, without "https://" and the slash at the end.
[[nodiscard]] QString plainRegistry(const QString &registry);

/// State of one entry from its JSON; the other fields stay as they are.
[[nodiscard]] RegistryEntry readEntry(const SecretJson &json, std::size_t node, const QDateTime &now);

} // namespace aro
