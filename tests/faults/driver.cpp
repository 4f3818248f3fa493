// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"

#include <QCoreApplication>
#include <QUuid>

#include <cstdio>

// Works on a desk until it is done or killed, and says on standard output what was acknowledged, each line in one write:
// "ok SERIAL" once a certificate is committed, "error CODE" when it was refused.
//   driver setup FOLDER          makes a desk with a vault, a root and an issuing CA
//   driver issue FOLDER COUNT    issues clients one by one
//   driver many FOLDER COUNT     issues them as a list
//   driver passphrase FOLDER     changes the passphrase to itself
//   driver rotate FOLDER         gives the vault a new key

using namespace Qt::StringLiterals;

namespace {

Secret passphrase()
{
    return Secret::fromBytes("fault");
}

void say(const QString &line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void tell(const Desk &desk, qint64 id)
{
    const auto certificate = desk.inventory().certificate(id);
    say(certificate ? u"ok "_s + certificate->serial() : u"lost %1"_s.arg(id));
}

void tell(const Error &error)
{
    say(u"error %1"_s.arg(int(error.code)));
}

int setup(Desk &desk)
{
    if (!await(desk.makeVault({false, passphrase(), false})))
        return 1;
    return builders::issue(desk, {builders::root(), builders::intermediate(0)}) ? 0 : 1;
}

Issuance::Order fresh(qint64 issuer)
{
    return builders::client(-1, issuer, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void issueOneByOne(Desk &desk, qint64 issuer, int count)
{
    Issuance issuance(desk);
    for (int index = 0; index < count; ++index) {
        const auto ids = await(issuance.issue({fresh(issuer)}).result);
        if (ids)
            tell(desk, ids->first());
        else
            tell(ids.error());
    }
}

void issueAsAList(Desk &desk, qint64 issuer, int count)
{
    QList<Issuance::Order> orders;
    for (int index = 0; index < count; ++index)
        orders.append(fresh(issuer));
    Issuance issuance(desk);
    const auto outcomes = await(issuance.issueMany(orders).result);
    if (!outcomes)
        return tell(outcomes.error());
    for (const auto &outcome : *outcomes) {
        if (outcome.id)
            tell(desk, outcome.id);
        else
            tell(*outcome.error);
    }
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3)
        return 2;
    const QString act = arguments.at(1);
    FakeKeychain keychain;
    auto opened = Desk::open(arguments.at(2), keychain, [] { return QDateTime::currentDateTimeUtc(); }, nullptr, PassphraseCost{10});
    if (!opened) {
        tell(opened.error());
        return 3;
    }
    Desk &desk = **opened;
    if (act == "setup"_L1)
        return setup(desk);
    if (const auto unlocked = await(desk.unlockWithPassphrase(passphrase())); !unlocked) {
        tell(unlocked.error());
        return 3;
    }
    const auto issuer = desk.inventory().find(u"Test Issuing CA"_s);
    if (!issuer) {
        tell(issuer.error());
        return 3;
    }
    say(u"ready"_s);
    const int count = arguments.value(3, u"1"_s).toInt();
    if (act == "issue"_L1)
        issueOneByOne(desk, *issuer, count);
    else if (act == "many"_L1)
        issueAsAList(desk, *issuer, count);
    else if (act == "passphrase"_L1) {
        const auto changed = await(desk.changePassphrase(passphrase()));
        say(changed ? u"done"_s : u"error %1"_s.arg(int(changed.error().code)));
    } else if (act == "rotate"_L1) {
        const auto rotated = await(desk.rotate(passphrase()));
        say(rotated ? u"done"_s : u"error %1"_s.arg(int(rotated.error().code)));
    }
    return 0;
}
