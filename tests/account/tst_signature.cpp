#include "app/account/signature.h"

#include <QTest>

using Signature = IdToken::Signature;

Q_DECLARE_METATYPE(IdToken::Signature)

namespace {

// Made by the openssl command, from a key that nobody has any more.
const QByteArray modulus =
    "2cQz3_tQrWWIi3fnm4cYPRSEo8hBhS-skf-5rRCpTtwqy8B9FXgtMuw4SmZS4kOXleM4pqmMD-iwTroa7czslkbQdNPXD94OWouy"
    "-OcShceJ75peBaoACzjWcv21dHMFLlwkM9mhyVzMOhb3N-S0FL6gmtUzpj9_zeNilWNDybYmzxy3UvG_HRTCF4wfDV4svWQjU96g"
    "i80scdWzGMHhmf1730zKoH9NYDoR02u2u8SkfQyc0JPB7Z11f2c9WKZabu68HKci5b7DjPA2snT07RlBunHYuk-alrQjDhDIDo7F"
    "iwCLtZb1Nk9nWpO783PA-vS-nfiOWpyH9tDywkd2oQ";
const QByteArray token = // of the key "one"
    "eyJhbGciOiJSUzI1NiIsImtpZCI6Im9uZSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0YzFhIiwibmFtZSI6IkFubmEgUm9zc2kifQ."
    "iV2JPIUoZCQaNGk7zikXXOGpRFbFlVZZbElOdswjU6lt270KA8LMa4XhrZCoU8OGJotk9e_le-g4ZcBaqh-CBetWcBjbynt5-_a-"
    "Nb0qxzJd4pUQIaoQFSTbXJr13-bPlx_RXVtUXy5Pzjr1-0DK-YxjY8J0EF1TQ6wOzPsSDNB8_YymNJid74-3by91XR3tJe8kF39o"
    "TpvSoZgIJIAgGOQbOoXJ1ymYDeSErr9auAyqkWA_cVCaxkmsWPNH8g9xaFOaK7Urc8cPiTjwEFw9aTqsPKFWbxjKgl44ChxdBk_t"
    "sL-ciUgjSMtVzXFFjFUTSdzharM3ZvTEzQLQ4Kn7zg";
const QByteArray nameless = // the same key, and its name is not told
    "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0YzFhIn0.UNnXBbz6HqH64ga1hRT2vjxPHY-QM2Nn75UFBD50M3bSZdX1QG0yA6HmpkM"
    "Hru7PG8Im6xyScZRuqIUgF_-fvyCRQ5EOlWUATd4P4R8CoWCtijIePUYny1EbFG2y4EU78Ea6dK7DvzThSulrmbiln7kbtIy947r"
    "s8WnPsO2eKgbieR8VZJsX9Ysn0K7lA_PiFBnflmB1dKe7Ke8ElGavID4JFumcqa1WgpApy-VDosUg4dUUebqAy8lHf8ueXctI6-4"
    "7PECxw3Oo4r9zHvCswBzFzi9zOooRHO308CXE_v1VaV-3A0P80QIeV41Tsd_2kmh_3Vaa2opOZmnLVwhLRA";
const QByteArray unsigned_ = // it says "none", though it is signed by that key
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiI0YzFhIn0.J8veAyr8BFngX1vkFNvUUttMRnUVMKPxkZ79qlzyp0ILE2fC7DWLRSknl9L3"
    "Ao0bwwTXPIOTSBKqQB6drOBaJFfznePXYzRYeTh_1VYAJ4FJOSEkoffT9T7dOudf50b3e1kdCsCFb5DsJMz2rJxk8VyjLEaJ-o6L"
    "RhExJh7kIfw_fla9aqyloBaVEpIj1Ygf_UMiqfwNp-42KGYfVkb8SGKt2UEXoMQvFh_nDrcFAE4VQpTQqu1A2a5J9m3wi2C2xY_R"
    "BqW53ntaDA0ueciESkoSLJm3vaVlzv7z0bW8Y8kvp3FMvRzl12dsemdAM8-2pYvxcOzIVbbL6yeylSYe0g";
const QByteArray symmetric = // it says HS256
    "eyJhbGciOiJIUzI1NiIsImtpZCI6Im9uZSJ9.eyJzdWIiOiI0YzFhIn0.G15LqaQ_v-kIrrlUbQN6hAcepRnXpOyX6rNOb4iKOIg"
    "SgTx-Y34CvE6MDKWbdkMN-VUkrx4V3k6rZojSqqYLHctmV21FcdjKxfqUbJLsE53upmcKX9sulH6KcgXKBnOCjvf8DVw_V4ei_Id"
    "Au5LfeZKVaGdJLb5gDFN3projjSJHUwbkb91YMzeHK-AcRFjtPpEmA36GbMDt50lGQVFjpndIUxFWXk46xUkARbRa1LzVmFOsO47"
    "GacQXnkQlaVv99qdUkeHXpU1i4feWJNmnnV90s3cRP2N-cuDqEwfRdoB3UgbYDZP5CJdN0Pd-qyMZfkpbsUWSyM2YOAFvgpo0Ow";
const QByteArray shortModulus = // 1024 bits
    "4kLi5lhbB9MmsssmYHWwZqiLNYoj_2Dfqt_Dvrecu_pIbSRXdgtGFuAmEeLGAuvsLEvMrWCbtH7VBF4rhWikg1YYcztr05EEQwjD"
    "pUZ9dCcFJ_UeXoWMhQTdPYgJV_yvQuTNpGFSXEd20-GujwjoLq0C9vYxqcaX3scnCP4zW50";
const QByteArray byShort =
    "eyJhbGciOiJSUzI1NiIsImtpZCI6InNob3J0In0.eyJzdWIiOiI0YzFhIn0.gXEpjUmHa5_GS-L-zq4D8rOLHbpp3h6kRORtroJI"
    "_qzw2380rrNDd_47_3TBaNoRedV-AVKfTeyakGQYLvQXX9w-I5mpZoNWFbG-PaPraNlSO5LJFaE36-bvQD_SeN89ZjInKbfC6nBT"
    "cBdyABIDi7kxrIQ9qg4TpPd_-v0Q_mU";

QByteArray key(const QByteArray &name, const QByteArray &n = modulus, const QByteArray &e = "AQAB", const QByteArray &kind = "RSA")
{
    return R"({"kty":")" + kind + R"(","use":"sig","kid":")" + name + R"(","n":")" + n + R"(","e":")" + e + R"("})";
}

QByteArray keys(const QList<QByteArray> &each)
{
    return R"({"keys":[)" + each.join(',') + "]}";
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("jwt");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<Signature>("signature");
        const auto row = [](const char *name, const QByteArray &jwt, const QByteArray &told, Signature signature) {
            QTest::newRow(name) << jwt << told << signature;
        };
        const QByteArray other = QByteArray(modulus).replace(20, 4, "AAAA");
        row("good", token, keys({key("one")}), Signature::Good);
        row("one of several", token, keys({key("zero", other), key("one"), key("two", other)}), Signature::Good);
        row("beside an odd one", token, keys({"7", "{}", key("one")}), Signature::Good);
        row("its key is not named", nameless, keys({key("zero", other), key("one")}), Signature::Good);
        row("another name", token, keys({key("two")}), Signature::OtherKey);
        row("another key of that name", token, keys({key("one", other)}), Signature::Wrong);
        QByteArray changed = token;
        changed[60] = changed[60] == 'a' ? 'b' : 'a';
        row("another text", changed, keys({key("one")}), Signature::Wrong);
        row("another signature", token.left(token.lastIndexOf('.') + 1) + byShort.mid(byShort.lastIndexOf('.') + 1), keys({key("one")}),
            Signature::Wrong);
        row("no signature", token.left(token.lastIndexOf('.') + 1), keys({key("one")}), Signature::Wrong);
        row("none", unsigned_, keys({key("one")}), Signature::OtherKind);
        row("symmetric", symmetric, keys({key("one")}), Signature::OtherKind);
        row("no JWT", "hello", keys({key("one")}), Signature::OtherKind);
        row("nothing", "", keys({key("one")}), Signature::OtherKind);
        row("too short a key", byShort, keys({key("short", shortModulus)}), Signature::OtherKey);
        row("far too long a key", token, keys({key("one", QByteArray(20'000, 'A'))}), Signature::OtherKey);
        row("no exponent", token, keys({key("one", modulus, "")}), Signature::OtherKey);
        row("a key of another kind", token, keys({key("one", modulus, "AQAB", "EC")}), Signature::OtherKey);
        row("not told", token, "", Signature::NoKeys);
        row("none told", token, keys({}), Signature::NoKeys);
        row("not JSON", token, "<html>", Signature::NoKeys);
    }

    void signatures()
    {
        QFETCH(const QByteArray, jwt);
        QFETCH(const QByteArray, told);
        QTEST(signatureOf(jwt, told), "signature");
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
