// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatefacts.h"

#include "base/displaytext.h"
#include "words/words.h"
#include "x509/oid.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CertificateFacts)
};

constexpr qsizetype namesShown = 50;
constexpr qsizetype attributesShown = 30;
constexpr qsizetype unbroken = 44; // a word longer than this would widen the pane

// Long words without a place to break get one.
QString breakable(const QString &shown)
{
    QString text;
    qsizetype run = 0;
    for (const QChar c : shown) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > unbroken && !c.isLowSurrogate()) {
            text += u'\n';
            run = 1;
        }
        text += c;
    }
    return text;
}

void addNames(QList<Fact> &facts, const DistinguishedName &name)
{
    qsizetype count = 0;
    for (auto rdn = name.rdns().crbegin(); rdn != name.rdns().crend(); ++rdn) {
        for (const DistinguishedName::Attribute &attribute : *rdn) {
            if (++count > attributesShown)
                continue;
            QString value = breakable(displayText(attribute.value));
            if (!attribute.wellFormed)
                value = Say::tr("%1 (not well formed)").arg(value);
            facts.append({displayText(words::attributeName(attribute.type), 60), value});
        }
    }
    if (count > attributesShown)
        facts.append({QString(), Say::tr("and %Ln more", nullptr, int(count - attributesShown))});
}

QString grouped(const QString &hex)
{
    QStringList pairs;
    for (qsizetype at = 0; at < hex.size(); at += 2)
        pairs += hex.mid(at, 2);
    QString text;
    for (qsizetype at = 0; at < pairs.size(); at += 16)
        text += (at ? QStringLiteral("\n") : QString()) + pairs.mid(at, 16).join(u':');
    return text;
}

QString evenHex(const QString &hex)
{
    return hex.size() % 2 ? u'0' + hex : hex;
}

}

QList<Fact> nameFacts(const Certificate &certificate)
{
    QList<Fact> facts;
    addNames(facts, certificate.subject());
    if (certificate.subject().isEmpty())
        facts.append({Say::tr("Subject"), Say::tr("empty")});
    if (const auto uuid = certificate.applicationUuid())
        facts.append({Say::tr("Application UUID"), certificate.uuidInAttribute() ? Say::tr("%1\nin its own subject attribute").arg(uuid->toText()) : uuid->toText()});
    const QList<GeneralName> names = certificate.alternativeNames().mid(0, namesShown);
    QStringList lines;
    for (const GeneralName &name : names)
        lines += breakable(displayText(name.toText()));
    if (certificate.alternativeNameCount() > names.size())
        lines += Say::tr("and %L1 more").arg(certificate.alternativeNameCount() - names.size());
    if (!lines.isEmpty())
        facts.append({Say::tr("Other names"), lines.join(u'\n')});
    facts.append({Say::tr("Issuer"), certificate.isSelfIssued() ? Say::tr("itself") : breakable(displayText(certificate.issuer().toText()))});
    return facts;
}

QList<Fact> keyFacts(const Certificate &certificate)
{
    const QString fingerprint = QString::fromLatin1(certificate.sha256().toHex().toUpper());
    const QString serial = certificate.serial();
    return {
        {Say::tr("Valid from"), words::dateTime(certificate.notBefore())},
        {Say::tr("Valid until"), words::dateTime(certificate.notAfter())},
        {Say::tr("Key"), displayText(certificate.publicKey().name(), 80)},
        {Say::tr("Signature"), displayText(certificate.signatureAlgorithm(), 80)},
        {Say::tr("Serial number"), grouped(displayText(evenHex(serial), 120))},
        {Say::tr("SHA-256"), grouped(fingerprint)},
    };
}

QList<Fact> extensionFacts(const Certificate &certificate)
{
    QList<Fact> facts;
    for (const Extension &extension : certificate.extensions()) {
        const QString name = displayText(oid::name(extension.oid), 60);
        QStringList lines;
        for (const QString &line : displayLines(extension.text, namesShown).split(u'\n'))
            lines += breakable(line.trimmed());
        facts.append({extension.critical ? Say::tr("%1 (critical)").arg(name) : name, lines.join(u'\n')});
    }
    return facts;
}
