// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfile.h"
#include "core/pullsecret/secrettable.h"

#include "rounds.h"
#include "secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

/// Looks for a credential in the memory of this very process after everything was done with it.
class TestSecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsThere();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

namespace {

constexpr char Mask = 0x55;

/// A made-up password that never stands in memory as such: each byte is masked.
using Masked = std::array<char, 32>;

Masked makePassword(int seed)
{
    Masked masked {};
    for (std::size_t i = 0; i < masked.size(); ++i)
        masked[i] = static_cast<char>(('a' + (i * 7 + static_cast<std::size_t>(seed)) % 26) ^ Mask);
    return masked;
}

void appendPassword(SecretBytes &bytes, const Masked &masked)
{
    for (const char c : masked)
        bytes.append(static_cast<char>(c ^ Mask));
}

/// Base64 as the file has it; QByteArray::toBase64() would leave a copy.
void appendBase64(SecretBytes &bytes, QByteArrayView text)
{
    constexpr char Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (qsizetype at = 0; at < text.size(); at += 3) {
        quint32 bits = 0;
        for (qsizetype i = at; i < at + 3; ++i)
            bits = bits << 8 | (i < text.size() ? static_cast<quint8>(text.at(i)) : 0U);
        for (int i = 0; i < 4; ++i)
            bytes.append(at + i <= text.size() ? Letters[bits >> (18 - 6 * i) & 63] : '=');
    }
}

/// A pull secret with the password, in plain or as the value of a Secret.
SecretBytes makeSecret(const Masked &password, bool isValue)
{
    SecretBytes credential("u:");
    appendPassword(credential, password);
    SecretBytes json("{\"auths\":{\"arosvc.azurecr.io\":{\"auth\":\"");
    appendBase64(json, credential.view());
    json.append("\"},\"quay.io\":{\"auth\":\"");
    appendBase64(json, credential.view());
    json.append("\"}}}");
    if (!isValue)
        return json;
    SecretBytes secret("apiVersion: v1\ndata:\n  .dockerconfigjson: ");
    appendBase64(secret, json.view());
    secret.append("\nkind: Secret\n");
    return secret;
}

/// The masked start of what the file says about the password, to be searched for.
QByteArray needle(const Masked &password, bool isEncoded)
{
    SecretBytes text;
    if (isEncoded) {
        SecretBytes credential("u:");
        appendPassword(credential, password);
        appendBase64(text, credential.view());
        text.truncate(40);
    } else {
        appendPassword(text, password);
    }
    QByteArray masked(text.size(), '\0');
    for (qsizetype i = 0; i < masked.size(); ++i)
        masked[i] = static_cast<char>(text.view().at(i) ^ Mask);
    return masked;
}

int countIn(const char *memory, qsizetype size, const QByteArray &masked)
{
    int count = 0;
    const char first = static_cast<char>(masked.at(0) ^ Mask);
    for (qsizetype at = 0; at + masked.size() <= size; ++at) {
        if (memory[at] != first)
            continue;
        qsizetype i = 1;
        while (i < masked.size() && memory[at + i] == static_cast<char>(masked.at(i) ^ Mask))
            ++i;
        count += i == masked.size() ? 1 : 0;
    }
    return count;
}

/// How often it stands in the writable memory of this process.
int countInMemory(const QByteArray &masked)
{
    constexpr qint64 Largest = qint64 { 256 } * 1024 * 1024; // beyond are the maps of sanitizers
    static char part[1 << 16];
    QFile maps(u"/proc/self/maps"_s);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() != 2 || !line.contains(" rw"))
            continue;
        const qint64 begin = ends.at(0).toLongLong(nullptr, 16);
        const qint64 end = ends.at(1).toLongLong(nullptr, 16);
        for (qint64 at = begin; end - begin < Largest && at < end; at += qint64(sizeof part) - 64) {
            const auto read
                = ::pread(memory, part, static_cast<std::size_t>(qMin<qint64>(end - at, sizeof part)), at);
            const auto place = reinterpret_cast<qint64>(part);
            if (at < place + qint64(sizeof part) && at + qint64(sizeof part) > place)
                continue; // this very buffer
            count += read > 0 ? countIn(part, read, masked) : 0;
        }
    }
    wipe(part, sizeof part);
    ::close(memory);
    return count;
}

} // namespace

void TestSecretMemory::initTestCase()
{
    if (HasSanitizer)
        QSKIP("the sanitizer keeps what is freed, in terabytes of addresses");
    if (::access("/proc/self/mem", R_OK) != 0)
        QSKIP("the memory of a process cannot be read here");
}

void TestSecretMemory::findsWhatIsThere()
{
    const Masked password = makePassword(3);
    SecretBytes bytes;
    appendPassword(bytes, password);
    QVERIFY(countInMemory(needle(password, false)) > 0);
    bytes.clear();
    QCOMPARE(countInMemory(needle(password, false)), 0);
}

void TestSecretMemory::leavesNothingBehind_data()
{
    QTest::addColumn<bool>("isValue");

    QTest::newRow("document") << false;
    QTest::newRow("YAML") << true;
}

void TestSecretMemory::leavesNothingBehind()
{
    QFETCH(bool, isValue);

    const QTemporaryDir folder;
    const QString cluster = folder.filePath(u"cluster"_s);
    const QString redHat = folder.filePath(u"redhat"_s);
    const Masked mine = makePassword(isValue ? 5 : 9);
    const Masked other = makePassword(isValue ? 11 : 17);
    QVERIFY(saveSecretFile(cluster, makeSecret(mine, isValue)));
    QVERIFY(saveSecretFile(redHat, makeSecret(other, isValue)));
    {
        Result<SecretFile> first = readSecretFile(cluster);
        Result<SecretFile> second = readSecretFile(redHat);
        QVERIFY(first && second);
        const Result<PullSecret> before = PullSecret::parse(std::move(first->content), testTime());
        const Result<PullSecret> from = PullSecret::parse(std::move(second->content), testTime());
        QVERIFY(before && from);
        QVERIFY(countInMemory(needle(mine, true)) > 0);
        const SecretCheck check { planFor({}), { &*before, {}, false }, { &*from, {}, false }, testTime() };
        QVERIFY(!checkSecrets(check).isEmpty());
        QCOMPARE(secretRows(check).size(), 2);
        const auto merged = mergeSecrets(check.plan, *before, &*from, { { Quay, MergeAction::Take } });
        QVERIFY(merged);
        QVERIFY(saveSecretFile(folder.filePath(u"merged"_s), *merged));
        QVERIFY(saveSecretFile(cluster, *merged));
    }
    for (const Masked &password : { mine, other }) {
        QCOMPARE(countInMemory(needle(password, false)), 0);
        QCOMPARE(countInMemory(needle(password, true)), 0);
    }
}

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
