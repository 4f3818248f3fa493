// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/strangerpki.h"

#include <QFile>

using namespace Qt::StringLiterals;

bool StrangerPki::openssl(const QStringList &arguments, const QByteArray &input)
{
    const Ran ran = run(u"openssl"_s, arguments, input, m_dir.path());
    out = ran.out;
    error = ran.err;
    if (ran.code != 0)
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), ran.err.constData());
    return ran.code == 0;
}

bool StrangerPki::make(const QStringList &leafKey)
{
    const QStringList ec{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    const QStringList common{u"req"_s, u"-x509"_s, u"-config"_s, u"req.cnf"_s, u"-nodes"_s, u"-days"_s, u"900"_s};
    const QStringList ca{u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s};
    const QStringList client{u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s, u"-addext"_s, u"keyUsage=critical,digitalSignature"_s, u"-addext"_s, u"extendedKeyUsage=clientAuth"_s};
    const auto files = [](const QString &name) { return QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s}; };
    const auto signedBy = [](const QString &name) { return QStringList{u"-CA"_s, name + u".pem"_s, u"-CAkey"_s, name + u".key"_s}; };
    return m_dir.isValid() && write(u"req.cnf"_s, "[req]\ndistinguished_name=dn\n[dn]\n")
        && openssl(common + ec + ca + files(u"root"_s) + QStringList{u"-subj"_s, u"/O=Strangers/CN=Stranger Root"_s})
        && openssl(common + ec + ca + files(u"sub"_s) + signedBy(u"root"_s) + QStringList{u"-subj"_s, u"/O=Strangers/CN=Stranger Issuing CA"_s})
        && openssl(common + leafKey + client + files(u"leaf"_s) + signedBy(u"sub"_s) + QStringList{u"-subj"_s, u"/O=Strangers/CN=stranger-client"_s})
        && write(u"chain.pem"_s, bytes(u"sub.pem"_s) + bytes(u"root.pem"_s)) && write(u"all.pem"_s, bytes(u"leaf.pem"_s) + bytes(u"chain.pem"_s));
}

QByteArray StrangerPki::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool StrangerPki::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

Certificate StrangerPki::certificate(const QString &name) const
{
    const Ran ran = run(u"openssl"_s, {u"x509"_s, u"-in"_s, name, u"-outform"_s, u"DER"_s}, {}, m_dir.path());
    return Certificate::fromDer(ran.out).value();
}

PrivateKey StrangerPki::key(const QString &name) const
{
    const Ran ran = run(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-in"_s, name, u"-outform"_s, u"DER"_s}, {}, m_dir.path());
    return PrivateKey::fromPkcs8(Secret::fromBytes(ran.out)).value();
}
