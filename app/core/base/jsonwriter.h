// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aro {

/// Writes JSON indented by two blanks, with the keys in the order in which they are written: QJsonObject
/// would sort them. Inside an object every value needs its key.
class JsonWriter final
{
public:
    void beginObject(QAnyStringView key = {});
    void endObject();
    void beginArray(QAnyStringView key = {});
    void endArray();

    void text(QAnyStringView key, const QString &value);
    void text(const QString &value);
    /// A list of texts, one on each line.
    void texts(QAnyStringView key, const QStringList &values);
    void number(QAnyStringView key, int value);
    void boolean(QAnyStringView key, bool value);

    /// The document, ending with a line feed.
    [[nodiscard]] QByteArray document() const;

private:
    void beginItem(QAnyStringView key);
    void open(QChar bracket, QAnyStringView key);
    void close(QChar bracket);

    QString m_json;
    int m_depth = 0;
    bool m_isFirst = true; ///< the next item is the first of its container
};

/// The text with its quotes, as JSON spells it.
[[nodiscard]] QString jsonString(QAnyStringView text);

/// text() of each item.
template <typename T>
[[nodiscard]] QStringList textsOf(const QList<T> &items)
{
    QStringList texts;
    texts.reserve(items.size());
    for (const T &item : items)
        texts.append(item.text());
    return texts;
}

} // namespace aro
