// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace aro {

/// Parses one JSON document whose root is an object. Unlike QJsonDocument alone it refuses duplicate keys, of
/// which Qt silently keeps the last, and says line and column of a mistake. `what` names the document in
/// messages.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &what);

/// Strict access to one JSON object: wrong types and unknown keys are remembered as the first error, with a
/// JSON pointer, so that a whole object can be read before it is looked at.
class JsonReader final
{
public:
    JsonReader(QJsonObject object, QString pointer, std::optional<Error> &error);

    /// Required members; the wrong type or absence is an error and gives an empty value.
    [[nodiscard]] QString string(QLatin1StringView key);
    [[nodiscard]] qint64 integer(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    [[nodiscard]] QStringList strings(QLatin1StringView key);

    /// Optional members.
    [[nodiscard]] QString string(QLatin1StringView key, const QString &absent);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 absent);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool absent);
    [[nodiscard]] QStringList optionalStrings(QLatin1StringView key);

    /// Calls `read` for each object of a required array.
    void objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    /// Calls `read` for each member of an optional object whose values are objects.
    void members(QLatin1StringView key, const std::function<void(const QString &, JsonReader &)> &read);
    /// All members of this object, which must be strings.
    [[nodiscard]] QMap<QString, QString> stringMap();

    /// Remembers an error at `key` unless there is one already.
    void reject(QLatin1StringView key, const QString &message);
    /// The value, or its error remembered at `key`.
    template <typename T>
    [[nodiscard]] std::optional<T> accept(QLatin1StringView key, const Result<T> &result)
    {
        if (result)
            return *result;
        reject(key, result.error().message);
        return std::nullopt;
    }
    /// Unknown keys are an error. Call it when everything has been read.
    void finish();

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool ok() const { return !m_error.has_value(); }

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key, bool required);
    [[nodiscard]] QString pointerTo(const QString &key) const;

    QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> &m_error;
    QStringList m_read;
};

} // namespace aro
