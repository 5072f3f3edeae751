// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonreader.h"

#include "core/base/jsonscan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QString position(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return Text::tr("line %1, column %2").arg(QString::number(line), QString::number(column));
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &what)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(Error::Code::InvalidDocument,
                    Text::tr("This is not %1: the JSON is broken (%2).").arg(what, parseError.errorString()),
                    position(json, parseError.offset));
    if (!document.isObject())
        return fail(Error::Code::InvalidDocument,
                    Text::tr("This is not %1: a JSON object was expected.").arg(what));
    if (const auto duplicate = findDuplicateKey(json))
        return fail(Error::Code::InvalidDocument,
                    Text::tr("The name \"%1\" stands twice in the same object.").arg(duplicate->key),
                    position(json, duplicate->offset));
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString pointer, std::optional<Error> &error)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_error(error)
{
}

QString JsonReader::pointerTo(const QString &key) const
{
    return m_pointer + u'/' + QString(key).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

void JsonReader::reject(QLatin1StringView key, const QString &message)
{
    if (m_error)
        return;
    m_error = Error { Error::Code::InvalidDocument, message,
                      key.isEmpty() ? m_pointer : pointerTo(QString(key)) };
}

QJsonValue JsonReader::take(QLatin1StringView key, bool required)
{
    m_read.append(QString(key));
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && required)
        reject(key, Text::tr("\"%1\" is missing.").arg(key));
    return value;
}

QString JsonReader::string(QLatin1StringView key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isString())
        reject(key, Text::tr("\"%1\" must be a text.").arg(key));
    return value.toString();
}

qint64 JsonReader::integer(QLatin1StringView key)
{
    const QJsonValue value = take(key, true);
    const double number = value.toDouble();
    // toInt() of 443.5 gives the default, so the value is looked at as the number that it is.
    const bool isWhole = value.isDouble() && std::floor(number) == number && std::abs(number) <= 1e15;
    if (!value.isUndefined() && !isWhole)
        reject(key, Text::tr("\"%1\" must be a whole number.").arg(key));
    return isWhole ? static_cast<qint64>(number) : 0;
}

bool JsonReader::boolean(QLatin1StringView key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isBool())
        reject(key, Text::tr("\"%1\" must be true or false.").arg(key));
    return value.toBool();
}

QStringList JsonReader::strings(QLatin1StringView key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isArray())
        reject(key, Text::tr("\"%1\" must be a list of texts.").arg(key));
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString())
            reject(key, Text::tr("\"%1\" must be a list of texts.").arg(key));
        result.append(item.toString());
    }
    return result;
}

QString JsonReader::string(QLatin1StringView key, const QString &absent)
{
    return has(key) ? string(key) : absent;
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 absent)
{
    return has(key) ? integer(key) : absent;
}

bool JsonReader::boolean(QLatin1StringView key, bool absent)
{
    return has(key) ? boolean(key) : absent;
}

QStringList JsonReader::optionalStrings(QLatin1StringView key)
{
    return has(key) ? strings(key) : QStringList();
}

void JsonReader::objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isArray())
        reject(key, Text::tr("\"%1\" must be a list of objects.").arg(key));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && ok(); ++i) {
        if (!array.at(i).isObject()) {
            reject(key, Text::tr("\"%1\" must be a list of objects.").arg(key));
            return;
        }
        JsonReader item(array.at(i).toObject(), u"%1/%2"_s.arg(pointerTo(QString(key)), QString::number(i)),
                        m_error);
        read(item);
        item.finish();
    }
}

void JsonReader::members(QLatin1StringView key,
                         const std::function<void(const QString &, JsonReader &)> &read)
{
    if (!has(key))
        return;
    const QJsonValue value = take(key, true);
    if (!value.isObject()) {
        reject(key, Text::tr("\"%1\" must be an object.").arg(key));
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && ok(); ++it) {
        if (!it->isObject()) {
            reject(key, Text::tr("\"%1\" must be an object of objects.").arg(key));
            return;
        }
        JsonReader member(it->toObject(), pointerTo(QString(key)) + u'/' + it.key(), m_error);
        read(it.key(), member);
        member.finish();
    }
}

QMap<QString, QString> JsonReader::stringMap()
{
    QMap<QString, QString> result;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        m_read.append(it.key());
        if (!it->isString() && !m_error)
            m_error = Error { Error::Code::InvalidDocument, Text::tr("\"%1\" must be a text.").arg(it.key()),
                              pointerTo(it.key()) };
        result.insert(it.key(), it->toString());
    }
    return result;
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key()) && !m_error)
            m_error = Error { Error::Code::InvalidDocument,
                              Text::tr("\"%1\" is not known here.").arg(it.key()), pointerTo(it.key()) };
    }
}

} // namespace aro
