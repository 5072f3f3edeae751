// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/pullsecret.h"

#include "secrets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aro;
using namespace aro::test;
using namespace Qt::StringLiterals;

using State = RegistryEntry::State;
Q_DECLARE_METATYPE(State)
Q_DECLARE_METATYPE(SecretForm)
Q_DECLARE_METATYPE(Error::Code)

class TestPullSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesForms_data();
    void recognisesForms();
    void tellsTheKubernetesObject();
    void refuses_data();
    void refuses();
    void tellsThePlaceOfAMistake();
    void tellsTheStateOfAnEntry_data();
    void tellsTheStateOfAnEntry();
    void findsDuplicates();
    void hidesNamesThatAreNoRegistry_data();
    void hidesNamesThatAreNoRegistry();
    void showsHarmlessUsersOnly();
    void namesOtherFields();
    void copesWithLargeInput_data();
    void copesWithLargeInput();
};

namespace {

QByteArray utf16(const QByteArray &text, const char *mark, bool isLittle)
{
    QByteArray bytes(mark);
    for (const char c : text)
        bytes += isLittle ? QByteArray { 1, c } + '\0' : QByteArray { 1, '\0' } + c;
    return bytes;
}

QByteArray token(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"none"})") + '.' + part(payload) + ".HIDDEN";
}

} // namespace

void TestPullSecret::recognisesForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretForm>("form");

    const QByteArray json = redHatDocument();
    const QByteArray base64 = json.toBase64();
    QByteArray wrapped = base64;
    for (qsizetype at = 76; at < wrapped.size(); at += 77)
        wrapped.insert(at, '\n');
    QByteArray crlf = secretYaml(json);
    crlf.replace("\n", "\r\n");
    QByteArray block = secretYaml(json);
    block.replace(".dockerconfigjson: ", ".dockerconfigjson: >-\n    ");

    QTest::newRow("document") << json << SecretForm::Document;
    QTest::newRow("white space around it") << " \r\n\t" + json + "\r\n\n" << SecretForm::Document;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + json << SecretForm::Document;
    QTest::newRow("PowerShell's UTF-16") << utf16(json + "\r\n", "\xFF\xFE", true) << SecretForm::Document;
    QTest::newRow("UTF-16, other order") << utf16(json, "\xFE\xFF", false) << SecretForm::Document;
    QTest::newRow("UTF-16 without mark") << utf16(json, "", true) << SecretForm::Document;
    QTest::newRow("shell quotes") << "'" + json + "'" << SecretForm::Document;
    QTest::newRow("oc extract --to=-") << "# .dockerconfigjson\n" + json << SecretForm::Document;
    QTest::newRow("oc -o json") << secretJson(json) << SecretForm::SecretJson;
    QTest::newRow("data alone") << "{\".dockerconfigjson\":\"" + base64 + "\"}" << SecretForm::SecretJson;
    QTest::newRow("oc -o yaml") << secretYaml(json) << SecretForm::SecretYaml;
    QTest::newRow("yaml with document start") << "---\n" + secretYaml(json) << SecretForm::SecretYaml;
    QTest::newRow("yaml with CRLF") << crlf << SecretForm::SecretYaml;
    QTest::newRow("yaml with a block") << block << SecretForm::SecretYaml;
    QTest::newRow("base64") << base64 << SecretForm::Base64;
    QTest::newRow("base64 with a line end inside") << (json + "\r\n").toBase64() << SecretForm::Base64;
    QTest::newRow("wrapped base64") << wrapped + '\n' << SecretForm::Base64;
    QTest::newRow("base64 with quotes") << '"' + base64 + '"' << SecretForm::Base64;
}

void TestPullSecret::recognisesForms()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretForm, form);

    const Result<PullSecret> secret = parsed(text);
    QVERIFY2(secret, qPrintable(secret ? QString() : sentence(secret.error())));
    QCOMPARE(secret->form(), form);
    QCOMPARE(secret->document().toByteArray(), redHatDocument());
    QCOMPARE(secret->entries().size(), 4);
    QVERIFY(secret->has(Quay));
}

void TestPullSecret::tellsTheKubernetesObject()
{
    for (const QByteArray &text : { secretJson(redHatDocument()), secretYaml(redHatDocument()) }) {
        const Result<PullSecret> secret = parsed(text);
        QVERIFY(secret);
        QCOMPARE(secret->type(), u"kubernetes.io/dockerconfigjson"_s);
        QCOMPARE(secret->name(), u"openshift-config/pull-secret"_s);
    }
}

void TestPullSecret::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");

    const QByteArray json = redHatDocument();
    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow("white space") << QByteArray(" \n\r\n") << u"is empty"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>HIDDEN</html>") << u"web page"_s;
    QTest::newRow("file name with @") << QByteArray("@pull-secret.txt") << u"name of a file"_s;
    QTest::newRow("file name") << QByteArray("/home/HIDDEN/pull-secret.json\n") << u"name of a file"_s;
    QTest::newRow("escaped quotes") << QByteArray(R"({\"auths\":{\"HIDDEN\":1}})") << u"backslashes"_s;
    QTest::newRow("quotes lost in a shell") << QByteArray("{auths:{quay.io:{auth:HIDDEN}}}") << u"quotes"_s;
    QTest::newRow("single quotes") << QByteArray("{'auths':{'quay.io':{'auth':'HIDDEN'}}}") << u"quotes"_s;
    QTest::newRow("typographic quotes") << QByteArray("{\xE2\x80\x9C"
                                                      "auths\xE2\x80\x9D:{}}")
                                        << u"quotes"_s;
    QTest::newRow("name without quotes") << QByteArray(R"({"auths":{HIDDEN:{}}})") << u"no quotes"_s;
    QTest::newRow("error message") << QByteArray("Error from server (NotFound): HIDDEN")
                                   << u"error message"_s;
    QTest::newRow("token") << "ey" + json.toBase64() + ".HIDDEN.HIDDEN" << u"single token"_s;
    QTest::newRow("something else") << QByteArray("HIDDEN HIDDEN") << u"neither JSON"_s;
    QTest::newRow("cut off") << json.chopped(10) << u"ends too early"_s;
    QTest::newRow("cut off base64") << json.toBase64().chopped(9) << u"not valid base64"_s;
    QTest::newRow("base64 of a cut off document") << json.chopped(9).toBase64() << u"ends too early"_s;
    QTest::newRow("pasted twice") << json + json << u"pasted twice"_s;
    QTest::newRow("comma missing") << QByteArray(R"({"auths":{"a.b":{} "c.d":{}}})") << u"comma between"_s;
    QTest::newRow("comma too many") << QByteArray(R"({"auths":{"a.b":{},}})") << u"comma too many"_s;
    QTest::newRow("line break in a text")
        << QByteArray("{\"auths\":{\"a.b\":{\"auth\":\"HID\nDEN\"}}}") << u"line break"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"auths\":{\"\xC3(\":{}}}") << u"another character"_s;
    QTest::newRow("no auths") << QByteArray(R"({"HIDDEN":{}})") << u"\"auths\" is missing"_s;
    QTest::newRow("entries at the top") << QByteArray("{" + good(Quay) + "}") << u"at the top"_s;
    QTest::newRow("auths twice") << QByteArray(R"({"auths":{},"auths":{}})") << u"twice"_s;
    QTest::newRow("auths twice, escaped") << QByteArray(R"({"auths":{},"\u0061uths":{}})") << u"twice"_s;
    QTest::newRow("auths is a list") << QByteArray(R"({"auths":[]})") << u"not an object"_s;
    QTest::newRow("other Kubernetes object") << QByteArray(R"({"kind":"List","items":[]})") << u"no value"_s;
    QTest::newRow("other object in YAML")
        << QByteArray("apiVersion: v1\nkind: List\nitems: []\n") << u"no value"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"neither JSON"_s;
}

void TestPullSecret::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);

    const Result<PullSecret> secret = parsed(text);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, Error::Code::InvalidDocument);
    QVERIFY2(secret.error().message.contains(sentence), qPrintable(secret.error().message));
    QVERIFY(!aro::sentence(secret.error()).contains(u"HIDDEN"_s));
}

void TestPullSecret::tellsThePlaceOfAMistake()
{
    const Result<PullSecret> secret = parsed("{\n  \"auths\": {\n    \"a.b\": {}\n    \"c.d\": {}\n  }\n}");
    QVERIFY(!secret);
    QCOMPARE(secret.error().where, u"line 4, column 5"_s);
}

void TestPullSecret::tellsTheStateOfAnEntry_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<State>("state");

    const auto row = [](const char *name, const QByteArray &value, State state) {
        QTest::newRow(name) << value << state;
    };
    const auto withAuth = [](const QByteArray &text) { return "{\"auth\":\"" + text + "\"}"; };
    row("ok", withAuth(auth("user")), State::Ok);
    row("escaped", withAuth(auth("user\xFF\xFF\xFF").replace('/', "\\/")), State::Ok);
    row("colon in the password", withAuth(auth("user", "a:b")), State::Ok);
    row("text", "\"HIDDEN\"", State::NotAnObject);
    row("null", "null", State::NotAnObject);
    row("nothing", "{}", State::NoAuth);
    row("number", R"({"auth":1})", State::NoAuth);
    row("user and password", R"({"username":"a","password":"HIDDEN"})", State::NoAuth);
    row("empty", R"({"auth":""})", State::EmptyAuth);
    row("not base64", withAuth("HIDDEN!!"), State::MalformedBase64);
    row("padding missing", withAuth(auth("users").chopped(1)), State::MalformedBase64);
    row("blank inside", withAuth("dXNl cjpw"), State::MalformedBase64);
    row("no colon", withAuth(QByteArray("HIDDEN").toBase64()), State::NoColon);
    row("no user", withAuth(auth("")), State::NoUser);
    row("no password", withAuth(auth("user", "")), State::NoPassword);
    row("token that ended", withAuth(auth("user", token(R"({"exp":1748000000})"))), State::Expired);
    row("token that is valid", withAuth(auth("user", token(R"({"exp":1800000000})"))), State::Ok);
    row("token without end", withAuth(auth("user", token(R"({"iat":1})"))), State::Ok);
    row("token with a strange end", withAuth(auth("user", token(R"({"exp":1e300})"))), State::Ok);
    row("token that is none", withAuth(auth("user", "eyHIDDEN.!.x")), State::Ok);
}

void TestPullSecret::tellsTheStateOfAnEntry()
{
    QFETCH(QByteArray, value);
    QFETCH(State, state);

    const Result<PullSecret> secret = parsed(document({ "\"quay.io\":" + value }));
    QVERIFY(secret);
    QCOMPARE(secret->find(Quay)->state, state);
}

void TestPullSecret::findsDuplicates()
{
    const Result<PullSecret> secret
        = parsed(document({ good(Quay, "1"), good(RedHatIo), R"("qu\u0061y.io":{})" }));
    QVERIFY(secret);
    QCOMPARE(secret->entries().size(), 3);
    QVERIFY(secret->entries().at(0).isDuplicate && !secret->entries().at(0).isLast);
    QVERIFY(!secret->entries().at(1).isDuplicate);
    QVERIFY(secret->entries().at(2).isDuplicate && secret->entries().at(2).isLast);
    QCOMPARE(secret->find(Quay)->state, State::NoAuth);
}

void TestPullSecret::hidesNamesThatAreNoRegistry_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("shown");

    QTest::newRow("host") << QByteArray("quay.io") << u"quay.io"_s;
    QTest::newRow("host and path") << QByteArray("quay.io/our_team/x") << u"quay.io/our_team/x"_s;
    QTest::newRow("port") << QByteArray("localhost:5000") << u"localhost:5000"_s;
    QTest::newRow("address of old Docker")
        << QByteArray("https://index.docker.io/v1/") << u"https://index.docker.io/v1/"_s;
    QTest::newRow("password") << QByteArray("HIDDEN") << QString();
    QTest::newRow("user and password") << QByteArray("user:HIDDEN") << QString();
    QTest::newRow("base64") << auth("user", "HIDDENHIDDEN") << QString();
    QTest::newRow("token") << token(QByteArray(100, 'x')) << QString();
    QTest::newRow("control characters") << QByteArray("quay.io\\u001b[1m") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestPullSecret::hidesNamesThatAreNoRegistry()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, shown);

    const Result<PullSecret> secret = parsed(document({ '"' + key + "\":{}" }));
    QVERIFY(secret);
    QCOMPARE(secret->entries().constFirst().registry, shown);
}

void TestPullSecret::showsHarmlessUsersOnly()
{
    const Result<PullSecret> secret
        = parsed(document({ entry(Quay, auth("somebody@example.com")),
                            entry(Aro, auth("00000000-0000-0000-0000-000000000000")) }));
    QVERIFY(secret);
    QCOMPARE(secret->find(Quay)->user, QString());
    QCOMPARE(secret->find(Aro)->user, u"00000000-0000-0000-0000-000000000000"_s);
}

void TestPullSecret::namesOtherFields()
{
    const Result<PullSecret> secret = parsed(R"({"auths":{},"credHelpers":{},"HIDDEN_1":1})");
    QVERIFY(secret);
    QCOMPARE(secret->otherFields().size(), 2);
    QCOMPARE(secret->otherFields().constFirst().name, u"credHelpers"_s);
    QCOMPARE(secret->otherFields().constLast().name, QString());
}

void TestPullSecret::copesWithLargeInput_data()
{
    QTest::addColumn<QByteArray>("text");

    QByteArrayList many;
    for (int i = 0; i < 100'000; ++i)
        many.append('"' + QByteArray::number(i, 36) + "\":0");
    QByteArrayList few;
    for (int i = 0; i < 20'000; ++i)
        few.append("\"r" + QByteArray::number(i, 36) + ".io\":{}");
    QTest::newRow("50 MB") << QByteArray(50'000'000, '{');
    QTest::newRow("50 MB of entries") << "{\"auths\":{" + few.join(',').repeated(200) + "}}";
    QTest::newRow("100,000 entries") << "{\"auths\":{" + many.join(',') + "}}";
    QTest::newRow("nested") << "{\"auths\":" + QByteArray(500'000, '[');
    QTest::newRow("many values") << "{\"x\":[" + QByteArray("0,").repeated(1'000'000) + "0]}";
    QTest::newRow("one long line of base64") << QByteArray(4'000'000, 'e').replace(0, 2, "ey");
    QTest::newRow("YAML of empty lines") << "kind: Secret\n" + QByteArray(3'000'000, '\n');
}

void TestPullSecret::copesWithLargeInput()
{
    QFETCH(QByteArray, text);

    QElapsedTimer timer;
    timer.start();
    const Result<PullSecret> secret = parsed(text);
    QVERIFY(!secret);
    QVERIFY(!secret.error().message.isEmpty());
    // Generous, for sanitizers and busy machines; it takes some milliseconds.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPullSecret)
#include "tst_pullsecret.moc"
