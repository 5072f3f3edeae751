// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/suggest.h"

#include <QTest>

using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhenOneIsNear();
};

void TestCliSuggest::asksOnlyWhenOneIsNear()
{
    QVERIFY(withSuggestion(u"No."_s, u"sqiud"_s, { u"squid"_s }).contains(u"squid"));
    QCOMPARE(withSuggestion(u"No."_s, u"zzzzz"_s, { u"squid"_s }), u"No."_s);
}

QTEST_GUILESS_MAIN(TestCliSuggest)
#include "tst_clisuggest.moc"
