// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hostpattern.h"

#include "core/base/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HostPattern)
};

constexpr int MaxHost = 253;

Failure invalid(const QString &text, const QString &reason)
{
    return fail(
        Error::Code::InvalidInput,
        Text::tr("\"%1\" is not a usable host name: %2", "%2 is a sentence").arg(shown(text), reason));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// A-labels for international names; toAce refuses '*' and lets '_' pass, so it only sees the others.
QString toAscii(const QString &host)
{
    return isAscii(host) ? host.toLower() : QString::fromLatin1(QUrl::toAce(host.toLower()));
}

/// RFC 1123: letters, digits and inner hyphens. By hand, because every host of a large project comes through
/// here.
bool isLabel(QStringView label)
{
    constexpr qsizetype MaxLabel = 63;
    const auto isInner
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !label.isEmpty() && label.size() <= MaxLabel && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), isInner);
}

/// Empty when the host is fine, else the sentence that says why not.
QString complaint(const QString &host)
{
    if (host.size() > MaxHost)
        return Text::tr("it is longer than 253 characters.");
    const auto labels = QStringView(host).split(u'.');
    if (labels.size() < 2)
        return Text::tr("a full name with at least one dot is needed.");
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return Text::tr("each part between dots may hold 1 to 63 letters, digits and hyphens, "
                        "and no hyphen at its start or end.");
    if (!labels.constLast().front().isLetter())
        return Text::tr("it looks like an address; rules need a name.");
    return {};
}

QString pathComplaint(const QString &path)
{
    static const QRegularExpression allowed(u"\\A(/[A-Za-z0-9._~-]+)+\\z"_s);
    if (path.size() > HostPattern::MaxPath)
        return Text::tr("the path is longer than %1 characters.").arg(HostPattern::MaxPath);
    if (!allowed.match(path).hasMatch())
        return Text::tr("a path may hold letters, digits and . _ ~ - between single slashes.");
    return {};
}

} // namespace

HostPattern::HostPattern(Match match, QString host, QString path)
    : m_match(match)
    , m_host(std::move(host))
    , m_path(std::move(path))
{
}

Result<HostPattern> HostPattern::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Code::InvalidInput, Text::tr("A host name is missing."));
    if (trimmed.contains("://"_L1))
        return invalid(trimmed, Text::tr("leave out the scheme, such as https://."));

    const qsizetype slash = trimmed.indexOf(u'/');
    QString host = slash < 0 ? trimmed : trimmed.left(slash);
    QString path = slash < 0 ? QString() : trimmed.mid(slash);
    while (path.endsWith(u'/'))
        path.chop(1);

    Match match = Match::Exact;
    if (host.startsWith("*."_L1)) {
        match = Match::Subdomains;
        host.remove(0, 2);
    }
    if (host.contains(u'*'))
        return invalid(
            trimmed,
            Text::tr("an asterisk may only stand for whole parts at the very left, as in *.example.com."));
    if (match == Match::Subdomains && !path.isEmpty())
        return invalid(trimmed, Text::tr("a name with an asterisk cannot have a path."));
    return fromParts(match, host, path);
}

Result<HostPattern> HostPattern::fromParts(Match match, const QString &host, const QString &path)
{
    const QString ascii = toAscii(host);
    if (const QString reason = complaint(ascii); !reason.isEmpty())
        return invalid(host, reason);
    if (!path.isEmpty()) {
        if (const QString reason = pathComplaint(path); !reason.isEmpty())
            return invalid(host + path, reason);
    }
    return HostPattern(match, ascii, path);
}

QString HostPattern::text() const
{
    return hostText() + m_path;
}

QString HostPattern::hostText() const
{
    return isWildcard() ? "*."_L1 + m_host : m_host;
}

HostPattern HostPattern::withoutPath() const
{
    return HostPattern(m_match, m_host, {});
}

size_t qHash(const HostPattern &pattern, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(pattern.match()), pattern.host(), pattern.path());
}

} // namespace aro
