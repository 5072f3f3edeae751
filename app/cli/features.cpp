// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/sources.h"
#include "cli/textlayout.h"
#include "core/catalog/catalogreader.h"
#include "core/project/project.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

QStringList presetsWith(const Catalog &catalog, const QString &feature)
{
    QStringList presets;
    for (const QLatin1StringView preset : { "common"_L1, "everything"_L1 }) {
        if (presetFeatures(catalog, QString(preset)).value_or(QStringList()).contains(feature))
            presets.append(QString(preset));
    }
    return presets;
}

QByteArray featuresJson(const Catalog &catalog)
{
    JsonWriter json;
    json.beginArray();
    for (const Feature &feature : catalog.features) {
        json.beginObject();
        json.text("id"_L1, feature.id);
        json.text("title"_L1, feature.title);
        json.text("summary"_L1, feature.summary);
        json.text("without"_L1, feature.without);
        json.boolean("sendsData"_L1, feature.sendsData);
        json.texts("pullSecret"_L1, feature.pullSecret);
        json.texts("prerequisites"_L1, feature.prerequisites);
        json.texts("presets"_L1, presetsWith(catalog, feature.id));
        writeSources(json, catalog, feature.sources);
        json.endObject();
    }
    json.endArray();
    return json.document();
}

class FeaturesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FeaturesCommand)

public:
    void declare(CommandLine &line) override
    {
        line.flag("--json", m_json, tr("Write JSON: an array of objects."));
    }

    [[nodiscard]] QStringList examples() const override { return { u"features"_s, u"features --json"_s }; }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        return builtInCatalog()
            .and_then([&](const Catalog &catalog) {
                return m_json ? print(streams, featuresJson(catalog)) : print(streams, text(catalog));
            })
            .map([] { return Done; });
    }

private:
    [[nodiscard]] static QString text(const Catalog &catalog)
    {
        QStringList blocks;
        for (const Feature &feature : catalog.features)
            blocks.append(block(catalog, feature));
        return blocks.join(u'\n');
    }

    [[nodiscard]] static QString block(const Catalog &catalog, const Feature &feature)
    {
        constexpr qsizetype Indent = 4;
        QString text = u"%1  %2\n"_s.arg(feature.id, catalogText(feature.title));
        text += indented(catalogText(feature.summary), Indent);
        text += indented(tr("Without it: %1", "%1 is a sentence").arg(catalogText(feature.without)), Indent);
        if (feature.sendsData)
            text += indented(tr("It sends data about the cluster to Red Hat."), Indent);
        if (!feature.pullSecret.isEmpty())
            text += indented(tr("Entries in the pull secret: %1").arg(feature.pullSecret.join(", "_L1)),
                             Indent);
        if (!feature.prerequisites.isEmpty())
            text += indented(tr("Prerequisites:"), Indent);
        for (const QString &prerequisite : feature.prerequisites) {
            QString item = indented(catalogText(prerequisite), Indent + 4);
            item[Indent + 2] = u'-';
            text += item;
        }
        text += indented(tr("Presets: %1").arg(presetsWith(catalog, feature.id).join(", "_L1)), Indent);
        return text;
    }

    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeFeatures()
{
    return std::make_unique<FeaturesCommand>();
}

} // namespace aro::cli
