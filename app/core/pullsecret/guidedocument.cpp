// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guide.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretGuide)
};

constexpr qsizetype Width = 80;
constexpr int Indent = 4;

QString title(const PullSecretGuide &guide)
{
    return Text::tr("Pull secret of %1").arg(guide.cluster);
}

QString summary(const PullSecretGuide &guide)
{
    return guide.changesSecret ? Text::tr("What you chose needs entries in the cluster's pull secret.")
                               : Text::tr("What you chose needs no entry in the cluster's pull secret.");
}

QString others()
{
    return Text::tr("Entries that are not listed here stay as they are.");
}

QString needText(SecretEntry::Need need)
{
    switch (need) {
    case SecretEntry::Need::Required:
        return Text::tr("required", "entry of the pull secret");
    case SecretEntry::Need::MustStayOut:
        return Text::tr("must stay out", "entry of the pull secret");
    case SecretEntry::Need::Untouched:
        break;
    }
    return Text::tr("never touch", "entry of the pull secret");
}

QString warningText(const GuideStep &step)
{
    return step.isWarning ? Text::tr("Important: %1").arg(step.text) : step.text;
}

/// Text that Markdown shows as it is written here, in tables too.
QString escaped(QString text)
{
    static const QRegularExpression special(uR"(([\\`*_<\[\]|]))"_s);
    return text.replace(special, u"\\\\1"_s);
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : "> "_L1 + line;
    return lines.join(u'\n');
}

QString markdownEntry(const SecretEntry &entry)
{
    QStringList features;
    for (const QString &id : entry.features)
        features.append(u"`%1`"_s.arg(id));
    return u"| `%1` | %2 | %3 | %4 |\n"_s.arg(entry.registry, escaped(needText(entry.need)),
                                              escaped(entry.reason), features.join(", "_L1));
}

QString markdownStep(int number, const GuideStep &step)
{
    const QString body = escaped(warningText(step));
    QString text = u"\n### %1. %2\n\n%3\n"_s.arg(QString::number(number), escaped(step.title),
                                                 step.isWarning ? quoted(body) : body);
    for (const QString &command : step.commands)
        text += u"\n```bash\n%1\n```\n"_s.arg(command);
    return text;
}

/// Lines of at most Width characters; longer words stay whole.
QString wrapped(const QString &text, int indent)
{
    const QString margin(indent, u' ');
    QString result;
    for (const QString &paragraph : text.split("\n\n"_L1)) {
        QString line;
        if (!result.isEmpty())
            result += u'\n';
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && indent + line.size() + 1 + word.size() > Width) {
                result += margin + line + u'\n';
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        result += margin + line + u'\n';
    }
    return result;
}

/// Commands are never wrapped, so that they can be copied.
QString indented(const QString &command)
{
    const QString margin(Indent, u' ');
    QString result;
    for (const QString &line : command.split(u'\n'))
        result += margin + line + u'\n';
    return result;
}

QString underlined(const QString &text, QChar line)
{
    return wrapped(text, 0) + QString(qMin(text.size(), Width), line) + u'\n';
}

} // namespace

QString guideMarkdown(const PullSecretGuide &guide)
{
    QString text = u"# %1\n\n%2\n\n## %3\n\n| %4 | %5 | %6 | %7 |\n| --- | --- | --- | --- |\n"_s.arg(
        escaped(title(guide)), escaped(summary(guide)), escaped(Text::tr("Entries")),
        escaped(Text::tr("Entry", "column of a table")), escaped(Text::tr("What to do", "column of a table")),
        escaped(Text::tr("Why", "column of a table")), escaped(Text::tr("Features", "column of a table")));
    for (const SecretEntry &entry : guide.entries)
        text += markdownEntry(entry);
    text += u"\n%1\n\n## %2\n"_s.arg(escaped(others()), escaped(Text::tr("Steps")));
    int number = 0;
    for (const GuideStep &step : guide.steps)
        text += markdownStep(++number, step);
    return text;
}

QString guideText(const PullSecretGuide &guide)
{
    QString text = underlined(title(guide), u'=') + u'\n' + wrapped(summary(guide), 0) + u'\n'
        + underlined(Text::tr("Entries"), u'-') + u'\n';
    for (const SecretEntry &entry : guide.entries)
        text += wrapped(u"%1: %2"_s.arg(entry.registry, needText(entry.need)), 0)
            + wrapped(entry.reason, Indent);
    text += u'\n' + wrapped(others(), 0) + u'\n' + underlined(Text::tr("Steps"), u'-');
    int number = 0;
    for (const GuideStep &step : guide.steps) {
        text += u'\n' + wrapped(u"%1. %2"_s.arg(QString::number(++number), step.title), 0) + u'\n'
            + wrapped(warningText(step), 0);
        for (const QString &command : step.commands)
            text += u'\n' + indented(command);
    }
    return text;
}

} // namespace aro
