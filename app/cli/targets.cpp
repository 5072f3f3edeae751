// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/abilitytexts.h"
#include "cli/command.h"
#include "cli/targetoptions.h"
#include "cli/targetsjson.h"
#include "cli/textlayout.h"
#include "core/export/unsupported.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class TargetsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)

public:
    void declare(CommandLine &line) override
    {
        line.argument("ID", m_id, CommandLine::Presence::Optional,
                      tr("One target, with its options and their defaults."));
        line.flag("--unsupported", m_unsupported,
                  tr("Only the products that cannot do this, with the reason and its source."));
        line.flag("--json", m_json, tr("Write JSON: an array of objects."));
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"targets"_s, u"targets squid"_s, u"targets --json"_s, u"targets --unsupported --json"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (m_unsupported && !m_id.isEmpty())
            return fail(Error::Code::Usage, tr("Give either an id or --unsupported."));
        if (m_unsupported)
            return print(streams, m_json ? unsupportedJson() : unsupported().toUtf8()).map([] {
                return Done;
            });
        if (m_id.isEmpty())
            return show(exportTargets(), streams);
        const Result<const Target *> target = findTargetOrSuggest(m_id);
        if (!target)
            return Failure(target.error());
        return show(std::span(&*target, 1), streams);
    }

private:
    [[nodiscard]] Result<int> show(std::span<const Target *const> targets, Streams &streams) const
    {
        const Result<void> shown
            = m_json ? print(streams, targetsJson(targets)) : print(streams, text(targets));
        return shown.map([] { return Done; });
    }

    [[nodiscard]] QString text(std::span<const Target *const> targets) const
    {
        QStringList blocks;
        for (const Target *target : targets)
            blocks.append(facts(*target) + (m_id.isEmpty() ? optionKeys(*target) : optionDetails(*target)));
        if (m_id.isEmpty())
            blocks.append(unsupported());
        return blocks.join(u'\n');
    }

    [[nodiscard]] static QString unsupported()
    {
        QStringList blocks { tr("These products cannot do this:") + u'\n' };
        for (const UnsupportedProduct &product : unsupportedProducts()) {
            QString text = u"%1  %2\n"_s.arg(QString(product.id), unsupportedTitle(product));
            text += indented(unsupportedReason(product), Indent);
            text += indented(
                tr("Source: %1, %2").arg(QString(product.sourceTitle), QString(product.sourceDate)), Indent);
            blocks.append(text + indented(QString(product.sourceUrl), Indent));
        }
        return blocks.join(u'\n');
    }

    [[nodiscard]] static QString facts(const Target &target)
    {
        QString text = u"%1  %2\n"_s.arg(QString(target.id), targetTitle(target));
        text += indented(targetSummary(target), Indent);
        text += indented(tr("File: %1").arg(QString(target.fileName)), Indent);
        if (const QStringList abilities = abilityTexts(target); !abilities.isEmpty())
            text += indented(tr("What it can and does: %1.").arg(abilities.join("; "_L1)), Indent);
        return text;
    }

    [[nodiscard]] static QString optionKeys(const Target &target)
    {
        QStringList keys;
        for (const OptionSpec &spec : target.options)
            keys.append(QString(spec.key));
        return keys.isEmpty() ? QString() : indented(tr("Options: %1").arg(keys.join(", "_L1)), Indent);
    }

    [[nodiscard]] static QString optionDetails(const Target &target)
    {
        QString text;
        for (const OptionSpec &spec : target.options) {
            text += u"\n    --set %1=%2\n"_s.arg(QString(spec.key), QString(spec.defaultValue));
            QString about = optionLabel(spec) + u". "_s + optionHint(spec);
            if (spec.isExample())
                about += u' ' + tr("The default is only an example.");
            text += indented(about, 2 * Indent);
            text += choices(spec);
        }
        return text;
    }

    /// What the choices mean, where the words do not say it.
    [[nodiscard]] static QString choices(const OptionSpec &spec)
    {
        QList<QStringList> rows;
        for (std::size_t i = 0; i < spec.choiceTexts.size(); ++i)
            rows.append({ QString(3 * Indent, u' ') + spec.choices[i], choiceText(spec, i) });
        return table(rows);
    }

    static constexpr qsizetype Indent = 4;

    QString m_id;
    bool m_json = false;
    bool m_unsupported = false;
};

} // namespace

std::unique_ptr<Command> makeTargets()
{
    return std::make_unique<TargetsCommand>();
}

} // namespace aro::cli
