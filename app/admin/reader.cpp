// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exporting.h"

using namespace Qt::StringLiterals;

// In the order of the enum, so that a reader is its own index. Measured rows: facts/x509 5.3.
const QList<ReaderTraits> &readers()
{
    static const QList<ReaderTraits> all{
        {Reader::OpenSsl, u"openssl"_s, u"p12"_s, true, false, true, false, {}},
        {Reader::Windows, u"windows"_s, u"pfx"_s, true, false, true, false, {}},
        {Reader::WindowsLegacy, u"windows-legacy"_s, u"pfx"_s, true, false, true, false, {}},
        {Reader::MacOs, u"macos"_s, u"p12"_s, true, false, true, false, {}},
        {Reader::JavaKeyStore, u"java-keystore"_s, u"p12"_s, true, true, true, false, {}},
        {Reader::JavaTrustStore, u"java-truststore"_s, u"p12"_s, true, true, false, true, {}},
        {Reader::JksTrustStore, u"jks-truststore"_s, u"jks"_s, true, true, false, true, {}},
        {Reader::Nss, u"nss"_s, u"p12"_s, true, false, true, false, {KeyAlgorithm::Ed25519, KeyAlgorithm::Ed448}},
        {Reader::Pem, u"pem"_s, u"pem"_s, false, false, true, false, {}},
        {Reader::Der, u"der"_s, u"cer"_s, false, false, false, false, {}},
        {Reader::Chain, u"chain"_s, u"pem"_s, false, false, false, false, {}},
        {Reader::Pkcs7, u"pkcs7"_s, u"p7b"_s, false, false, false, true, {}},
        {Reader::Kubernetes, u"kubernetes"_s, u"yaml"_s, false, false, true, false, {}},
        {Reader::Grep11, u"grep11"_s, u""_s, false, false, true, false, {}},
    };
    return all;
}

const ReaderTraits &traits(Reader reader)
{
    const ReaderTraits &found = readers().at(qsizetype(reader));
    Q_ASSERT(found.reader == reader);
    return found;
}

std::optional<Reader> readerFromName(const QString &name)
{
    for (const ReaderTraits &one : readers()) {
        if (one.name == name)
            return one.reader;
    }
    return {};
}
