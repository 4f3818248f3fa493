// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/opensslcommands.h"

#include "x509/oid.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString keyArguments(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:2048"_s;
    case KeyAlgorithm::Rsa3072:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:3072"_s;
    case KeyAlgorithm::Rsa4096:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:4096"_s;
    case KeyAlgorithm::Rsa8192:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:8192"_s;
    case KeyAlgorithm::EcP256:
        return u"-algorithm EC -pkeyopt ec_paramgen_curve:P-256"_s;
    case KeyAlgorithm::EcP384:
        return u"-algorithm EC -pkeyopt ec_paramgen_curve:P-384"_s;
    case KeyAlgorithm::EcP521:
        return u"-algorithm EC -pkeyopt ec_paramgen_curve:P-521"_s;
    case KeyAlgorithm::Ed25519:
        return u"-algorithm ED25519"_s;
    case KeyAlgorithm::Ed448:
        return u"-algorithm ED448"_s;
    }
    Q_UNREACHABLE();
}

// The digest goes with the key that signs, as issue() has it.
QString digestFor(PublicKey::Type type, int bits)
{
    switch (type) {
    case PublicKey::Type::Rsa:
        return bits >= 4096 ? u" -sha384"_s : u" -sha256"_s;
    case PublicKey::Type::Ec:
        return bits >= 521 ? u" -sha512"_s : bits >= 384 ? u" -sha384"_s : u" -sha256"_s;
    case PublicKey::Type::Ed25519:
    case PublicKey::Type::Ed448:
        return {};
    case PublicKey::Type::Dsa:
    case PublicKey::Type::Unknown:
        break;
    }
    return u" -sha256"_s;
}

QString digestFor(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048:
        return digestFor(PublicKey::Type::Rsa, 2048);
    case KeyAlgorithm::Rsa3072:
        return digestFor(PublicKey::Type::Rsa, 3072);
    case KeyAlgorithm::Rsa4096:
        return digestFor(PublicKey::Type::Rsa, 4096);
    case KeyAlgorithm::Rsa8192:
        return digestFor(PublicKey::Type::Rsa, 8192);
    case KeyAlgorithm::EcP256:
        return digestFor(PublicKey::Type::Ec, 256);
    case KeyAlgorithm::EcP384:
        return digestFor(PublicKey::Type::Ec, 384);
    case KeyAlgorithm::EcP521:
        return digestFor(PublicKey::Type::Ec, 521);
    case KeyAlgorithm::Ed25519:
    case KeyAlgorithm::Ed448:
        return {};
    }
    Q_UNREACHABLE();
}

// A value inside an openssl configuration file, itself inside a quoted here-document: what the file would interpret is escaped.
QString configValue(const QString &value)
{
    QString escaped;
    for (const QChar c : value) {
        if (c == u'\\' || c == u'$' || c == u'"' || c == u'\'' || c == u'#' || c == u'`')
            escaped += u'\\';
        escaped += c < u' ' ? QChar(u' ') : c; // no line may begin that was not meant to
    }
    return escaped.startsWith(u' ') || escaped.endsWith(u' ') ? u'"' + escaped + u'"' : escaped;
}

QString subjectSection(const DistinguishedName &subject)
{
    QString lines;
    int number = 0;
    for (const DistinguishedName::Rdn &rdn : subject.rdns()) {
        bool first = true;
        for (const DistinguishedName::Attribute &attribute : rdn) {
            // A number makes repeated attributes distinct; "+" joins an attribute to the RDN before it (config(5ssl), req(1ssl)).
            lines += u"%1.%2%3 = %4\n"_s.arg(number++).arg(first ? QString() : u"+"_s, attribute.type, configValue(attribute.value));
            first = false;
        }
    }
    return lines;
}

QString nameLine(const QString &prefix, const GeneralName &name, int number)
{
    const auto line = [&](const QString &type, const QString &value) { return u"%1%2.%3 = %4\n"_s.arg(prefix, type).arg(number).arg(configValue(value)); };
    switch (name.type) {
    case GeneralName::Type::Dns:
        return line(u"DNS"_s, name.value);
    case GeneralName::Type::Ip:
        return line(u"IP"_s, name.value);
    case GeneralName::Type::Uri:
        return line(u"URI"_s, name.value);
    case GeneralName::Type::Email:
        return line(u"email"_s, name.value);
    case GeneralName::Type::DirectoryName:
    case GeneralName::Type::Other:
        break;
    }
    return u"# not written: %1\n"_s.arg(configValue(name.toText()));
}

QString namesSection(const QString &section, const QList<GeneralName> &names)
{
    QString text = u"[%1]\n"_s.arg(section);
    int number = 0;
    for (const GeneralName &name : names)
        text += nameLine({}, name, ++number);
    return text;
}

// "10.0.0.0/8" as openssl wants it in a constraint: address and mask.
GeneralName asConstraint(GeneralName name)
{
    const qsizetype slash = name.value.indexOf(u'/');
    if (name.type != GeneralName::Type::Ip || slash < 0)
        return name;
    const bool v6 = name.value.contains(u':');
    int length = name.value.mid(slash + 1).toInt();
    QStringList groups;
    for (int group = 0; group < (v6 ? 8 : 4); ++group) {
        const int width = v6 ? 16 : 8, ones = std::clamp(length, 0, width);
        const int mask = ((1 << width) - 1) & ~((1 << (width - ones)) - 1);
        groups += v6 ? QString::number(mask, 16) : QString::number(mask);
        length -= width;
    }
    name.value = name.value.left(slash) + u'/' + groups.join(v6 ? u':' : u'.');
    return name;
}

QString constraintsSection(const IssueRequest &request)
{
    QString text = u"[constraints]\n"_s;
    int number = 0;
    for (const GeneralName &name : request.permittedNames)
        text += nameLine(u"permitted;"_s, asConstraint(name), ++number);
    for (const GeneralName &name : request.excludedNames)
        text += nameLine(u"excluded;"_s, asConstraint(name), ++number);
    return text;
}

QString urlLines(const QString &type, const QStringList &urls, int &number)
{
    QString lines;
    for (const QString &url : urls)
        lines += u"%1.%2 = %3\n"_s.arg(type).arg(++number).arg(configValue(url));
    return lines;
}

QString usageLines(const IssueRequest &request)
{
    switch (request.kind) {
    case CertificateKind::Root:
    case CertificateKind::Intermediate:
        return u"basicConstraints = critical, CA:TRUE%1\nkeyUsage = critical, keyCertSign, cRLSign\n"_s.arg(
            request.pathLength ? u", pathlen:%1"_s.arg(*request.pathLength) : QString());
    case CertificateKind::Client:
        return u"basicConstraints = critical, CA:FALSE\nkeyUsage = critical, digitalSignature\nextendedKeyUsage = clientAuth%1\n"_s.arg(
            request.serverAuthToo ? u", serverAuth"_s : QString());
    case CertificateKind::Server:
        return u"basicConstraints = critical, CA:FALSE\nkeyUsage = critical, digitalSignature\nextendedKeyUsage = serverAuth\n"_s;
    case CertificateKind::Other:
        break;
    }
    return u"basicConstraints = critical, CA:FALSE\nkeyUsage = critical, digitalSignature\n"_s;
}

QString configuration(const IssueRequest &request, bool root)
{
    const DistinguishedName subject = request.effectiveSubject();
    const QList<GeneralName> names = request.effectiveAlternativeNames();
    QString main = usageLines(request) + u"subjectKeyIdentifier = hash\n"_s, sections;
    if (!root)
        main += u"authorityKeyIdentifier = keyid:always\n"_s;
    if (!names.isEmpty()) {
        main += u"subjectAltName = %1@names\n"_s.arg(subject.isEmpty() ? u"critical, "_s : QString());
        sections += namesSection(u"names"_s, names);
    }
    if (!request.permittedNames.isEmpty() || !request.excludedNames.isEmpty()) {
        main += u"nameConstraints = critical, @constraints\n"_s;
        sections += constraintsSection(request);
    }
    if (!request.ocspUrls.isEmpty() || !request.caIssuersUrls.isEmpty()) {
        int number = 0;
        main += u"authorityInfoAccess = @access\n"_s;
        sections += u"[access]\n"_s + urlLines(u"OCSP;URI"_s, request.ocspUrls, number) + urlLines(u"caIssuers;URI"_s, request.caIssuersUrls, number);
    }
    if (!request.crlUrls.isEmpty()) {
        int number = 0;
        main += u"crlDistributionPoints = @lists\n"_s;
        sections += u"[lists]\n"_s + urlLines(u"URI"_s, request.crlUrls, number);
    }
    return u"[req]\nprompt = no\nutf8 = yes\nstring_mask = utf8only\ndistinguished_name = subject\n[subject]\n"_s + subjectSection(subject)
        + u"[extensions]\n"_s + main + sections;
}

QString stem(const Planned &planned, const QStringList &taken)
{
    QString base;
    switch (planned.order.request.kind) {
    case CertificateKind::Root:
        base = u"root"_s;
        break;
    case CertificateKind::Intermediate:
        base = u"intermediate"_s;
        break;
    case CertificateKind::Client:
        base = u"client"_s;
        break;
    case CertificateKind::Server:
        base = u"server"_s;
        break;
    case CertificateKind::Other:
        base = u"certificate"_s;
        break;
    }
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + QString::number(number);
    return name;
}

}

QString opensslCommands(const QList<Planned> &planned, const std::optional<Certificate> &issuer)
{
    QString script = u"umask 077   # keys for your eyes only\n"_s;
    QStringList stems;
    for (const Planned &one : planned) {
        const IssueRequest &request = one.order.request;
        const QString name = stem(one, stems);
        const bool root = one.order.issuerOrder < 0 && one.order.issuerId == 0;
        const bool below = one.order.issuerOrder >= 0 && one.order.issuerOrder < stems.size();
        const QString above = below ? stems.at(one.order.issuerOrder) : u"issuer"_s;
        const QString digest = root  ? digestFor(request.key)
            : below                  ? digestFor(planned.at(one.order.issuerOrder).order.request.key)
            : issuer                 ? digestFor(issuer->publicKey().type, issuer->publicKey().bits)
                                     : u" -sha256"_s;
        const qint64 days = one.notAfter.isValid() ? one.now.secsTo(one.notAfter) / 86400 : request.validity.days;
        script += u"\ncat > %1.cnf <<'END'\n%2END\n"_s.arg(name, configuration(request, root));
        script += u"openssl genpkey %1 -out %2.key\n"_s.arg(keyArguments(request.key), name);
        if (root)
            script += u"openssl req -new -x509 -config %1.cnf -extensions extensions -key %1.key%2 -days %3 -set_serial 0x$(openssl rand -hex 19) -out %1.pem\n"_s
                          .arg(name, digest).arg(days);
        else
            script += u"openssl req -new -config %1.cnf -key %1.key%2 -out %1.csr\n"
                      "openssl x509 -req -in %1.csr -CA %3.pem -CAkey %3.key -extfile %1.cnf -extensions extensions%4 -days %5 -set_serial 0x$(openssl rand -hex 19) -out %1.pem\n"_s
                          .arg(name, digestFor(request.key), above, digest).arg(days);
        stems.append(name);
    }
    return script;
}
