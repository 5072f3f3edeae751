// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/sources.h"

using namespace Qt::StringLiterals;

namespace aro::cli {

void writeSource(JsonWriter &json, const Source &source)
{
    json.text("title"_L1, source.title);
    json.text("url"_L1, source.url.toString(QUrl::FullyEncoded));
    json.text("date"_L1, source.date.toString(Qt::ISODate));
}

void writeSources(JsonWriter &json, const Catalog &catalog, const QStringList &sourceIds)
{
    json.beginArray("sources"_L1);
    for (const QString &id : sourceIds) {
        const Source *source = catalog.source(id);
        Q_ASSERT(source);
        json.beginObject();
        writeSource(json, *source);
        json.endObject();
    }
    json.endArray();
}

QString SourceNumbers::references(const QStringList &sourceIds)
{
    QStringList numbers;
    for (const QString &id : sourceIds) {
        if (!m_ids.contains(id))
            m_ids.append(id);
        numbers.append(QString::number(m_ids.indexOf(id) + 1));
    }
    return numbers.join(", "_L1);
}

QString SourceNumbers::list(const Catalog &catalog) const
{
    QString text;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const Source *source = catalog.source(m_ids.at(i));
        Q_ASSERT(source);
        text += u"%1  %2, %3\n    %4\n"_s.arg(QString::number(i + 1).rightJustified(2), source->title,
                                              source->date.toString(Qt::ISODate),
                                              source->url.toString(QUrl::FullyEncoded));
    }
    return text;
}

} // namespace aro::cli
