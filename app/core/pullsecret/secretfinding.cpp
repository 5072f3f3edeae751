// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfinding.h"

#include "core/pullsecret/secretfindingtexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

const SecretFindingText &textsOf(SecretFinding::Id id)
{
    for (const auto table : { platformFindingTexts(), entryFindingTexts() }) {
        const auto it
            = std::ranges::find_if(table, [id](const SecretFindingText &text) { return text.id == id; });
        if (it != table.end())
            return *it;
    }
    Q_ASSERT(false);
    return platformFindingTexts().front();
}

/// %1 is the registry; where there is none, the argument.
QString filled(const QString &text, const SecretFinding &finding)
{
    if (text.contains("%2"_L1))
        return text.arg(finding.registry, finding.argument);
    const bool hasPlace = text.contains("%1"_L1);
    return hasPlace ? text.arg(finding.registry.isEmpty() ? finding.argument : finding.registry) : text;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("SecretFinding", text);
}

} // namespace

QString findingId(SecretFinding::Id id)
{
    return QString(textsOf(id).name);
}

QString severityId(SecretFinding::Severity severity)
{
    switch (severity) {
    case SecretFinding::Severity::Information:
        return u"information"_s;
    case SecretFinding::Severity::Warning:
        return u"warning"_s;
    case SecretFinding::Severity::Error:
        break;
    }
    return u"error"_s;
}

QString fileId(SecretFinding::File file)
{
    return file == SecretFinding::File::Cluster ? u"cluster"_s : u"redhat"_s;
}

QString findingText(const SecretFinding &finding)
{
    return filled(translated(textsOf(finding.id).text), finding);
}

QString findingRemedy(const SecretFinding &finding)
{
    return filled(translated(textsOf(finding.id).remedy), finding);
}

QString findingEnglish(const SecretFinding &finding)
{
    return filled(QString::fromUtf8(textsOf(finding.id).text), finding);
}

QString remedyEnglish(const SecretFinding &finding)
{
    return filled(QString::fromUtf8(textsOf(finding.id).remedy), finding);
}

bool hasErrors(const SecretFindings &findings)
{
    return std::ranges::any_of(findings, [](const SecretFinding &finding) {
        return finding.severity == SecretFinding::Severity::Error;
    });
}

bool asksForAction(const SecretFindings &findings)
{
    return std::ranges::any_of(findings, [](const SecretFinding &finding) {
        return finding.severity != SecretFinding::Severity::Information;
    });
}

} // namespace aro
