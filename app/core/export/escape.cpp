// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/escape.h"

using namespace Qt::StringLiterals;

namespace aro::escape {
namespace {

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// The text with '_' for everything that is not printable ASCII or one of `refused`.
QString replaced(QString text, QStringView refused = {})
{
    for (QChar &c : text) {
        if (!isPrintableAscii(c) || refused.contains(c))
            c = u'_';
    }
    return text;
}

/// Appends `c` as it stands in running Markdown.
void appendMarkdown(QString &markdown, QChar c)
{
    if (c == u'&')
        markdown += "&amp;"_L1;
    else if (c == u'<')
        markdown += "&lt;"_L1;
    else if (c == u'>')
        markdown += "&gt;"_L1;
    else if (QStringView(u"\\`*_[]|~").contains(c))
        markdown += u'\\' + c;
    else
        markdown += c < u' ' ? QChar(u' ') : c;
}

} // namespace

QString shell(const QString &value)
{
    QString text = replaced(value);
    if (text.startsWith(u'@') || text.startsWith(u'-') || text == "null"_L1 || text == "??"_L1)
        text.prepend(u'_');
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString arm(const QString &text)
{
    return text.startsWith(u'[') && text.endsWith(u']') ? u'[' + text : text;
}

QString bicep(const QString &text)
{
    QString quoted = replaced(text);
    quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1).replace("${"_L1, "\\${"_L1);
    return u'\'' + quoted + u'\'';
}

QString hcl(const QString &text)
{
    QString quoted = replaced(text);
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    quoted.replace("${"_L1, "$${"_L1).replace("%{"_L1, "%%{"_L1);
    return u'"' + quoted + u'"';
}

QString console(const QString &text)
{
    return replaced(text, u"\"'<>\\?");
}

QString squid(const QString &value)
{
    return replaced(value, u" \"#\\");
}

QString nftComment(const QString &text)
{
    constexpr qsizetype MaxComment = 128;
    return u'"' + replaced(text, u"\"\\").left(MaxComment) + u'"';
}

QString dnsmasq(const QString &name)
{
    return replaced(name, u" /#,\"\\");
}

QString haproxy(const QString &word)
{
    return replaced(word, u" \"'#\\$");
}

QString yaml(const QString &text)
{
    QString quoted = replaced(text);
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + quoted + u'"';
}

QString csv(const QString &cell, QChar separator)
{
    const bool isFormula = !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
    QString text = isFormula ? u'\'' + cell : cell;
    const bool needsQuotes
        = text.contains(u'"') || text.contains(separator) || text.contains(u'\r') || text.contains(u'\n');
    return needsQuotes ? u'"' + text.replace(u'"', "\"\""_L1) + u'"' : text;
}

QString markdown(const QString &text)
{
    QString escaped;
    for (const QChar c : text)
        appendMarkdown(escaped, c);
    const bool isBlockMark = !escaped.isEmpty() && QStringView(u"#+-=").contains(escaped.front());
    return isBlockMark ? u'\\' + escaped : escaped;
}

QString markdownCode(const QString &text)
{
    QString code = text;
    code.replace(u'`', u'\'').replace(u'\r', u' ').replace(u'\n', u' ').replace(u'|', "\\|"_L1);
    return u'`' + code + u'`';
}

QString html(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return plain.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString comment(const QString &text)
{
    QString line = text.simplified();
    // A backslash at the end would join the next line to the comment.
    while (line.endsWith(u'\\'))
        line.chop(1);
    return replaced(line);
}

QString consoleComment(const QString &text)
{
    QString line = comment(text);
    line.removeIf([](QChar c) { return QStringView(u"\"'<>\\?").contains(c); });
    return line;
}

} // namespace aro::escape
