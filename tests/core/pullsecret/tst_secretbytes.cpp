// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretbytes.h"
#include "core/pullsecret/secrettext.h"

#include <QTest>

#include <type_traits>

using namespace aro;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytes();
    void moves();
    void overwritesWhatIsCutOff();
    void overwritesArrays();
    void decodesBase64_data();
    void decodesBase64();
};

void TestSecretBytes::keepsBytes()
{
    SecretBytes bytes;
    QByteArray expected;
    for (int i = 0; i < 1000; ++i) {
        bytes.append(static_cast<char>(i));
        bytes.append("HIDDEN");
        expected += static_cast<char>(i);
        expected += "HIDDEN";
    }
    QCOMPARE(bytes.view().toByteArray(), expected);
    bytes.clear();
    QVERIFY(bytes.isEmpty());
}

void TestSecretBytes::moves()
{
    SecretBytes from("HIDDEN");
    const char *place = from.view().data();
    SecretBytes to("other");
    to = std::move(from);
    QCOMPARE(to.view().data(), place);
    QCOMPARE(to.size(), 6);
}

void TestSecretBytes::overwritesWhatIsCutOff()
{
    SecretBytes bytes("HIDDEN");
    const char *memory = bytes.view().data();
    bytes.truncate(0);
    // The memory is still reserved.
    QCOMPARE(QByteArray(memory, 6), QByteArray(6, '\0'));
}

void TestSecretBytes::overwritesArrays()
{
    QByteArray bytes("HIDDEN");
    bytes.reserve(100);
    const QByteArray shared = bytes;
    wipe(bytes);
    QCOMPARE(shared, QByteArray("HIDDEN"));
    QVERIFY(bytes.isEmpty());
}

void TestSecretBytes::decodesBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");

    for (int size = 0; size < 10; ++size)
        QTest::addRow("%d bytes", size)
            << QByteArray("\0\xFF\x80 abc:\n/", 10).first(size).toBase64() << true;
    QTest::newRow("line ends") << QByteArray("YWJj\r\nZGVm\n") << true;
    QTest::newRow("no padding") << QByteArray("YWI") << false;
    QTest::newRow("padding too long") << QByteArray("YWJj=") << false;
    QTest::newRow("three of padding") << QByteArray("Y===") << false;
    QTest::newRow("alphabet of tokens") << QByteArray("YW-_") << false;
    QTest::newRow("padding inside") << QByteArray("YQ==YWJj") << false;
}

void TestSecretBytes::decodesBase64()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isValid);

    const auto decoded = fromBase64(text);
    QCOMPARE(decoded.has_value(), isValid);
    if (decoded)
        QCOMPARE(decoded->view().toByteArray(), QByteArray::fromBase64(text));
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
