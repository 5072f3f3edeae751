// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/escape.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shell_data();
    void shell();
    void arm_data();
    void arm();
    void bicep_data();
    void bicep();
    void hcl_data();
    void hcl();
    void console_data();
    void console();
    void squid_data();
    void squid();
    void nftComment_data();
    void nftComment();
    void dnsmasq_data();
    void dnsmasq();
    void haproxy_data();
    void haproxy();
    void yaml_data();
    void yaml();
    void csv_data();
    void csv();
    void markdown_data();
    void markdown();
    void html_data();
    void html();
    void markdownCode_data();
    void markdownCode();
    void comment_data();
    void comment();
    void consoleComment_data();
    void consoleComment();
    void leavesCheckedTextsAlone_data();
    void leavesCheckedTextsAlone();
};

static void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
}

static void check(QString (*escape)(const QString &))
{
    QFETCH(QString, text);
    QTEST(escape(text), "escaped");
}

void TestEscape::shell_data()
{
    addColumns();
    QTest::newRow("nothing") << u""_s << u"''"_s;
    QTest::newRow("plain word") << u"aro-egress"_s << u"'aro-egress'"_s;
    QTest::newRow("a star is no glob") << u"*.apps.example.com"_s << u"'*.apps.example.com'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("expansions stay as they are") << u"$HOME `id` $(id) \\"_s << u"'$HOME `id` $(id) \\'"_s;
    QTest::newRow("the Azure CLI would read a file") << u"@/etc/hostname"_s << u"'_@/etc/hostname'"_s;
    QTest::newRow("would be an option") << u"--yes"_s << u"'_--yes'"_s;
    QTest::newRow("null is no value to the Azure CLI") << u"null"_s << u"'_null'"_s;
    QTest::newRow("help mark of the Azure CLI") << u"?\?"_s << u"'_?\?'"_s;
    QTest::newRow("@ inside is a letter") << u"a@b"_s << u"'a@b'"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"'a_b'"_s;
    QTest::newRow("not ASCII") << u"bücher"_s << u"'b_cher'"_s;
}

void TestEscape::shell()
{
    check(escape::shell);
}

void TestEscape::arm_data()
{
    addColumns();
    QTest::newRow("plain") << u"aro-egress"_s << u"aro-egress"_s;
    QTest::newRow("expression") << u"[reference(1)]"_s << u"[[reference(1)]"_s;
    QTest::newRow("an open bracket alone is text") << u"[a] b"_s << u"[a] b"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestEscape::arm()
{
    check(escape::arm);
}

void TestEscape::bicep_data()
{
    addColumns();
    QTest::newRow("plain") << u"Red Hat"_s << u"'Red Hat'"_s;
    QTest::newRow("quote") << u"Hat's"_s << u"'Hat\\'s'"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"'a\\\\b'"_s;
    QTest::newRow("interpolation") << u"cost ${foo}"_s << u"'cost \\${foo}'"_s;
    QTest::newRow("a dollar alone") << u"5 $"_s << u"'5 $'"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"'a_b'"_s;
}

void TestEscape::bicep()
{
    check(escape::bicep);
}

void TestEscape::hcl_data()
{
    addColumns();
    QTest::newRow("plain") << u"Red Hat"_s << u"\"Red Hat\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\b\""_s;
    QTest::newRow("interpolation") << u"${var.x}"_s << u"\"$${var.x}\""_s;
    QTest::newRow("directive") << u"%{ if true }"_s << u"\"%%{ if true }\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a_b\""_s;
}

void TestEscape::hcl()
{
    check(escape::hcl);
}

void TestEscape::console_data()
{
    addColumns();
    QTest::newRow("plain") << u"Red Hat (path /api)"_s << u"Red Hat (path /api)"_s;
    QTest::newRow("quotes") << u"a\"b'c"_s << u"a_b_c"_s;
    QTest::newRow("angle brackets") << u"<x>"_s << u"_x_"_s;
    QTest::newRow("backslash and help") << u"a\\b?"_s << u"a_b_"_s;
    QTest::newRow("line feed") << u"a\nend"_s << u"a_end"_s;
}

void TestEscape::console()
{
    check(escape::console);
}

void TestEscape::squid_data()
{
    addColumns();
    QTest::newRow("suffix") << u".apps.example.com"_s << u".apps.example.com"_s;
    QTest::newRow("quotes would be a file name") << u"\"/etc/hostname\""_s << u"_/etc/hostname_"_s;
    QTest::newRow("a blank would be a second value") << u"a.com b.com"_s << u"a.com_b.com"_s;
    QTest::newRow("comment") << u"a.com#b"_s << u"a.com_b"_s;
    QTest::newRow("raw UTF-8 would be taken without a word") << u"bücher.example"_s << u"b_cher.example"_s;
}

void TestEscape::squid()
{
    check(escape::squid);
}

void TestEscape::nftComment_data()
{
    addColumns();
    QTest::newRow("plain") << u"Red Hat (path /api)"_s << u"\"Red Hat (path /api)\""_s;
    QTest::newRow("no escape exists") << u"a\"b\\"_s << u"\"a_b_\""_s;
    QTest::newRow("line feed") << u"a\nflush ruleset"_s << u"\"a_flush ruleset\""_s;
    QTest::newRow("129 bytes are refused") << QString(129, u'x') << u'"' + QString(128, u'x') + u'"';
}

void TestEscape::nftComment()
{
    check(escape::nftComment);
}

void TestEscape::dnsmasq_data()
{
    addColumns();
    QTest::newRow("domain") << u"apps.example.com"_s << u"apps.example.com"_s;
    QTest::newRow("a slash begins another domain") << u"a.com/api"_s << u"a.com_api"_s;
    QTest::newRow("a number sign begins a table") << u"a.com#inet"_s << u"a.com_inet"_s;
    QTest::newRow("a comma begins another set") << u"a.com,b"_s << u"a.com_b"_s;
    QTest::newRow("raw UTF-8 would be taken without a word") << u"bücher.example"_s << u"b_cher.example"_s;
    QTest::newRow("line feed") << u"a.com\nconf-script=x"_s << u"a.com_conf-script=x"_s;
}

void TestEscape::dnsmasq()
{
    check(escape::dnsmasq);
}

void TestEscape::haproxy_data()
{
    addColumns();
    QTest::newRow("host") << u"apps.example.com"_s << u"apps.example.com"_s;
    QTest::newRow("a blank would be a second value") << u"a.com b.com"_s << u"a.com_b.com"_s;
    QTest::newRow("quotes and escapes") << u"\"a'\\"_s << u"_a__"_s;
    QTest::newRow("comment") << u"a.com#b"_s << u"a.com_b"_s;
    QTest::newRow("environment") << u"$HOME"_s << u"_HOME"_s;
    QTest::newRow("line feed") << u"a\nbackend"_s << u"a_backend"_s;
}

void TestEscape::haproxy()
{
    check(escape::haproxy);
}

void TestEscape::yaml_data()
{
    addColumns();
    QTest::newRow("a star alone would be an alias") << u"*.apps.a.com"_s << u"\"*.apps.a.com\""_s;
    QTest::newRow("quote and backslash") << u"a\"b\\"_s << u"\"a\\\"b\\\\\""_s;
    QTest::newRow("line feed") << u"a\nkind: b"_s << u"\"a_kind: b\""_s;
    QTest::newRow("word with a meaning") << u"no"_s << u"\"no\""_s;
}

void TestEscape::yaml()
{
    check(escape::yaml);
}

void TestEscape::csv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("plain") << u"quay.io"_s << QChar(u',') << u"quay.io"_s;
    QTest::newRow("separator") << u"a,b"_s << QChar(u',') << u"\"a,b\""_s;
    QTest::newRow("the other separator") << u"a,b"_s << QChar(u';') << u"a,b"_s;
    QTest::newRow("quote") << u"a \"b\""_s << QChar(u',') << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << QChar(u',') << u"\"a\nb\""_s;
    QTest::newRow("equals sign is a formula") << u"=1+1"_s << QChar(u',') << u"'=1+1"_s;
    QTest::newRow("plus is a formula") << u"+1"_s << QChar(u',') << u"'+1"_s;
    QTest::newRow("minus is a formula") << u"-1"_s << QChar(u',') << u"'-1"_s;
    QTest::newRow("at sign is a formula") << u"@SUM(1,1)"_s << QChar(u',') << u"\"'@SUM(1,1)\""_s;
    QTest::newRow("tab may hide a formula") << u"\t=1"_s << QChar(u',') << u"'\t=1"_s;
    QTest::newRow("a star is text") << u"*.apps.example.com"_s << QChar(u',') << u"*.apps.example.com"_s;
}

void TestEscape::csv()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QTEST(escape::csv(text, separator), "escaped");
}

void TestEscape::markdown_data()
{
    addColumns();
    QTest::newRow("plain") << u"Red Hat registry, images."_s << u"Red Hat registry, images."_s;
    QTest::newRow("emphasis") << u"*.a*.b _x_"_s << u"\\*.a\\*.b \\_x\\_"_s;
    QTest::newRow("table cell") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("code and backslash") << u"`\\`"_s << u"\\`\\\\\\`"_s;
    QTest::newRow("HTML") << u"<b> & co"_s << u"&lt;b&gt; &amp; co"_s;
    QTest::newRow("strike-through") << u"~~a~~"_s << u"\\~\\~a\\~\\~"_s;
    QTest::newRow("heading") << u"# a # b"_s << u"\\# a # b"_s;
    QTest::newRow("list") << u"- a-b"_s << u"\\- a-b"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a b"_s;
}

void TestEscape::markdown()
{
    check(escape::markdown);
}

void TestEscape::html_data()
{
    addColumns();
    QTest::newRow("plain") << u"*.apps.example.com"_s << u"*.apps.example.com"_s;
    QTest::newRow("markup") << u"<script>a && b</script>"_s
                            << u"&lt;script&gt;a &amp;&amp; b&lt;/script&gt;"_s;
    QTest::newRow("quotes would end an attribute") << u"it's \"x\""_s << u"it&#39;s &quot;x&quot;"_s;
    QTest::newRow("an entity is text") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("control characters") << u"a\nb\x01\x7f"_s << u"a b  "_s;
}

void TestEscape::html()
{
    check(escape::html);
}

void TestEscape::markdownCode_data()
{
    addColumns();
    QTest::newRow("host") << u"*.apps.example.com"_s << u"`*.apps.example.com`"_s;
    QTest::newRow("a bar splits cells even here") << u"a|b"_s << u"`a\\|b`"_s;
    QTest::newRow("backtick") << u"a`b"_s << u"`a'b`"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"`a b`"_s;
}

void TestEscape::markdownCode()
{
    check(escape::markdownCode);
}

void TestEscape::comment_data()
{
    addColumns();
    QTest::newRow("plain") << u"It's \"fine\"."_s << u"It's \"fine\"."_s;
    QTest::newRow("a line feed would end it") << u"a\nrm -rf"_s << u"a rm -rf"_s;
    QTest::newRow("a backslash would join the next line") << u"a \\\\"_s << u"a "_s;
    QTest::newRow("control character") << u"a\x1b[1m"_s << u"a_[1m"_s;
}

void TestEscape::comment()
{
    check(escape::comment);
}

void TestEscape::consoleComment_data()
{
    addColumns();
    QTest::newRow("quotes and help") << u"It's <a> \"b\"?"_s << u"Its a b"_s;
    QTest::newRow("line feed") << u"a\nend"_s << u"a end"_s;
}

void TestEscape::consoleComment()
{
    check(escape::consoleComment);
}

void TestEscape::leavesCheckedTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"aro-egress_1.2"_s;
    QTest::newRow("wildcard") << u"*.apps.contoso.eastus.aroapp.io"_s;
    QTest::newRow("URL") << u"console.redhat.com/api/ingress"_s;
    QTest::newRow("network") << u"10.20.1.0/24"_s;
}

/// What the house rules let through needs no escaping in any rule file.
void TestEscape::leavesCheckedTextsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(escape::shell(text), u'\'' + text + u'\'');
    QCOMPARE(escape::arm(text), text);
    QCOMPARE(escape::bicep(text), u'\'' + text + u'\'');
    QCOMPARE(escape::hcl(text), u'"' + text + u'"');
    QCOMPARE(escape::console(text), text);
    QCOMPARE(escape::squid(text), text);
    QCOMPARE(escape::haproxy(text), text);
    QCOMPARE(escape::yaml(text), u'"' + text + u'"');
    QCOMPARE(escape::nftComment(text), u'"' + text + u'"');
    QCOMPARE(escape::csv(text, u','), text);
    QCOMPARE(escape::markdownCode(text), u'`' + text + u'`');
    QCOMPARE(escape::comment(text), text);
}

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
