// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace aro {

QString jsonString(QAnyStringView text)
{
    QString quoted = u"\""_s;
    const QString plain = text.toString();
    for (const QChar c : plain) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c == u'\n')
            quoted += "\\n"_L1;
        else if (c == u'\t')
            quoted += "\\t"_L1;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

void JsonWriter::beginItem(QAnyStringView key)
{
    if (m_depth > 0) {
        m_json += m_isFirst ? "\n"_L1 : ",\n"_L1;
        m_json += QString(2 * m_depth, u' ');
    }
    if (!key.isEmpty())
        m_json += jsonString(key) + ": "_L1;
    m_isFirst = false;
}

void JsonWriter::open(QChar bracket, QAnyStringView key)
{
    beginItem(key);
    m_json += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(QChar bracket)
{
    --m_depth;
    if (!m_isFirst)
        m_json += u'\n' + QString(2 * m_depth, u' ');
    m_json += bracket;
    m_isFirst = false;
}

void JsonWriter::beginObject(QAnyStringView key)
{
    open(u'{', key);
}

void JsonWriter::endObject()
{
    close(u'}');
}

void JsonWriter::beginArray(QAnyStringView key)
{
    open(u'[', key);
}

void JsonWriter::endArray()
{
    close(u']');
}

void JsonWriter::text(QAnyStringView key, const QString &value)
{
    beginItem(key);
    m_json += jsonString(value);
}

void JsonWriter::text(const QString &value)
{
    text({}, value);
}

void JsonWriter::texts(QAnyStringView key, const QStringList &values)
{
    beginArray(key);
    for (const QString &value : values)
        text(value);
    endArray();
}

void JsonWriter::number(QAnyStringView key, int value)
{
    beginItem(key);
    m_json += QString::number(value);
}

void JsonWriter::boolean(QAnyStringView key, bool value)
{
    beginItem(key);
    m_json += value ? "true"_L1 : "false"_L1;
}

QByteArray JsonWriter::document() const
{
    Q_ASSERT(m_depth == 0);
    return m_json.toUtf8() + '\n';
}

} // namespace aro
