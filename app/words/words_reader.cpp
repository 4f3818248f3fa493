// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

}

namespace words {

QString readerName(Reader reader)
{
    switch (reader) {
    case Reader::OpenSsl:
        return Say::tr("curl, OpenSSL and what is built on it");
    case Reader::Windows:
        return Say::tr("Windows 10, Server 2019 and later");
    case Reader::WindowsLegacy:
        return Say::tr("Windows Server 2016 and older, appliances, Android");
    case Reader::MacOs:
        return Say::tr("macOS and iOS");
    case Reader::JavaKeyStore:
        return Say::tr("Java: key store of a client");
    case Reader::JavaTrustStore:
        return Say::tr("Java: trust store");
    case Reader::JksTrustStore:
        return Say::tr("Java 8 and older: JKS trust store");
    case Reader::Nss:
        return Say::tr("Firefox and other programs with NSS");
    case Reader::Pem:
        return Say::tr("nginx, Apache and others that read PEM");
    case Reader::Der:
        return Say::tr("A program that wants one certificate in binary form (DER)");
    case Reader::Chain:
        return Say::tr("A program that wants the certificate with all its issuers in one file");
    case Reader::Pkcs7:
        return Say::tr("A program that reads PKCS#7 (.p7b)");
    case Reader::Kubernetes:
        return Say::tr("Kubernetes: a TLS secret");
    case Reader::Grep11:
        return Say::tr("IBM HPCS: grep11client.yaml of the PKCS#11 library");
    }
    return {};
}

QString readerHint(Reader reader)
{
    switch (reader) {
    case Reader::OpenSsl:
        return Say::tr("A password-protected PKCS#12 file (.p12) with the private key, the certificate and its issuers, encrypted with AES-256.");
    case Reader::Windows:
        return Say::tr("A PKCS#12 file (.pfx) encrypted with AES-256, which Windows opens since version 1709. It carries the private key.");
    case Reader::WindowsLegacy:
        return Say::tr("A PKCS#12 file (.pfx) in the older triple-DES encryption, because these readers refuse AES. Give it a long password and delete it after use.");
    case Reader::MacOs:
        return Say::tr("A PKCS#12 file (.p12) in the older triple-DES encryption, because many versions of Apple's keychain refuse AES. Give it a long password and delete it after use.");
    case Reader::JavaKeyStore:
        return Say::tr("A PKCS#12 key store (.p12) with the private key. The password must be plain ASCII: Java's keytool refuses others.");
    case Reader::JavaTrustStore:
        return Say::tr("A PKCS#12 trust store (.p12) with certificates only, marked as trusted the way Java 8u301 and later expect it. No private key.");
    case Reader::JksTrustStore:
        return Say::tr("A trust store in Java's old JKS format with certificates only. No private key.");
    case Reader::Nss:
        return Say::tr("A password-protected PKCS#12 file (.p12) encrypted with AES-256. NSS does not take Ed25519 or Ed448 keys.");
    case Reader::Pem:
        return Say::tr("A text file with the certificate, its issuers and, when a password is given, the private key encrypted with AES-256.");
    case Reader::Der:
        return Say::tr("The certificate alone, in binary form. Nothing in it is secret.");
    case Reader::Chain:
        return Say::tr("One text file: the certificate first, then each issuer up to the root. Nothing in it is secret.");
    case Reader::Pkcs7:
        return Say::tr("The certificate and its issuers in one binary file (.p7b). Nothing in it is secret.");
    case Reader::Kubernetes:
        return Say::tr("A manifest of type kubernetes.io/tls for kubectl apply. The private key stands in it unencrypted: keep it out of version control.");
    case Reader::Grep11:
        return Say::tr("Certificate and private key as text files, and the lines of grep11client.yaml that name them. The library reads the key unencrypted: keep the folder closed.");
    }
    return {};
}

QString exportCheck(const QString &code)
{
    static constexpr struct { const char *code; const char *text; } known[] = {
        {"reopened", QT_TRANSLATE_NOOP("words", "The file was read back from the disk and opens.")},
        {"certificate-matches", QT_TRANSLATE_NOOP("words", "The certificate in it is the one you chose.")},
        {"key-matches", QT_TRANSLATE_NOOP("words", "The private key in it belongs to the certificate.")},
        {"chain-complete", QT_TRANSLATE_NOOP("words", "All issuers up to the root are in it.")},
        {"encrypted-pbes2", QT_TRANSLATE_NOOP("words", "It is encrypted with AES-256.")},
        {"encrypted-3des", QT_TRANSLATE_NOOP("words", "It is encrypted with triple-DES, as this reader needs it.")},
        {"integrity", QT_TRANSLATE_NOOP("words", "Its checksum fits the password.")},
        {"no-private-key", QT_TRANSLATE_NOOP("words", "There is no private key in it.")},
    };
    for (const auto &check : known) {
        if (code == QLatin1String(check.code))
            return QCoreApplication::translate("words", check.text);
    }
    if (code.startsWith(QLatin1String("iterations-")))
        return Say::tr("Each guess at the password costs %1 rounds of work.").arg(QLocale().toString(code.mid(11).toLongLong()));
    return displayText(code);
}

QString exportNote(const QString &code)
{
    static constexpr struct { const char *code; const char *text; } known[] = {
        {"chain-incomplete", QT_TRANSLATE_NOOP("words", "Not all issuers up to the root are on this desk, so the file ends early. Import the missing ones and export again.")},
        {"reader-refuses-key", QT_TRANSLATE_NOOP("words", "This reader does not open keys of this kind. Choose RSA or EC P-256 for it.")},
        {"unencrypted-key", QT_TRANSLATE_NOOP("words", "The private key stands in the file unencrypted. Whoever reads the file has the key.")},
        {"without-key", QT_TRANSLATE_NOOP("words", "The private key was left out. To include it encrypted, give a password.")},
        {"old-encryption", QT_TRANSLATE_NOOP("words", "Triple-DES with SHA-1 is old. Use a long generated password and delete the file once it is read.")},
        {"password-not-ascii", QT_TRANSLATE_NOOP("words", "The password has characters outside ASCII. Java's keytool and some others will refuse it.")},
        {"name-changed", QT_TRANSLATE_NOOP("words", "The name was changed to what this reader accepts.")},
    };
    for (const auto &note : known) {
        if (code == QLatin1String(note.code))
            return QCoreApplication::translate("words", note.text);
    }
    return displayText(code);
}

}
